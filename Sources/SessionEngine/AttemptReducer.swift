package import ExamModel

/// Turns steps into the state of an attempt: a pure function of form, terms and steps.
///
/// It reads no clock and writes nothing; the same steps always give the same attempt, which is
/// what makes a stored attempt replayable.
package struct AttemptReducer: Sendable {
  private let items: [ItemRules]
  private let limit: Milliseconds?
  /// Practice explains a question once it is answered; from then on the answer stands.
  private let explainsAnswers: Bool

  /// What one question allows.
  private struct ItemRules: Sendable {
    /// Choice ids in the order shown.
    let choices: [ChoiceID]
    /// How many choices the question asks for.
    let asked: Int
  }

  package init(form: ExamForm, settings: AttemptSettings) {
    items = form.items.map { item in
      ItemRules(choices: item.question.choices.map(\.id), asked: item.question.key.count)
    }
    limit = settings.limit
    explainsAnswers = settings.mode == .practice
  }

  /// The attempt after all its steps, the first of which is `begin`.
  ///
  /// - Throws: `SessionError` for the first step that cannot follow those before it.
  package func attempt(after steps: [Step]) throws(SessionError) -> Attempt {
    guard let first = steps.first else { throw .beginMisplaced }
    var attempt = try begin(first)
    for step in steps.dropFirst() { attempt = try self.attempt(attempt, after: step) }
    return attempt
  }

  /// A new attempt: the clock starts and question 1 is on the screen.
  ///
  /// - Throws: `SessionError.beginMisplaced` for any other step, and for a form without questions.
  package func begin(_ step: Step) throws(SessionError) -> Attempt {
    guard step.action == .begin, !items.isEmpty else { throw .beginMisplaced }
    try checkClocks(of: step)
    var responses = items.map { _ in Attempt.Response.untouched }
    responses[0] = responses[0].visited()
    return Attempt(
      status: .running,
      current: 1,
      responses: responses,
      startedAt: step.wall,
      elapsed: step.elapsed,
      lastStepAt: step.wall,
      interrupted: .zero,
      wallClockJump: .zero
    )
  }

  /// The attempt after one more step.
  ///
  /// - Throws: `SessionError` when the step cannot follow; the attempt then stays as it was.
  package func attempt(_ attempt: Attempt, after step: Step) throws(SessionError) -> Attempt {
    try checkTiming(of: step, after: attempt)
    let timed = attempt.passingTime(to: step)
    switch step.action {
    case .begin:
      throw .beginMisplaced
    case .show(let question):
      try checkNumber(question)
      return timed.showing(question)
    case .choose(let question, let choices):
      let ordered = try checkedChoices(choices, question: question)
      if explainsAnswers,
        attempt.responses[question - 1].chosen.count == items[question - 1].asked
      {
        throw .isExplained(question)
      }
      return timed.updating(question) { $0.choosing(ordered) }
    case .flag(let question, let isFlagged):
      try checkNumber(question)
      return timed.updating(question) { $0.flagged(isFlagged) }
    case .strike(let question, let choice, let isStruck):
      try checkNumber(question)
      guard items[question - 1].choices.contains(choice) else {
        throw .unknownChoice(choice, question: question)
      }
      return timed.updating(question) { $0.striking(choice, isStruck) }
    case .leave:
      return timed.with(status: .left)
    case .resume:
      return timed.with(status: .running)
    case .submit:
      return timed.with(status: .submitted)
    case .expire:
      return timed.with(status: .expired)
    }
  }

  private func checkTiming(of step: Step, after attempt: Attempt) throws(SessionError) {
    guard !attempt.isOver else { throw .isOver }
    try checkClocks(of: step)
    if attempt.status == .left && step.action != .resume { throw .isLeft }
    guard step.elapsed >= attempt.elapsed else { throw .clockRanBack }
    if step.action == .expire {
      guard let limit, step.elapsed == limit else { throw .timeIsNotUp }
    } else if let limit, step.elapsed > limit {
      throw .timeIsUp
    }
  }

  /// Clocks are within some thousand years of 1970, so that no sum of theirs can overflow.
  private func checkClocks(of step: Step) throws(SessionError) {
    let limit: Int64 = 1 << 48
    guard (0...limit).contains(step.elapsed.rawValue), (-limit...limit).contains(step.wall.rawValue)
    else { throw .clockRanBack }
  }

  private func checkNumber(_ question: Int) throws(SessionError) {
    guard items.indices.contains(question - 1) else {
      throw .unknownQuestion(question, count: items.count)
    }
  }

  private func checkedChoices(
    _ choices: [ChoiceID],
    question: Int
  ) throws(SessionError) -> [ChoiceID] {
    try checkNumber(question)
    let rules = items[question - 1]
    let wanted = Set(choices)
    if let unknown = choices.first(where: { !rules.choices.contains($0) }) {
      throw .unknownChoice(unknown, question: question)
    }
    guard wanted.count <= rules.asked else {
      throw .tooManyChoices(wanted.count, question: question, asked: rules.asked)
    }
    return rules.choices.filter(wanted.contains)
  }
}
