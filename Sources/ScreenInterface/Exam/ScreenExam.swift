import ExamModel
package import ExamSitting
import TerminalText

/// An exam on the full screen: it shows the page, hands what the page asks for to the sitting, and
/// shows what came of it.
package struct ScreenExam: Sendable {
  private let sitting: ExamSitting
  private let terminal: ScreenTerminal

  package init(sitting: ExamSitting, terminal: ScreenTerminal) {
    self.sitting = sitting
    self.terminal = terminal
  }

  /// Runs the exam to its end or until the candidate leaves.
  ///
  /// - Throws: the store's error when nothing can be kept any more; what was kept before stays.
  package func run() async throws -> SittingEnding {
    var page = ExamPage(
      form: sitting.form,
      settings: sitting.settings,
      number: sitting.number,
      glyphs: terminal.glyphs,
      state: await sitting.state
    )
    var painter = Painter<ExamPage.Command>(terminal: terminal)
    var toldFailure: String?
    while true {
      let size = terminal.size()
      let shown = painter.show(page.frame(in: size))
      let event = await terminal.next(page.patience)
      page.update(await sitting.state)
      if page.isAboutToEnd, let record = try await perform(page.answersWaiting, on: &page) {
        return .finished(record)
      }
      if let record = try await passTime(on: &page, telling: &toldFailure) {
        return .finished(record)
      }
      switch event {
      case .endOfInput: return try await leave(signal: nil)
      case .signal(let number): return try await leave(signal: number)
      case .key, .click, .wheel, .resized, .nothing:
        guard let command = page.command(for: event, on: shown),
          painter.isUpToDate || !command.needsSight
        else { continue }
        switch page.obey(command, in: size) {
        case .perform(let actions)?:
          if let record = try await perform(actions, on: &page) { return .finished(record) }
        case .leave?: return try await leave(signal: nil)
        case nil: continue
        }
      }
    }
  }

  /// Takes steps one after another, as far as they can be kept.
  private func perform(
    _ actions: [Step.Action],
    on page: inout ExamPage
  ) async throws -> AttemptRecord? {
    for action in actions {
      let outcome = try await sitting.outcome(of: action)
      page.update(await sitting.state)
      if let record = page.take(outcome) { return record }
      guard case .event = outcome else { return nil }
    }
    return nil
  }

  /// Hands in at the deadline, warns before it, notes a sign of life; what fails is told once,
  /// not every second.
  private func passTime(
    on page: inout ExamPage,
    telling toldFailure: inout String?
  ) async throws -> AttemptRecord? {
    let outcome = try await sitting.outcomeOfTime()
    guard case .notKept(let reason) = outcome else {
      toldFailure = nil
      return page.take(outcome)
    }
    defer { toldFailure = reason }
    return reason == toldFailure ? nil : page.take(outcome)
  }

  /// Every step that was shown is on disk whatever happens here; what may fail is only the note
  /// of the moment of leaving.
  private func leave(signal: Int32?) async throws -> SittingEnding {
    if case .finished(let record) = try await sitting.perform(.leave) { return .finished(record) }
    return .left(signal: signal)
  }
}

extension ExamPage {
  /// Shows what came of a step or of time; the record of an attempt that is handed in.
  fileprivate mutating func take(_ outcome: SittingOutcome) -> AttemptRecord? {
    switch outcome {
    case .event(.finished(let record)): return record
    case .event(.continues): break
    case .event(.warning(let minutes)): warn(Phrases.warning(minutesLeft: minutes))
    case .refused(let reason): tell(Phrases.sentence(reason))
    case .notKept(let reason): dialog = .failure(Phrases.notKept(reason))
    }
    return nil
  }

  /// How long the page stays as it is without any event: until the clock shows another second.
  var patience: Milliseconds {
    guard let remaining = state.remaining else {
      return Milliseconds(rawValue: 1000 - state.elapsed.rawValue % 1000)
    }
    // At the end only a store that fails keeps the exam open; it is asked once a second.
    return remaining <= .zero
      ? .seconds(1) : Milliseconds(rawValue: min(1000, remaining.rawValue % 1000 + 1))
  }
}

extension ExamPage.Command {
  /// Whether it answers a question that the candidate must have seen: keys that were typed before
  /// a dialog appeared do not answer it.
  fileprivate var needsSight: Bool { self == .submit || self == .leave }
}
