/// The terms under which an attempt is sat; fixed when it starts.
package struct AttemptSettings: Hashable, Codable, Sendable {
  package let mode: Mode
  /// The time allowed, extra time included; `nil` when the paper has no limit.
  package let limit: Milliseconds?
  /// Added time for an accommodation, in percent of the usual limit; 0 for none.
  package let extraTimePercent: Int
  /// Who sits the paper; `local` on the candidate's own machine.
  package let candidate: String
  /// The language of the questions, such as `en`.
  package let language: String
  /// The version of the program that ran the attempt.
  package let engineVersion: String

  package init(
    mode: Mode,
    limit: Milliseconds?,
    extraTimePercent: Int,
    candidate: String,
    language: String,
    engineVersion: String
  ) {
    self.mode = mode
    self.limit = limit
    self.extraTimePercent = extraTimePercent
    self.candidate = candidate
    self.language = language
    self.engineVersion = engineVersion
  }

  /// Whether a clock runs against the candidate.
  package var isTimed: Bool { limit != nil }

  /// What kind of attempt it is.
  package enum Mode: String, Hashable, Codable, Sendable {
    /// A paper as in the exam: nothing is explained before the end.
    case exam
    /// Each question is explained once it is answered.
    case practice
    /// A short set on one subject.
    case drill
    /// Questions that are due again.
    case review
  }
}
