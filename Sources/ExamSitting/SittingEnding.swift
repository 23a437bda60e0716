package import ExamModel

/// How a front end's part in a sitting ended.
package enum SittingEnding: Sendable {
  /// Handed in, by the candidate or at the deadline.
  case finished(AttemptRecord)
  /// Kept for later: by the candidate, at the end of input, or by a signal of this number.
  case left(signal: Int32?)
}
