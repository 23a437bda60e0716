internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The one screen of the process, as ncurses keeps it: taken over, painted, given back.
struct NcursesScreen: ~Copyable, Sendable {
  private let palette: @Sendable (_ colours: Int) -> ScreenPalette
  private var hasBegun = false
  private var depth = 0
  private var colours = ScreenPalette(colours: 0, isColourless: true)
  /// What the terminal shows; `nil` when that is not known.
  private var shown: ScreenGrid?

  init(palette: @escaping @Sendable (_ colours: Int) -> ScreenPalette) { self.palette = palette }

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
    if !hasBegun { begin() }
    shown = nil
    reset_prog_mode()
    clearok(mockexam_curses_window(), true)
    curs_set(0)
    mockexam_curses_send(mockexam_curses_paste(true))
    TerminalGuard.arm(sending: Self.bytesThatGiveBack)
  }

  func giveBack() {
    mockexam_curses_send(mockexam_curses_paste(false))
    endwin()
    TerminalGuard.disarm()
  }

  private mutating func begin() {
    TerminalGuard.noteModes()
    hasBegun = mockexam_curses_begin()
    mockexam_curses_use_mouse()
    NcursesKeys.definePaste()
    guard has_colors() else { return }
    start_color()
    use_default_colors()
    colours = palette(Int(tigetnum("colors")))
    for (index, ink) in CellStyle.Ink.allCases.enumerated() {
      if let colour = colours.colour(of: ink) {
        init_extended_pair(Int32(index + 1), Int32(colour), -1)
      }
    }
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
      return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
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
    wrefresh(screen)
  }

  private func paint(_ row: [ScreenCell], at index: Int32) {
    for (column, cell) in row.enumerated() where !cell.text.isEmpty {
      let text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
      let pair = CellStyle.Ink.allCases.firstIndex(of: cell.style.ink).map { $0 + 1 } ?? 0
      mockexam_curses_put(
        index,
        Int32(column),
        text,
        attributes(of: cell.style),
        colours.colour(of: cell.style.ink) == nil ? 0 : Int16(pair)
      )
    }
  }

  private func attributes(of style: CellStyle) -> attr_t {
    let all = style.attributes.union(colours.attributes(of: style.ink))
    var attributes: attr_t = 0
    if all.contains(.bold) { attributes |= mockexam_curses_bold }
    if all.contains(.underline) { attributes |= mockexam_curses_underline }
    if all.contains(.reverse) { attributes |= mockexam_curses_reverse }
    return attributes
  }
}
