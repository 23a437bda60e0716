package import ExamModel

/// One line of the history.
package struct AttemptSummary: Hashable, Sendable {
  package let number: Int
  package let id: AttemptID
  package let exam: ExamID
  package let mode: AttemptSettings.Mode
  package let isTimed: Bool
  package let startedAt: Timestamp
  package let finishedAt: Timestamp?
  /// `nil` while the attempt is open.
  package let score: Score?

  /// The headline of a finished attempt; percentages 0 to 100.
  package struct Score: Hashable, Sendable {
    package let endedBy: Attempt.Status
    package let correct: Int
    package let total: Int
    package let percent: Double
    package let low: Double
    package let high: Double
  }
}
