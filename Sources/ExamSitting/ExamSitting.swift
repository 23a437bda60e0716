package import ExamModel
internal import Scoring
internal import SessionEngine

/// One live sitting: it owns the attempt, asks the clock, and puts every step on disk before it
/// counts. Every front end goes through it.
package actor ExamSitting {
  package nonisolated let form: ExamForm
  package nonisolated let settings: AttemptSettings
  /// The attempt's number in the history.
  package nonisolated let number: Int

  private let id: AttemptID
  private let store: AttemptStore
  private let clock: ExamClock
  private let reducer: AttemptReducer
  private var steps: [Step]
  private var attempt: Attempt
  /// What the exam's clock showed when `anchor` was read from the continuous clock.
  private var base: Milliseconds
  private var anchor: Milliseconds
  private var warnings: TimeWarnings
  private var lastPulse: Milliseconds

  private static let pulseInterval = Milliseconds.seconds(5)

  private init(
    open: OpenAttempt,
    attempt: Attempt,
    reducer: AttemptReducer,
    store: AttemptStore,
    clock: ExamClock
  ) {
    form = open.form
    settings = open.settings
    number = open.number
    id = open.id
    steps = open.steps
    self.attempt = attempt
    self.reducer = reducer
    self.store = store
    self.clock = clock
    base = attempt.elapsed
    lastPulse = attempt.elapsed
    anchor = clock.continuous()
    warnings = TimeWarnings(remaining: open.settings.limit.map { $0 - attempt.elapsed })
  }

  /// Starts a new attempt; its clock runs from here.
  ///
  /// - Throws: the store's error when the attempt could not be kept; then there is none.
  package static func begin(
    _ form: ExamForm,
    settings: AttemptSettings,
    id: AttemptID,
    store: AttemptStore,
    clock: ExamClock
  ) throws -> ExamSitting {
    let step = Step(elapsed: .zero, wall: clock.wall(), action: .begin)
    let reducer = AttemptReducer(form: form, settings: settings)
    let attempt = try reducer.begin(step)
    let number = try store.begin(
      NewAttempt(id: id, settings: settings, form: form, firstStep: step)
    )
    let open = OpenAttempt(
      id: id,
      number: number,
      settings: settings,
      form: form,
      steps: [step],
      pulse: nil
    )
    return ExamSitting(open: open, attempt: attempt, reducer: reducer, store: store, clock: clock)
  }

  /// Where an attempt stands that was left, or whose process ended.
  ///
  /// Its clock goes on from the last step or the last sign of life, whichever is later.
  ///
  /// - Throws: `SessionError` when the stored steps do not fit each other.
  package static func standing(of open: OpenAttempt) throws -> SittingState {
    let reducer = AttemptReducer(form: open.form, settings: open.settings)
    let attempt = try reducer.attempt(after: open.steps)
    let lastKnown =
      attempt.status == .left ? attempt.elapsed : max(attempt.elapsed, open.pulse?.elapsed ?? .zero)
    let elapsed = open.settings.limit.map { min($0, lastKnown) } ?? lastKnown
    return SittingState(
      attempt: attempt,
      elapsed: elapsed,
      remaining: open.settings.limit.map { $0 - elapsed }
    )
  }

  /// Goes on with an attempt from where it stands.
  ///
  /// - Throws: `SessionError` when the stored steps do not fit each other; the store's error.
  package static func resume(
    _ open: OpenAttempt,
    store: AttemptStore,
    clock: ExamClock
  ) throws -> ExamSitting {
    let reducer = AttemptReducer(form: open.form, settings: open.settings)
    let before = try standing(of: open)
    let step = Step(elapsed: before.elapsed, wall: clock.wall(), action: .resume)
    let attempt = try reducer.attempt(before.attempt, after: step)
    try store.append(
      JournalEntry(
        attempt: open.number,
        ordinal: open.steps.count,
        step: step,
        shownQuestion: nil
      )
    )
    let resumed = OpenAttempt(
      id: open.id,
      number: open.number,
      settings: open.settings,
      form: open.form,
      steps: open.steps + [step],
      pulse: nil
    )
    return ExamSitting(
      open: resumed,
      attempt: attempt,
      reducer: reducer,
      store: store,
      clock: clock
    )
  }

  /// What a front end shows: the attempt and the time.
  package var state: SittingState {
    let elapsed = elapsedNow
    return SittingState(
      attempt: attempt,
      elapsed: elapsed,
      remaining: settings.limit.map { $0 - elapsed }
    )
  }

  /// Does one thing the candidate asked for, and keeps it before it counts.
  ///
  /// Once the time is up nothing but the end is possible: the attempt is handed in as it is.
  ///
  /// - Throws: `SessionError` when the step is not possible, or the store's error when it could
  ///   not be kept. In both cases the attempt is as it was before.
  package func perform(_ action: Step.Action) throws -> SittingEvent {
    if let record = try expireIfDue() { return .finished(record) }
    let step = Step(elapsed: elapsedNow, wall: clock.wall(), action: action)
    if action == .submit { return .finished(try finish(with: step)) }
    let next = try reducer.attempt(attempt, after: step)
    try store.append(
      JournalEntry(
        attempt: number,
        ordinal: steps.count,
        step: step,
        shownQuestion: shownQuestion(by: action)
      )
    )
    steps.append(step)
    attempt = next
    lastPulse = step.elapsed
    return .continues
  }

  /// Lets time pass: hands in at the deadline, warns before it, notes a sign of life.
  ///
  /// - Throws: the store's error; the next call tries again.
  package func tick() throws -> SittingEvent {
    if let record = try expireIfDue() { return .finished(record) }
    let elapsed = elapsedNow
    if elapsed - lastPulse >= Self.pulseInterval {
      try store.pulse(number, steps.count, Pulse(elapsed: elapsed, wall: clock.wall()))
      lastPulse = elapsed
    }
    if let limit = settings.limit, let minutes = warnings.reached(remaining: limit - elapsed) {
      return .warning(minutesLeft: minutes)
    }
    return .continues
  }

  private func shownQuestion(by action: Step.Action) -> QuestionID? {
    guard case .show(let question) = action, form.items.indices.contains(question - 1)
    else { return nil }
    return form.items[question - 1].question.id
  }

  /// The exam's clock, never beyond the limit.
  private var elapsedNow: Milliseconds {
    let elapsed = base + (clock.continuous() - anchor)
    return settings.limit.map { min($0, elapsed) } ?? elapsed
  }

  private func expireIfDue() throws -> AttemptRecord? {
    guard let limit = settings.limit, elapsedNow >= limit, !attempt.isOver else { return nil }
    return try finish(with: Step(elapsed: limit, wall: clock.wall(), action: .expire))
  }

  private func finish(with step: Step) throws -> AttemptRecord {
    let finished = try reducer.attempt(attempt, after: step)
    let record = AttemptRecord(
      id: id,
      number: number,
      settings: settings,
      form: form,
      steps: steps + [step],
      attempt: finished,
      scores: ScoreSheet(grading: finished.chosen(in: form), against: form.answerKey)
    )
    try store.finish(steps.count, record)
    steps.append(step)
    attempt = finished
    return record
  }
}
