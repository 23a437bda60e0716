import TerminalText

/// A box in the middle of the page with a title and some lines.
struct DialogBox<Command: Hashable & Sendable> {
  let title: String
  let lines: [BodyLine<Command>]
  let glyphs: ScreenGlyphs

  /// Draws the box over the page; what lies below takes no clicks any more.
  ///
  /// - Returns: The rows and columns inside the box, for what is drawn there by hand.
  @discardableResult
  func draw(
    on frame: inout ScreenFrame<Command>,
    extraRows: Int = 0
  ) -> (rows: Range<Int>, columns: Range<Int>) {
    frame.dropTargets()
    frame.grid.cursor = nil
    let size = frame.grid.size
    let columns = size.dialogColumns
    let rows = min(lines.count + extraRows, max(0, size.rows - 4))
    let top = max(0, (size.rows - rows - 2) / 2)
    let left = max(0, (size.columns - columns - 4) / 2)
    drawEdge(row: top, corners: (glyphs.corners[0], glyphs.corners[1]), left, columns, on: &frame)
    let title = " \(self.title) "
    frame.grid.put(title, row: top, column: left + 2, style: CellStyle(.plain, .bold))
    for index in 0..<rows {
      let row = top + 1 + index
      frame.grid.fill(row: row, columns: left..<left + columns + 4, style: .plain)
      frame.grid.put(glyphs.vertical, row: row, column: left)
      frame.grid.put(glyphs.vertical, row: row, column: left + columns + 3)
      guard lines.indices.contains(index) else { continue }
      frame.draw(lines[index], row: row, columns: left + 2..<left + 2 + columns)
    }
    let bottom = top + 1 + rows
    drawEdge(
      row: bottom,
      corners: (glyphs.corners[2], glyphs.corners[3]),
      left,
      columns,
      on: &frame
    )
    return (top + 1 + min(lines.count, rows)..<bottom, left + 2..<left + 2 + columns)
  }

  private func drawEdge(
    row: Int,
    corners: (String, String),
    _ left: Int,
    _ columns: Int,
    on frame: inout ScreenFrame<Command>
  ) {
    frame.grid.fill(
      row: row,
      columns: left..<left + columns + 4,
      with: glyphs.horizontal,
      style: .plain
    )
    frame.grid.put(corners.0, row: row, column: left)
    frame.grid.put(corners.1, row: row, column: left + columns + 3)
  }
}

extension ScreenSize {
  /// How many columns a dialog has inside.
  var dialogColumns: Int { max(1, min(60, columns - 8)) }

  /// How lines inside a dialog break.
  var dialogMeasure: TextMeasure { TextMeasure(width: dialogColumns, breaksLongWords: true) }
}
