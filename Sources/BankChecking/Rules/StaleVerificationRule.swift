import ExamModel

/// References are read again after half a year, since documentation moves.
struct StaleVerificationRule: BankRule {
  let id: RuleID = "question.stale"

  /// The age in days from which references want to be read again.
  static let longestAge = 180

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> Finding? in
      guard let verified = entry.question.verified, entry.question.status == .active else {
        return nil
      }
      let age = standards.today.days(since: verified)
      guard age > Self.longestAge || age < 0 else { return nil }
      return Finding(
        location: entry.location,
        severity: .warning,
        rule: id,
        message: age < 0
          ? "question \"\(entry.question.id)\" was verified on \(verified), which is yet to come"
          : "the references of question \"\(entry.question.id)\" were last read \(age) days ago",
        hint: "read each reference against its claim again, then set verified=\""
          + "\(standards.today)\""
      )
    }
  }
}
