import TerminalText

/// How large a screen is.
package struct ScreenSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The least on which an exam can be sat.
  package static let least = ScreenSize(columns: 60, rows: 20)

  /// Whether everything that a page must show has its place.
  package var isUsable: Bool { columns >= Self.least.columns && rows >= Self.least.rows }
}

/// One cell of the screen.
package struct ScreenCell: Hashable, Sendable {
  /// One scalar with a width and those that join it; empty behind a scalar of two columns.
  package fileprivate(set) var text: String
  package fileprivate(set) var style: CellStyle

  fileprivate static let blank = ScreenCell(text: " ", style: .plain)
}

/// A place on a screen, rows and columns from 0.
package struct ScreenPlace: Hashable, Sendable {
  package let row: Int
  package let column: Int
}

/// What a screen shows, cell by cell: a value that is drawn without any terminal.
package struct ScreenGrid: Hashable, Sendable {
  package let size: ScreenSize
  /// The cells row by row, from the upper left.
  package private(set) var rows: [[ScreenCell]]
  /// Where keys act, which is where magnifiers look; `nil` for nowhere.
  package var cursor: ScreenPlace?

  /// An empty screen.
  package init(size: ScreenSize) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Puts text into a row, made safe for a terminal; what lies outside the row is left out.
  ///
  /// A scalar of two columns that would not fit whole is left out too, and a tab or no-break space is
  /// one blank.
  ///
  /// - Parameters:
  ///   - text: A single line.
  ///   - row: From 0; a row that is not there takes nothing.
  ///   - column: Where the text starts, from 0; it may be negative.
  ///   - style: How it looks.
  ///   - columns: The columns that may be written; `nil` for the whole row.
  /// - Returns: The column behind the text.
  @discardableResult
  package mutating func put(
    _ text: String,
    row: Int,
    column: Int,
    style: CellStyle = .plain,
    within columns: Range<Int>? = nil
  ) -> Int {
    guard rows.indices.contains(row) else { return column }
    let room = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    var place = column
    var last: Int?
    for scalar in text.safeForTerminal.unicodeScalars {
      let scalar = ["\n", "\t", "\u{A0}"].contains(scalar) ? " " : scalar
      let width = scalar.columns
      if width == 0 {
        if let last { join(scalar, row: row, column: last) }
        continue
      }
      let isInside = room.contains(place) && room.contains(place + width - 1)
      last = isInside ? place : nil
      if isInside { set(scalar, width: width, row: row, column: place, style: style) }
      place += width
    }
    return place
  }

  /// Fills a part of a row with one character.
  package mutating func fill(
    row: Int,
    columns: Range<Int>? = nil,
    with character: Unicode.Scalar = " ",
    style: CellStyle
  ) {
    guard rows.indices.contains(row) else { return }
    let room = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    for column in room { set(character, width: 1, row: row, column: column, style: style) }
  }

  private mutating func set(
    _ scalar: Unicode.Scalar,
    width: Int,
    row: Int,
    column: Int,
    style: CellStyle
  ) {
    clearHalves(row: row, column: column)
    rows[row][column] = ScreenCell(text: String(scalar), style: style)
    if width == 2 {
      clearHalves(row: row, column: column + 1)
      rows[row][column + 1] = ScreenCell(text: "", style: style)
    }
  }

  /// A scalar of two columns that loses a half loses the other as well.
  private mutating func clearHalves(row: Int, column: Int) {
    if rows[row][column].text.isEmpty, column > 0 { rows[row][column - 1].text = " " }
    if column + 1 < size.columns, rows[row][column + 1].text.isEmpty {
      rows[row][column + 1].text = " "
    }
  }

  /// A character takes four joining scalars at most; what a stranger piles on top is left out.
  private mutating func join(_ scalar: Unicode.Scalar, row: Int, column: Int) {
    guard rows[row][column].text.unicodeScalars.count < 5 else { return }
    rows[row][column].text.unicodeScalars.append(scalar)
  }
}

extension ScreenGrid {
  /// The characters alone, blanks at the ends of rows left out.
  package var text: String {
    rows.map { row in
      let line = row.map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
