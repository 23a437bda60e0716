internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The one screen of the process, as ncurses keeps it: taken over, painted, given back.
struct NcursesScreen: ~Copyable, Sendable {
  private let palette: ScreenPalette
  private var depth = 0
  /// What the terminal shows; `nil` when that is not known.
  private var shown: ScreenGrid?

  /// Prepares the terminal; `nil` where ncurses cannot.
  init?(isColourless: Bool) {
    TerminalGuard.noteModes()
    guard mockexam_curses_begin() else { return nil }
    NcursesKeys.definePaste()
    guard has_colors() else {
      palette = ScreenPalette(colours: 0, isColourless: true)
      return
    }
    start_color()
    use_default_colors()
    palette = ScreenPalette(colours: Int(tigetnum("colors")), isColourless: isColourless)
    for (index, ink) in CellStyle.Ink.allCases.enumerated() {
      if let colour = palette.colour(of: ink) {
        init_extended_pair(Int32(index + 1), Int32(colour), -1)
      }
    }
  }

  var isOpen: Bool { depth > 0 }

  // MARK: Taking over and giving back

  mutating func open() {
    depth += 1
    if depth == 1 { takeOver() }
  }

  mutating func close() {
    depth -= 1
    if depth == 0 { giveBack() }
  }

  mutating func takeOver() {
    shown = nil
    reset_prog_mode()
    clearok(mockexam_curses_window(), true)
    mockexam_curses_use_keys()
    mockexam_curses_send(mockexam_curses_paste(true))
    TerminalGuard.arm(sending: Self.bytesThatGiveBack)
  }

  func giveBack() {
    mockexam_curses_send(mockexam_curses_paste(false))
    endwin()
    TerminalGuard.disarm()
  }

  /// What ends all that was switched on: attributes, keypad, hidden cursor, second screen, paste
  /// and mouse.
  private static var bytesThatGiveBack: [UInt8] {
    let names = ["sgr0", "op", "rmkx", "cnorm", "rmcup"]
    return bytes(mockexam_curses_mouse_off()) + bytes(mockexam_curses_paste(false))
      + names.flatMap { name in bytes(mockexam_curses_capability(name)) }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    text.map { Array(String(cString: $0).utf8) } ?? []
  }

  // MARK: Painting

  /// The size of the terminal now; that of its description where it does not say.
  var size: ScreenSize {
    var window = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
      // ncurses counts in small numbers; no eye reads beyond these.
      return ScreenSize(columns: min(1000, Int(window.ws_col)), rows: min(500, Int(window.ws_row)))
    }
    let screen = mockexam_curses_window()
    return ScreenSize(columns: Int(getmaxx(screen)), rows: Int(getmaxy(screen)))
  }

  /// Forgets what the terminal shows, so that all of it is painted next.
  mutating func forget() {
    shown = nil
    reset_prog_mode()
    clearok(mockexam_curses_window(), true)
  }

  mutating func paint(_ grid: ScreenGrid) {
    guard isOpen, grid.size.rows > 0, grid.size.columns > 0, grid != shown else { return }
    let screen = mockexam_curses_window()
    if Int(getmaxx(screen)) != grid.size.columns || Int(getmaxy(screen)) != grid.size.rows {
      resize_term(Int32(grid.size.rows), Int32(grid.size.columns))
      clearok(screen, true)
      shown = nil
    }
    let before = shown?.size == grid.size ? shown : nil
    for (index, row) in grid.rows.enumerated() where before?.rows[index] != row {
      paint(row, at: Int32(index))
    }
    shown = grid
    curs_set(grid.cursor == nil ? 0 : 1)
    if let cursor = grid.cursor { wmove(screen, Int32(cursor.row), Int32(cursor.column)) }
    wrefresh(screen)
  }

  private func paint(_ row: [ScreenCell], at index: Int32) {
    for (column, cell) in row.enumerated() {
      let pair = CellStyle.Ink.allCases.firstIndex(of: cell.style.ink).map { $0 + 1 } ?? 0
      mockexam_curses_put(
        index,
        Int32(column),
        Self.text(of: row, at: column),
        attributes(of: cell.style),
        palette.colour(of: cell.style.ink) == nil ? 0 : Int16(pair)
      )
    }
  }

  /// What to put into a cell, ended by 0; empty for the second half of a wide character.
  ///
  /// The system may give another width to a character than Unicode's newest tables do; then a
  /// blank or a question mark keeps the columns in step.
  private static func text(of row: [ScreenCell], at column: Int) -> [wchar_t] {
    func systemWidth(_ cell: ScreenCell) -> Int {
      cell.text.unicodeScalars.first.map {
        Int(mockexam_curses_width(wchar_t(bitPattern: $0.value)))
      }
        ?? 0
    }
    let blank = [wchar_t(bitPattern: 0x20), 0]
    if row[column].text.isEmpty {
      return column > 0 && systemWidth(row[column - 1]) == 2 ? [] : blank
    }
    let isWide = column + 1 < row.count && row[column + 1].text.isEmpty
    let width = systemWidth(row[column])
    guard width == 1 || isWide && width == 2 else { return [wchar_t(bitPattern: 0x3F), 0] }
    return row[column].text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  private func attributes(of style: CellStyle) -> attr_t {
    let all = style.attributes.union(palette.attributes(of: style.ink))
    var attributes: attr_t = 0
    if all.contains(.bold) { attributes |= mockexam_curses_bold }
    if all.contains(.underline) { attributes |= mockexam_curses_underline }
    if all.contains(.reverse) { attributes |= mockexam_curses_reverse }
    return attributes
  }
}
