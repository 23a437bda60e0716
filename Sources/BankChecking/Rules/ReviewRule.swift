import ExamModel

/// Every question was reviewed as it stands; a bank that keeps no ledger is not held to it.
struct ReviewRule: BankRule {
  let id: RuleID = "question.unreviewed"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard !standards.reviews.entries.isEmpty else { return [] }
    return bank.findings { entry -> Finding? in
      let question = entry.question
      guard question.status == .active, standards.reviews.review(of: question) == nil else {
        return nil
      }
      let last = standards.reviews.reviews(of: question.id).last
      return Finding(
        location: entry.location,
        severity: .warning,
        rule: id,
        message: last.map {
          "question \"\(question.id)\" was edited after its review of \($0.date)"
        } ?? "question \"\(question.id)\" was never reviewed",
        hint: "let someone answer it without the key, then write the outcome into a file of "
          + "reviews/ with contentDigest=\"\(question.contentDigest)\""
      )
    }
  }
}
