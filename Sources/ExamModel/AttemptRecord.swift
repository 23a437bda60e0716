/// The whole truth about a finished attempt: paper, events and grades.
///
/// The paper stands here as it was shown. Reports need nothing else, and no later change of a bank can alter it.
package struct AttemptRecord: Hashable, Codable, Sendable {
  package let id: AttemptID
  /// The attempt's number in the history, from 1.
  package let number: Int
  package let settings: AttemptSettings
  package let form: ExamForm
  package let steps: [Step]
  /// The state after the last step.
  package let attempt: Attempt
  package let scores: ScoreSheet

  package init(
    id: AttemptID,
    number: Int,
    settings: AttemptSettings,
    form: ExamForm,
    steps: [Step],
    attempt: Attempt,
    scores: ScoreSheet
  ) {
    self.id = id
    self.number = number
    self.settings = settings
    self.form = form
    self.steps = steps
    self.attempt = attempt
    self.scores = scores
  }
}
