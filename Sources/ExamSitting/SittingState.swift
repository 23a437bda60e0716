package import ExamModel

/// The attempt as it stands, and its time.
package struct SittingState: Hashable, Sendable {
  package let attempt: Attempt
  /// What the exam's clock shows.
  package let elapsed: Milliseconds
  /// Time left; `nil` without a limit.
  package let remaining: Milliseconds?
}

/// What came of a step, or of time passing.
package enum SittingEvent: Hashable, Sendable {
  case continues
  /// So many minutes are left; said once each.
  case warning(minutesLeft: Int)
  /// The attempt is handed in, graded and kept.
  case finished(AttemptRecord)
}
