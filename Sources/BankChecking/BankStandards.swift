package import ExamModel

/// What a bank is held against.
package struct BankStandards: Sendable {
  package let blueprint: Blueprint
  /// What reviewers wrote down; empty where a bank keeps no ledger.
  package let reviews: ReviewLedger
  /// The day of the check, from which the age of verifications is counted.
  package let today: CalendarDate
  /// The folder of the bank when all of it is looked at; `nil` when it is a part, to which targets
  /// for a whole bank do not apply.
  package let wholeBank: String?

  package init(
    blueprint: Blueprint,
    reviews: ReviewLedger,
    today: CalendarDate,
    wholeBank: String?
  ) {
    self.blueprint = blueprint
    self.reviews = reviews
    self.today = today
    self.wholeBank = wholeBank
  }
}

extension BankStandards {
  /// A finding about the bank as a whole, which has no place but its folder; `nil` when only a
  /// part is looked at.
  func finding(
    _ rule: RuleID,
    _ severity: Finding.Severity,
    _ message: String,
    hint: String
  ) -> Finding? {
    wholeBank.map { folder in
      Finding(
        location: SourceLocation(file: folder, place: .start),
        severity: severity,
        rule: rule,
        message: message,
        hint: hint
      )
    }
  }
}
