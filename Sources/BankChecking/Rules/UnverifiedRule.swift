import ExamModel

/// Every question says when its references were last read against their claims.
struct UnverifiedRule: BankRule {
  let id: RuleID = "question.unverified"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> Finding? in
      guard entry.question.verified == nil, entry.question.status == .active else { return nil }
      return Finding(
        location: entry.location,
        severity: .warning,
        rule: id,
        message: "the references of question \"\(entry.question.id)\" were never checked",
        hint: "read each reference against its claim, then set verified=\"YYYY-MM-DD\""
      )
    }
  }
}
