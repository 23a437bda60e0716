import ExamModel

/// Every choice has feedback of its own, so that a candidate learns what decided.
struct FeedbackRule: BankRule {
  let id: RuleID = "choice.feedback"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> [Finding] in
      var seen: Set<[Word]> = []
      return zip(entry.question.choices, entry.origin.choices).compactMap { choice, place in
        let words = choice.feedback.words
        let isNew = seen.insert(words).inserted
        guard words.isEmpty || !isNew else { return nil }
        return Finding(
          location: entry.location(place),
          severity: .warning,
          rule: id,
          message: words.isEmpty
            ? "choice \"\(choice.id)\" has no feedback"
            : "choice \"\(choice.id)\" has the feedback of another choice",
          hint: "say which constraint of the stem the choice meets or fails"
        )
      }
    }
  }
}
