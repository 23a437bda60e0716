internal import CNcurses

/// What ncurses reads, as events.
struct NcursesKeys: Sendable {
  private var state = State.plain

  /// What the codes before mean for the next one.
  private enum State: Hashable, Sendable {
    case plain
    /// Escape came: alone it is a key, otherwise the beginning of what the terminal's description
    /// does not know.
    case escape
    /// Inside an unknown sequence, up to its last byte.
    case sequence(isFirst: Bool)
    /// Text is being pasted: it is no command, and is dropped.
    case paste
  }

  private static let pasteBegins: Int32 = 0x1000
  private static let pasteEnds: Int32 = 0x1001

  /// Lets ncurses know the strings between which a terminal sends pasted text.
  static func definePaste() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
  }

  /// Nothing has come for a second: a paste or a sequence whose end never came is over.
  mutating func fallSilent() { state = .plain }

  /// Nothing more is there: an escape with nothing behind it was the key.
  mutating func endBatch() -> ScreenEvent? {
    guard state == .escape else { return nil }
    state = .plain
    return .key(.escape)
  }

  /// The event behind a code of ncurses; `nil` for what means nothing, such as bytes that are no
  /// ASCII, keys with Alt, and sequences that nobody knows.
  mutating func event(_ code: Int32) -> ScreenEvent? {
    switch (code, state) {
    case (Self.pasteBegins, _): state = .paste
    case (Self.pasteEnds, _): state = .plain
    case (_, .paste): break
    case (27, _): state = .escape
    // `ESC [` and `ESC O` begin sequences; anything else behind an escape is a key with Alt.
    case (0x5B, .escape), (0x4F, .escape): state = .sequence(isFirst: true)
    case (0..<256, .escape): state = .plain
    // The Linux console has a second bracket before the last byte.
    case (0x5B, .sequence(isFirst: true)): state = .sequence(isFirst: false)
    case (0x40..<0x80, .sequence): state = .plain
    case (0..<256, .sequence): state = .sequence(isFirst: false)
    case (KEY_MOUSE, _): return Self.mouseEvent
    case (KEY_RESIZE, _): return .resized
    default:
      state = .plain
      return Self.key(code).map(ScreenEvent.key)
    }
    return nil
  }

  private static func key(_ code: Int32) -> ScreenKey? {
    switch code {
    case 10, 13, KEY_ENTER: .enter
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
    case 1: .click(row: row, column: column)
    case 4: .wheel(-3)
    case 5: .wheel(3)
    default: nil
    }
  }
}
