package import ExamModel

/// How long ago references were read against their claims.
package struct VerificationAges: Sendable {
  package let unverified: Int
  /// Questions whose references want to be read again.
  package let stale: Int
  /// The first and the last day on which references were read; `nil` when none were.
  package let oldest: CalendarDate?
  package let newest: CalendarDate?

  /// Looks at the days of questions, as seen from a day.
  package init(_ questions: [Question], today: CalendarDate) {
    let days = questions.compactMap(\.verified)
    unverified = questions.count - days.count
    stale = days.count { today.days(since: $0) > StaleVerificationRule.longestAge }
    oldest = days.min()
    newest = days.max()
  }
}
