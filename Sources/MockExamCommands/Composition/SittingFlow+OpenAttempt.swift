import ExamModel
import LineInterface
import ScreenInterface
import TerminalText

extension SittingFlow {
  /// What to do beside an attempt that is still open.
  enum Decision: Hashable, Sendable {
    case start, resume
  }

  /// Asks whether a new attempt is to start beside an open one, which is kept in any case.
  ///
  /// - Returns: `nil` where nothing is to start.
  /// - Throws: `EndedBySignal`; the console's error.
  func decide(beside open: Int) async throws -> Decision? {
    switch frontEnd {
    case .lines: try await decideInLines(open)
    case .screen(let terminal): try await decide(open, on: terminal)
    }
  }

  /// Only a yes starts another one.
  private func decideInLines(_ open: Int) async throws -> Decision? {
    try world.console.print(Phrases.openAttempt(open))
    while true {
      switch await world.input.next(.seconds(1)) {
      case .nothing: continue
      case .line(let line): return line.isYes ? .start : nil
      case .endOfInput: return nil
      case .signal(let number): throw EndedBySignal(number: number)
      }
    }
  }

  private func decide(_ open: Int, on terminal: ScreenTerminal) async throws -> Decision? {
    terminal.open()
    defer { terminal.close() }
    let page = MenuPage(
      title: Phrases.program,
      introduction: [Phrases.isStillOpen(open)],
      items: [
        .init(Decision.resume, title: Phrases.goOnWith(open), detail: Phrases.goOnDetail),
        .init(.start, title: Phrases.startNew, detail: Phrases.startNewDetail),
      ],
      glyphs: terminal.glyphs
    )
    switch await terminal.show(page) {
    case .outcome(let decision): return decision
    case .left(let signal?): throw EndedBySignal(number: signal)
    case .left(signal: nil): return nil
    }
  }
}
