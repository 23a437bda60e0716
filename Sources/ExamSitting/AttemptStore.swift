package import ExamModel

/// Where an attempt is kept, step by step; each function returns once its data is on disk.
///
/// Every function throws the store's own error when it could not write; then nothing of it is
/// kept.
package struct AttemptStore: Sendable {
  /// Keeps a new attempt with its first step and returns its number in the history.
  package let begin: @Sendable (NewAttempt) throws -> Int
  /// Adds a step; its ordinal may be given only once, which keeps two processes apart.
  package let append: @Sendable (JournalEntry) throws -> Void
  /// Notes that the exam still runs, so that a crash costs the clock a few seconds at most; it
  /// counts only while the attempt has as many steps as the sitting knows of.
  package let pulse: @Sendable (_ attempt: Int, _ stepCount: Int, _ pulse: Pulse) throws -> Void
  /// Adds the last step and keeps the record, both or neither.
  package let finish: @Sendable (_ ordinal: Int, _ record: AttemptRecord) throws -> Void

  package init(
    begin: @escaping @Sendable (NewAttempt) throws -> Int,
    append: @escaping @Sendable (JournalEntry) throws -> Void,
    pulse: @escaping @Sendable (_ attempt: Int, _ stepCount: Int, _ pulse: Pulse) throws -> Void,
    finish: @escaping @Sendable (_ ordinal: Int, _ record: AttemptRecord) throws -> Void
  ) {
    self.begin = begin
    self.append = append
    self.pulse = pulse
    self.finish = finish
  }
}

/// An attempt that is about to begin.
package struct NewAttempt: Sendable {
  package let id: AttemptID
  package let settings: AttemptSettings
  package let form: ExamForm
  package let firstStep: Step
}

/// A step on its way to the store.
package struct JournalEntry: Sendable {
  /// The attempt's number in the history.
  package let attempt: Int
  /// The place of the step among the steps of its attempt, from 0.
  package let ordinal: Int
  package let step: Step
  /// The question that the step puts on the screen, which is then no longer fresh.
  package let shownQuestion: QuestionID?
}

/// A sign of life between two steps: the exam's clock and the wall clock.
package struct Pulse: Hashable, Sendable {
  package let elapsed: Milliseconds
  package let wall: Timestamp

  package init(elapsed: Milliseconds, wall: Timestamp) {
    self.elapsed = elapsed
    self.wall = wall
  }
}

/// An attempt that was begun and not submitted, as the store gives it back.
package struct OpenAttempt: Sendable {
  package let id: AttemptID
  package let number: Int
  package let settings: AttemptSettings
  package let form: ExamForm
  package let steps: [Step]
  /// The last sign of life; `nil` when none was noted.
  package let pulse: Pulse?

  package init(
    id: AttemptID,
    number: Int,
    settings: AttemptSettings,
    form: ExamForm,
    steps: [Step],
    pulse: Pulse?
  ) {
    self.id = id
    self.number = number
    self.settings = settings
    self.form = form
    self.steps = steps
    self.pulse = pulse
  }
}
