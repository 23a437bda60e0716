import AttemptHistory
import ExamModel
import LineInterface
import ScreenInterface
import TerminalText

extension SittingFlow {
  /// What to do beside attempts that are still open.
  private enum Decision: Hashable, Sendable {
    case start
    case resume(Int)
  }

  /// Names attempts that are still open before another begins, and goes on with one where the
  /// candidate wants that; they are kept in any case.
  ///
  /// - Returns: Whether the new one is to begin.
  /// - Throws: `NothingStarted`; `EndedBySignal`; what `resume` throws.
  func mayBegin(beside history: History?) async throws -> Bool {
    guard let history else { return true }
    let open = try history.openAttempts().map(\.number)
    guard let last = open.last else { return true }
    let decision =
      switch frontEnd {
      case .lines: try await decideInLines(last)
      case .screen(let terminal): try await decide(open.reversed(), on: terminal)
      }
    switch decision {
    case .start: return true
    case .resume(let number):
      try await resume(number, in: history)
      return false
    }
  }

  /// Only a yes starts another one.
  private func decideInLines(_ open: Int) async throws -> Decision {
    try world.console.print(Phrases.openAttempt(open))
    while true {
      switch await world.input.next(.seconds(1)) {
      case .nothing: continue
      case .line(let line) where line.isYes: return .start
      case .line, .endOfInput: throw NothingStarted()
      case .signal(let number): throw EndedBySignal(number: number)
      }
    }
  }

  private func decide(_ open: [Int], on terminal: ScreenTerminal) async throws -> Decision {
    terminal.open()
    defer { terminal.close() }
    let page = MenuPage(
      title: Phrases.program,
      introduction: [Phrases.areStillOpen(open)],
      items: open.map { number in
        .init(
          Decision.resume(number),
          title: Phrases.goOnWith(number),
          detail: Phrases.goOnDetail
        )
      } + [.init(.start, title: Phrases.startNew, detail: Phrases.startNewDetail)],
      glyphs: terminal.glyphs
    )
    switch await terminal.show(page) {
    case .outcome(let decision?): return decision
    case .outcome(nil), .left(signal: nil): throw NothingStarted()
    case .left(let signal?): throw EndedBySignal(number: signal)
    }
  }
}
