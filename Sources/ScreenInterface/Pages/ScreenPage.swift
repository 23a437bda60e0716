import ExamModel

/// Something that fills the screen until it ends with an outcome: a value that draws itself and
/// follows commands, and knows no terminal.
package protocol ScreenPage: Sendable {
  /// What a key or a click can ask of the page.
  associatedtype Command: Hashable, Sendable
  /// What the page ends with.
  associatedtype Outcome: Sendable

  /// What a key asks for; `nil` for a key that means nothing here.
  func command(for key: ScreenKey) -> Command?
  /// What a turn of the wheel asks for.
  func command(forWheel lines: Int) -> Command?
  /// The page as it looks on a screen of some size.
  func frame(in size: ScreenSize) -> ScreenFrame<Command>
  /// Does what was asked for; an outcome ends the page.
  mutating func obey(_ command: Command, in size: ScreenSize) -> Outcome?
}

extension ScreenPage {
  /// What an event asks for, on the screen as it was shown last.
  func command(for event: ScreenEvent, on frame: ScreenFrame<Command>) -> Command? {
    switch event {
    case .key(let key): command(for: key)
    case .click(let row, let column): frame.command(row: row, column: column)
    case .wheel(let lines): command(forWheel: lines)
    case .resized, .nothing, .endOfInput, .signal: nil
    }
  }
}

/// How a page ended.
package enum PageEnding<Outcome: Sendable>: Sendable {
  case outcome(Outcome)
  /// The terminal is gone, or the process was asked to end by the signal of this number.
  case left(signal: Int32?)
}

/// Shows pages one after another and remembers which one the user sees.
struct Painter<Command: Hashable & Sendable> {
  private let terminal: ScreenTerminal
  private var shown: ScreenFrame<Command>?
  private var skipped = 0

  init(terminal: ScreenTerminal) { self.terminal = terminal }

  /// Whether the user sees the last page that there was to show.
  var isUpToDate: Bool { skipped == 0 }

  /// Shows a page, unless more input is there already: in a flood of keys not every page is worth
  /// showing, but some are.
  ///
  /// - Returns: The page that the user sees, to which clicks belong.
  mutating func show(_ frame: ScreenFrame<Command>) -> ScreenFrame<Command> {
    if let shown, skipped < 50, terminal.isInputWaiting() {
      skipped += 1
      return shown
    }
    terminal.paint(frame.grid)
    shown = frame
    skipped = 0
    return frame
  }
}

extension ScreenTerminal {
  /// Shows a page until it ends.
  package func show<Page: ScreenPage>(_ page: Page) async -> PageEnding<Page.Outcome> {
    var page = page
    var painter = Painter<Page.Command>(terminal: self)
    while true {
      let size = size()
      let shown = painter.show(page.frame(in: size))
      switch await next(.minutes(1)) {
      case .endOfInput: return .left(signal: nil)
      case .signal(let number): return .left(signal: number)
      case let event:
        guard let command = page.command(for: event, on: shown) else { continue }
        if let outcome = page.obey(command, in: size) { return .outcome(outcome) }
      }
    }
  }
}
