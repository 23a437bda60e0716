import ExamModel

/// A review is about a question of the bank.
struct UnknownReviewRule: BankRule {
  let id: RuleID = "review.unknown-question"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard standards.wholeBank != nil else { return [] }
    return standards.reviews.entries.compactMap { entry in
      guard !entry.review.isDropped, bank.entry(for: entry.review.question) == nil else {
        return nil
      }
      return Finding(
        location: entry.location,
        severity: .warning,
        rule: id,
        message: "no question is called \"\(entry.review.question)\"",
        hint: "correct the id, or set dropped=\"true\" if the question was taken out"
      )
    }
  }
}
