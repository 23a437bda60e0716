internal import CNcurses

/// What ncurses reads, as events.
struct NcursesKeys: Sendable {
  /// Whether text is being pasted: it is no command, and is dropped.
  private var isPasting = false

  private static let pasteBegins: Int32 = 0x1000
  private static let pasteEnds: Int32 = 0x1001

  /// Lets ncurses know the strings between which a terminal sends pasted text.
  static func definePaste() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
  }

  /// A paste whose end never came is over once nothing more comes.
  mutating func fallSilent() { isPasting = false }

  /// The event behind a code of ncurses; `nil` for what means nothing, such as bytes that are no
  /// ASCII.
  mutating func event(_ code: Int32) -> ScreenEvent? {
    switch code {
    case Self.pasteBegins: isPasting = true
    case Self.pasteEnds: isPasting = false
    case _ where isPasting: break
    case KEY_MOUSE: return Self.mouseEvent
    case KEY_RESIZE: return .resized
    default: return Self.key(code).map(ScreenEvent.key)
    }
    return nil
  }

  private static func key(_ code: Int32) -> ScreenKey? {
    switch code {
    case 10, 13, KEY_ENTER: .enter
    case 27: .escape
    case 8, 127, KEY_BACKSPACE, KEY_DC: .backspace
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case 32..<127: .character(Character(UnicodeScalar(UInt8(code))))
    default: nil
    }
  }

  private static var mouseEvent: ScreenEvent? {
    let mouse = mockexam_curses_mouse_event()
    let (row, column) = (Int(mouse.row), Int(mouse.column))
    return switch mouse.button {
    case 1: .click(row: row, column: column, isSecondary: false)
    case 3: .click(row: row, column: column, isSecondary: true)
    case 4: .wheel(-3)
    case 5: .wheel(3)
    default: nil
    }
  }
}
