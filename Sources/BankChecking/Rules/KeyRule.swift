import ExamModel

/// At least one choice is correct, and at least one is not.
struct KeyRule: BankRule {
  let id: RuleID = "question.key"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> Finding? in
      let correct = entry.question.choices.count(where: \.isCorrect)
      if correct == 0 {
        return finding(
          entry,
          "question \"\(entry.question.id)\" has no correct choice",
          "mark the key with correct=\"true\""
        )
      }
      if correct == entry.question.choices.count {
        return finding(
          entry,
          "every choice of question \"\(entry.question.id)\" is correct",
          "a question needs at least one wrong choice"
        )
      }
      return nil
    }
  }

  private func finding(_ entry: QuestionBank.Entry, _ message: String, _ hint: String) -> Finding {
    Finding(location: entry.location, severity: .error, rule: id, message: message, hint: hint)
  }
}
