import ExamModel
package import ExamSitting
import SessionEngine
import TerminalText

/// An exam that runs line by line: numbered text, no repaint, good for a pipe and a screen reader.
package struct LineExam: Sendable {
  private let sitting: ExamSitting
  private let console: Console
  private let input: LineInput

  package init(sitting: ExamSitting, console: Console, input: LineInput) {
    self.sitting = sitting
    self.console = console
    self.input = input
  }

  /// Runs the exam to its end or until the candidate leaves.
  ///
  /// - Throws: the console's error when nothing can be shown any more; the attempt is kept.
  package func run() async throws -> SittingEnding {
    try console.print(
      Phrases.opening(sitting.form, sitting.settings, number: sitting.number)
    )
    try await showQuestion()
    var isConfirming = false
    var toldFailure: String?
    while true {
      let event = await input.next(.seconds(1))
      if let record = try await passTime(telling: &toldFailure) { return .finished(record) }
      switch event {
      case .nothing:
        continue
      case .endOfInput:
        return try await leave(signal: nil)
      case .signal(let number):
        return try await leave(signal: number)
      case .line(let line):
        let command = LineCommand(line)
        if isConfirming {
          isConfirming = false
          if let record = try await confirmed(line) { return .finished(record) }
        } else if command == .submit {
          isConfirming = true
          let progress = PaperProgress(form: sitting.form, attempt: await sitting.state.attempt)
          try console.print(
            Phrases.confirmSubmission(
              unanswered: progress.unanswered.count,
              incomplete: progress.incomplete.count,
              flagged: progress.flagged.count
            )
          )
        } else if command == .quit {
          return try await leave(signal: nil)
        } else if let record = try await obey(command) {
          return .finished(record)
        }
      }
    }
  }

  // MARK: - Time, submission, leaving

  /// Warns, hands in at the deadline, notes a sign of life; what fails is told once, not every
  /// second.
  private func passTime(telling toldFailure: inout String?) async throws -> AttemptRecord? {
    let outcome = try await sitting.outcomeOfTime()
    guard case .notKept(let reason) = outcome else {
      toldFailure = nil
      return try record(after: outcome)
    }
    if reason != toldFailure { console.tell(Phrases.notKept(reason)) }
    toldFailure = reason
    return nil
  }

  /// Says what came of a step or of time.
  private func record(
    after outcome: SittingOutcome,
    saying word: () -> String? = { nil }
  ) throws -> AttemptRecord? {
    switch outcome {
    case .event(.continues): if let word = word() { try console.print(word) }
    case .event(.warning(let minutes)): try console.print(Phrases.warning(minutesLeft: minutes))
    case .event(.finished(let record)): return ended(record)
    case .refused(let reason): console.tell("\(reason).")
    case .notKept(let reason): console.tell(Phrases.notKept(reason))
    }
    return nil
  }

  private func confirmed(_ line: String) async throws -> AttemptRecord? {
    guard line.isYes else {
      try console.print(Phrases.notSubmitted)
      return nil
    }
    return try await keep(.submit)
  }

  /// Says how the paper was handed in; a reader who is gone must not keep its report from being
  /// written.
  private func ended(_ record: AttemptRecord) -> AttemptRecord {
    try? console.print(
      record.attempt.status == .expired ? Phrases.expired : Phrases.submitted
    )
    return record
  }

  /// Every acknowledged step is on disk whatever happens here; what fails is only the note of the
  /// moment of leaving.
  private func leave(signal: Int32?) async throws -> SittingEnding {
    if case .finished(let record) = try await sitting.perform(.leave) {
      return .finished(ended(record))
    }
    return .left(signal: signal)
  }

  // MARK: - Commands

  private func obey(_ command: LineCommand) async throws -> AttemptRecord? {
    let attempt = await sitting.state.attempt
    let number = attempt.current
    let last = sitting.form.items.count
    switch command {
    case .choose(let places): return try await choose(places, question: number)
    case .clear: return try await choose([], question: number)
    case .next: return try await move(to: number + 1, else: Phrases.lastQuestion)
    case .back: return try await move(to: number - 1, else: Phrases.firstQuestion)
    case .go(let target):
      let refusal = SessionError.unknownQuestion(target, count: last).description
      return try await move(to: target, else: refusal)
    case .flag:
      let isFlagged = !attempt.responses[number - 1].isFlagged
      return try await keep(.flag(question: number, isFlagged: isFlagged)) {
        Phrases.flagged(isFlagged, question: number)
      }
    case .strike(let place): return try await strike(place, in: attempt)
    case .show: try await showQuestion()
    case .review:
      try console.print(ReviewText(form: sitting.form, attempt: attempt).text)
    case .time:
      let state = await sitting.state
      try console.print(Phrases.time(elapsed: state.elapsed, remaining: state.remaining))
    case .help: try console.print(Phrases.lineHelp)
    case .misused(let command): console.tell(Phrases.misused(command))
    case .unknown(let line): console.tell(Phrases.unknown(line))
    case .submit, .quit: break
    }
    return nil
  }

  private func choose(_ places: [Int], question number: Int) async throws -> AttemptRecord? {
    let question = sitting.form.items[number - 1].question
    guard let choices = choices(at: places, of: question) else { return nil }
    let record = try await keep(.choose(question: number, choices: choices)) {
      Phrases.chosen(question.letters(of: choices), of: question.key.count, question: number)
    }
    let chosen = await sitting.state.attempt.responses[number - 1].chosen
    if record == nil, sitting.settings.mode == .practice, chosen.count == question.key.count {
      let lines = QuestionText(question: question).explanation(chosen: chosen)
      try console.print((lines + [""]).joined(separator: "\n"))
    }
    return record
  }

  private func strike(_ place: Int, in attempt: Attempt) async throws -> AttemptRecord? {
    let number = attempt.current
    let question = sitting.form.items[number - 1].question
    guard let choice = choices(at: [place], of: question)?.first else { return nil }
    let isStruck = !attempt.responses[number - 1].struckOut.contains(choice)
    return try await keep(.strike(question: number, choice: choice, isStruck: isStruck)) {
      Phrases.struck(Choice.letter(at: place), isStruck: isStruck)
    }
  }

  private func choices(at places: [Int], of question: Question) -> [ChoiceID]? {
    if let missing = places.first(where: { !question.choices.indices.contains($0) }) {
      let last = Choice.letter(at: question.choices.count - 1)
      console.tell(Phrases.noChoice(Choice.letter(at: missing), last: last))
      return nil
    }
    return places.map { question.choices[$0].id }
  }

  private func move(to number: Int, else refusal: String) async throws -> AttemptRecord? {
    guard sitting.form.items.indices.contains(number - 1) else {
      console.tell(refusal)
      return nil
    }
    let record = try await keep(.show(question: number))
    if record == nil, await sitting.state.attempt.current == number { try await showQuestion() }
    return record
  }

  /// Hands an action to the sitting and says `word` once it is kept; what could not be kept is
  /// told, and the exam goes on.
  private func keep(
    _ action: Step.Action,
    saying word: () -> String? = { nil }
  ) async throws -> AttemptRecord? {
    try record(after: try await sitting.outcome(of: action), saying: word)
  }

  private func showQuestion() async throws {
    let state = await sitting.state
    let number = state.attempt.current
    let response = state.attempt.responses[number - 1]
    let heading = Phrases.heading(
      number,
      of: sitting.form.items.count,
      remaining: state.remaining,
      isFlagged: response.isFlagged
    )
    let text = QuestionText(question: sitting.form.items[number - 1].question)
    try console.print((["", heading, ""] + text.lines(response: response)).joined(separator: "\n"))
  }
}
