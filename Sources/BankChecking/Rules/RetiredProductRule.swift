import ExamModel

/// Products that are retired or about to be decide no question, so stem and choices leave them out.
struct RetiredProductRule: BankRule {
  let id: RuleID = "text.retired-product"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let products = standards.blueprint.retiredProducts
    let finder = PhraseFinder(products.map(\.name))
    return bank.findings { entry -> [Finding] in
      finder.phrases(in: entry.question.askedTexts)
        .map { index in
          Finding(
            location: entry.location,
            severity: .warning,
            rule: id,
            message: "question \"\(entry.question.id)\" asks about \"\(products[index].name)\", "
              + "which is retired",
            hint: "ask about what replaces it: \(products[index].replacement)"
          )
        }
    }
  }
}
