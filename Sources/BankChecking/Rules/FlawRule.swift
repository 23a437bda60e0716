import ExamModel

/// Every wrong choice says by which mechanism it is wrong, and no key does.
struct FlawRule: BankRule {
  let id: RuleID = "choice.flaw"

  private static let codes = Choice.Flaw.allCases.map(\.rawValue).joined(separator: ", ")

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> [Finding] in
      zip(entry.question.choices, entry.origin.choices).compactMap { choice, place in
        guard choice.isCorrect == (choice.flaw != nil) else { return nil }
        return Finding(
          location: entry.location(place),
          severity: .warning,
          rule: id,
          message: choice.isCorrect
            ? "the correct choice \"\(choice.id)\" bears a flaw"
            : "the wrong choice \"\(choice.id)\" does not say why it is wrong",
          hint: choice.isCorrect
            ? "leave flaw out of correct choices" : "set flaw to one of: \(Self.codes)"
        )
      }
    }
  }
}
