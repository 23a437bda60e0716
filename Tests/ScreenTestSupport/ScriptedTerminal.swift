package import ExamFixtures
package import ExamModel
package import ScreenInterface
import Synchronization

/// A terminal without a terminal: a script stands for the candidate, and every screen is kept.
package final class ScriptedTerminal: Sendable {
  /// What happens, one after another.
  package enum Happening: Sendable {
    /// Keys in order, one a character.
    case typed(String)
    /// Keys in order, all there before the first is read.
    case burst(String)
    case key(ScreenKey)
    /// A click on the first place where the screen shows a text.
    case clicked(String)
    case wheel(Int)
    case resized(Int, Int)
    case passed(seconds: Int)
    case wallJumped(minutes: Int)
    case signal(Int32)
    /// The screen that is shown now is kept under a name.
    case look(String)
  }

  private struct State {
    var events: [Happening]
    var size: ScreenSize
    var shown: ScreenGrid?
    var looks: [String: ScreenGrid] = [:]
    /// Texts that were to be clicked and are not on the screen.
    var unseen: [String] = []
    var patience: [Milliseconds] = []
    var openings = 0
    var isInBurst = false
  }

  private let state: Mutex<State>
  private let time: ManualClock
  private let glyphs: ScreenGlyphs

  package init(
    _ happenings: [Happening],
    columns: Int = 80,
    rows: Int = 24,
    time: ManualClock = ManualClock(),
    glyphs: ScreenGlyphs = .unicode
  ) {
    let events = happenings.flatMap { happening -> [Happening] in
      switch happening {
      case .typed(let text): text.map { .key(.character($0)) }
      case .burst(let text): text.map { .burst(String($0)) }
      default: [happening]
      }
    }
    state = Mutex(State(events: events.reversed(), size: .init(columns: columns, rows: rows)))
    self.time = time
    self.glyphs = glyphs
  }

  /// The screen that was kept under a name, or the last one; empty when none was shown.
  package func screen(_ name: String? = nil) -> ScreenGrid {
    state.withLock { state in
      (name.map { state.looks[$0] } ?? state.shown)
        ?? ScreenGrid(size: .init(columns: 0, rows: 0))
    }
  }

  /// How often the terminal was taken over and not given back.
  package var openings: Int { state.withLock { $0.openings } }

  /// Texts that were to be clicked and were not on the screen, which ends the script.
  package var unseen: [String] { state.withLock { $0.unseen } }

  /// How long the pages would have waited, one event after another.
  package var patience: [Milliseconds] { state.withLock { $0.patience } }

  package var terminal: ScreenTerminal {
    ScreenTerminal(
      glyphs: glyphs,
      open: { self.state.withLock { $0.openings += 1 } },
      close: { self.state.withLock { $0.openings -= 1 } },
      size: { self.state.withLock { $0.size } },
      paint: { grid in self.state.withLock { $0.shown = grid } },
      next: { patience in self.next(patience) },
      isInputWaiting: { self.isInputWaiting }
    )
  }

  /// Whether a key of a burst comes next, behind another one.
  private var isInputWaiting: Bool {
    state.withLock { state in
      guard state.isInBurst, case .burst? = state.events.last else { return false }
      return true
    }
  }

  private func next(_ patience: Milliseconds) -> ScreenEvent {
    state.withLock { state in
      state.patience.append(patience)
      if case .burst? = state.events.last {
        state.isInBurst = true
      } else {
        state.isInBurst = false
      }
      while let happening = state.events.popLast() {
        switch happening {
        case .typed, .look:
          if case .look(let name) = happening { state.looks[name] = state.shown }
        case .burst(let text): return .key(.character(text.first ?? " "))
        case .key(let key): return .key(key)
        case .clicked(let text):
          guard let place = state.shown?.place(of: text) else {
            state.unseen.append(text)
            return .endOfInput
          }
          return .click(row: place.row, column: place.column)
        case .wheel(let lines): return .wheel(lines)
        case .resized(let columns, let rows):
          state.size = ScreenSize(columns: columns, rows: rows)
          return .resized
        case .passed(let seconds):
          time.advance(.seconds(seconds))
          return .nothing
        case .wallJumped(let minutes):
          time.jumpWall(.minutes(minutes))
          return .nothing
        case .signal(let number): return .signal(number)
        }
      }
      return .endOfInput
    }
  }
}

extension ScreenGrid {
  /// Where a text stands first.
  fileprivate func place(of text: String) -> (row: Int, column: Int)? {
    for (row, cells) in rows.enumerated() {
      for column in cells.indices
      where cells[column...].lazy.map(\.text).joined().starts(with: text) {
        return (row, column)
      }
    }
    return nil
  }

  /// Characters, and below them the styles: one letter for each style, explained at the end.
  package var snapshot: String {
    var letters: [CellStyle: Character] = [.plain: " "]
    var legend: [String] = []
    let map = rows.map { row in
      let line = row.map { cell -> Character in
        if let letter = letters[cell.style] { return letter }
        let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(legend.count)))
        letters[cell.style] = letter
        legend.append("\(letter) \(cell.style.words)")
        return letter
      }
      return String(String(line).reversed().drop { $0 == " " }.reversed())
    }
    let place = cursor.map { "cursor in row \($0.row), column \($0.column)" } ?? "no cursor"
    return ([text, "", "styles"] + map + ["", place] + legend).joined(separator: "\n") + "\n"
  }
}

extension CellStyle {
  fileprivate var words: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    return ([ink.rawValue] + names.filter { attributes.contains($0.0) }.map(\.1))
      .joined(separator: " ")
  }
}
