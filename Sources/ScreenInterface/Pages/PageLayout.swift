import TerminalText

/// Where the parts of a page stand: a bar at the top, a body of readable width, a line of words
/// about it, and a bar of keys at the bottom.
struct PageLayout: Hashable {
  let size: ScreenSize
  /// Rows between the upper and the lower parts.
  let body: Range<Int>
  /// Columns of the body.
  let columns: Range<Int>
  /// Columns of what stands beside the body; `nil` where there is no room for it.
  let panel: Range<Int>?

  /// The widest body that reads well.
  private static let measure = 80
  private static let panelWidth = 32

  /// Lays a page out.
  ///
  /// - Parameters:
  ///   - size: The whole screen.
  ///   - rowsAbove: Rows at the top that are not the body's.
  ///   - wantsPanel: Whether something is to stand beside the body where there is room.
  init(size: ScreenSize, rowsAbove: Int = 2, wantsPanel: Bool = false) {
    self.size = size
    let bottom = max(rowsAbove, size.rows - 2)
    body = rowsAbove..<bottom
    let width = min(Self.measure, max(1, size.columns - 2))
    let isRoomy = wantsPanel && size.columns >= Self.measure + Self.panelWidth + 6
    let whole = isRoomy ? width + 4 + Self.panelWidth : width
    let left = max(1, (size.columns - whole) / 2)
    columns = left..<left + width
    panel = isRoomy ? left + width + 4..<left + whole : nil
  }

  /// Whether there is room beside the body.
  static func hasPanel(_ size: ScreenSize) -> Bool {
    PageLayout(size: size, wantsPanel: true).panel != nil
  }

  /// How lines of the body break.
  var measure: TextMeasure { TextMeasure(width: columns.count, breaksLongWords: true) }
  /// The row of words about the page.
  var statusRow: Int { size.rows - 2 }
  /// The row of keys.
  var keyRow: Int { size.rows - 1 }
}

/// A key and what it does, as the bar at the bottom shows it.
struct KeyHint<Command> {
  let key: String
  let word: String
  /// What a click on it does; `nil` where the key needs more than a click.
  let command: Command?

  init(_ key: String, _ word: String, _ command: Command?) {
    self.key = key
    self.word = word
    self.command = command
  }
}

extension ScreenFrame {
  /// The bar at the top: what is on the screen, the title of the exam where it fits whole, and
  /// the time.
  mutating func drawTitle(_ left: String, middle: String = "", right: String = "") {
    grid.fill(row: 0, style: .bar)
    let columns = grid.size.columns
    let end = columns - 1 - right.columns
    grid.put(right, row: 0, column: end, style: .bar.adding(.bold))
    let start = grid.put(
      left,
      row: 0,
      column: 1,
      style: .bar.adding(.bold),
      within: 0..<max(0, end - 1)
    )
    let room = end - start - 4
    let middle = middle.safeForTerminal
    guard middle.columns <= room else { return }
    let column = start + 2 + (room - middle.columns) / 2
    grid.put(middle, row: 0, column: column, style: .bar, within: 0..<max(0, end - 1))
  }

  /// The bar of keys: as many as fit, the most useful first, and the last one always.
  mutating func drawKeys(_ hints: [KeyHint<Command>], in layout: PageLayout) {
    grid.fill(row: layout.keyRow, style: .bar)
    guard let last = hints.last else { return }
    var room = layout.size.columns - 1 - last.columns
    var shown: [KeyHint<Command>] = []
    for hint in hints.dropLast() {
      guard hint.columns <= room else { break }
      room -= hint.columns
      shown.append(hint)
    }
    var column = 1
    for hint in shown + [last] {
      let start = column
      column = grid.put(hint.key, row: layout.keyRow, column: column, style: .bar.adding(.bold))
      column = grid.put(" " + hint.word, row: layout.keyRow, column: column, style: .bar)
      if let command = hint.command {
        add(command, rows: layout.keyRow..<layout.keyRow + 1, columns: start..<column)
      }
      column += 2
    }
  }

  /// The words about the page, with what stands at the right edge; words that are urgent take its
  /// place where both do not fit.
  mutating func drawStatus(
    _ text: String,
    style: CellStyle = .plain,
    right: String = "",
    isUrgent: Bool = false,
    glyphs: ScreenGlyphs,
    in layout: PageLayout
  ) {
    let fits = text.columns + 2 + right.columns <= layout.columns.count
    let right = fits || !isUrgent ? right : ""
    let edge = layout.columns.upperBound
    let column = edge - right.columns
    grid.put(right, row: layout.statusRow, column: column, style: CellStyle(.quiet))
    let room = max(0, column - layout.columns.lowerBound - (right.isEmpty ? 0 : 2))
    grid.put(
      text.truncated(to: room, ellipsis: glyphs.more),
      row: layout.statusRow,
      column: layout.columns.lowerBound,
      style: style
    )
  }
}

extension ScreenFrame {
  /// A page that is a title, a body and keys.
  mutating func drawPage(
    title: String,
    middle: String = "",
    body: ScrolledLines<Command>,
    scrolling: Scrolling,
    status: String = "",
    keys: [KeyHint<Command>],
    glyphs: ScreenGlyphs
  ) {
    drawTitle(title, middle: middle)
    body.draw(on: &self, scrolling: scrolling, glyphs: glyphs)
    drawStatus(
      status,
      style: CellStyle(.accent, .bold),
      right: body.hint(scrolling, glyphs: glyphs),
      glyphs: glyphs,
      in: body.layout
    )
    drawKeys(keys, in: body.layout)
  }

  /// One line of a body, moved to the left by some columns, with what a click on it asks for.
  mutating func draw(
    _ line: BodyLine<Command>,
    row: Int,
    columns: Range<Int>,
    movedBy shift: Int = 0
  ) {
    var column = columns.lowerBound - shift
    for span in line.line.spans {
      column = grid.put(
        span.text,
        row: row,
        column: column,
        style: span.style.look(on: line.style),
        within: columns
      )
    }
    if line.isMarked { grid.cursor = ScreenPlace(row: row, column: columns.lowerBound) }
    if let command = line.command { add(command, rows: row..<row + 1, columns: columns) }
  }
}

extension KeyHint {
  /// The columns that the hint fills with the gap behind it.
  fileprivate var columns: Int { key.columns + 1 + word.columns + 2 }
}
