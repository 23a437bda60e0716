import ExamModel

/// Products bear their present names; an old name may follow as "(formerly …)".
struct RenamedProductRule: BankRule {
  let id: RuleID = "text.renamed-product"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let products = standards.blueprint.renamedProducts
    let finder = PhraseFinder(products.map(\.old))
    return bank.findings { entry -> [Finding] in
      finder.phrases(in: entry.question.shownTexts, unlessBehind: "(formerly ")
        .map { index in
          Finding(
            location: entry.location,
            severity: .warning,
            rule: id,
            message:
              "question \"\(entry.question.id)\" uses the old name \"\(products[index].old)\"",
            hint: "write \(products[index].current)"
          )
        }
    }
  }
}
