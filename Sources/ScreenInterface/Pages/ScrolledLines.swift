import TerminalText

/// A line of a page's body, with what a click on it asks for.
struct BodyLine<Command: Hashable & Sendable>: Hashable, Sendable {
  let line: TextLine
  let style: CellStyle
  let command: Command?
  /// Whether keys act on it, so that the cursor stands there.
  let isMarked: Bool

  init(
    _ line: TextLine,
    style: CellStyle = .plain,
    command: Command? = nil,
    isMarked: Bool = false
  ) {
    self.line = line
    self.style = style
    self.command = command
    self.isMarked = isMarked
  }

  init(_ text: String, style: CellStyle = .plain, command: Command? = nil) {
    self.init(TextLine(text), style: style, command: command)
  }
}

/// How far the body of a page is moved under its window; held inside what there is when drawn.
struct Scrolling: Hashable, Sendable {
  /// Lines above the window.
  var lines = 0
  /// Columns of literal lines left of the window.
  var columns = 0

  static let top = Scrolling()

  /// The same, held inside a body of so many lines and columns.
  func held(lineCount: Int, literalColumns: Int, window: Range<Int>, width: Int) -> Scrolling {
    Scrolling(
      lines: min(max(0, lines), max(0, lineCount - window.count)),
      columns: min(max(0, columns), max(0, literalColumns - width))
    )
  }

  /// The least movement that brings lines into a window of so many rows, the first of them for
  /// certain.
  mutating func reveal(_ range: Range<Int>, rows: Int) {
    if range.upperBound > lines + rows { lines = range.upperBound - rows }
    if range.lowerBound < lines { lines = range.lowerBound }
  }
}

/// A body that may be larger than its window.
struct ScrolledLines<Command: Hashable & Sendable> {
  let lines: [BodyLine<Command>]
  let layout: PageLayout

  /// How wide the widest literal line is.
  var literalColumns: Int { lines.lazy.filter(\.line.isLiteral).map(\.line.columns).max() ?? 0 }

  /// For each line how wide the block of literal lines is in which it stands, which moves as a
  /// whole; 0 for other lines.
  private var literalWidths: [Int] {
    var widths = Array(repeating: 0, count: lines.count)
    for block in lines.indices.split(whereSeparator: { !lines[$0].line.isLiteral }) {
      let width = block.lazy.map { lines[$0].line.columns }.max() ?? 0
      for index in block { widths[index] = width }
    }
    return widths
  }

  /// Whether some line goes on beyond the right edge.
  var isTooWide: Bool { literalColumns > layout.columns.count }

  /// A movement held inside the body.
  func held(_ scrolling: Scrolling) -> Scrolling {
    scrolling.held(
      lineCount: lines.count,
      literalColumns: literalColumns,
      window: layout.body,
      width: layout.columns.count
    )
  }

  /// What is out of sight, in words; empty where all is in sight.
  ///
  /// - Parameters:
  ///   - scrolling: How far the body is moved.
  ///   - last: The last of what is worth naming and out of sight below; `nil` for nothing.
  ///   - glyphs: The marks of the terminal.
  /// - Returns: The words.
  func hint(_ scrolling: Scrolling, upTo last: String? = nil, glyphs: ScreenGlyphs) -> String {
    let held = held(scrolling)
    let below = lines.count - held.lines - layout.body.count
    return Phrases.outOfSight(
      above: held.lines,
      below: max(0, below),
      last: last,
      isTooWide: isTooWide,
      up: glyphs.up,
      down: glyphs.down,
      sideways: glyphs.sideways
    )
  }

  /// Draws what the window shows.
  func draw(
    on frame: inout ScreenFrame<Command>,
    scrolling: Scrolling,
    glyphs: ScreenGlyphs
  ) {
    let held = held(scrolling)
    let widths = literalWidths
    for (offset, row) in layout.body.enumerated() {
      let index = held.lines + offset
      guard lines.indices.contains(index) else { break }
      let shift = min(held.columns, max(0, widths[index] - layout.columns.count))
      frame.draw(lines[index], row: row, columns: layout.columns, movedBy: shift)
      drawEdges(of: lines[index].line, row: row, shift: shift, on: &frame, glyphs)
    }
  }

  /// Marks a literal line that goes on beyond an edge.
  private func drawEdges(
    of line: TextLine,
    row: Int,
    shift: Int,
    on frame: inout ScreenFrame<Command>,
    _ glyphs: ScreenGlyphs
  ) {
    guard line.isLiteral else { return }
    let style = CellStyle(.quiet)
    if shift > 0, line.columns > 0 {
      frame.grid.put(glyphs.more, row: row, column: layout.columns.lowerBound, style: style)
    }
    if line.columns - shift > layout.columns.count {
      frame.grid.put(glyphs.more, row: row, column: layout.columns.upperBound - 1, style: style)
    }
  }
}

extension TextStyle {
  /// How a style looks in a line that has a look of its own.
  func look(on style: CellStyle) -> CellStyle {
    switch self {
    case .plain: style
    case .strong: style.adding(.bold)
    case .emphasis: style.adding(.underline)
    case .code: CellStyle(style.ink == .plain ? .accent : style.ink, style.attributes)
    case .link: style.adding(.underline)
    case .quiet: CellStyle(.quiet, style.attributes)
    }
  }
}
