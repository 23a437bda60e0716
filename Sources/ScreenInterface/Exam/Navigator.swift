import ExamModel
import ExamSitting
import TerminalText

/// How every question of the paper stands, one mark each: a row of marks where space is dear, a
/// block of numbers with their legend where there is more.
struct Navigator {
  let progress: PaperProgress
  let glyphs: ScreenGlyphs

  /// The mark of a question, different in shape for every state.
  func mark(of question: QuestionProgress) -> String {
    switch (question.answer, question.isFlagged) {
    case (.answered, true): glyphs.flaggedAnswered
    case (_, true): glyphs.flaggedOpen
    case (.answered, false): glyphs.answered
    case (.incomplete, false): glyphs.incomplete
    case (.unanswered, false): glyphs.unanswered
    }
  }

  /// What the marks mean; brackets stand around the current question, or around a marked one.
  func legend(of brackets: String = Phrases.current) -> [(mark: String, meaning: String)] {
    [
      (glyphs.answered, Phrases.answered), (glyphs.unanswered, Phrases.unanswered),
      (glyphs.incomplete, Phrases.incomplete), (glyphs.flaggedAnswered, Phrases.flaggedAnswered),
      (glyphs.flaggedOpen, Phrases.flaggedOpen), ("[ ]", brackets),
    ]
  }

  /// One row of marks with the current question in brackets; where not all fit, those around it.
  func drawStrip<Command>(
    on frame: inout ScreenFrame<Command>,
    row: Int,
    columns: Range<Int>,
    goTo: (Int) -> Command
  ) {
    let count = progress.questions.count
    let current = progress.questions.first(where: \.isCurrent)?.number ?? 1
    let room = max(1, min(count, columns.count - 6))
    let first = min(max(1, current - room / 2), count - room + 1)
    var column = columns.lowerBound
    if first > 1 { frame.grid.put(glyphs.more, row: row, column: column, style: CellStyle(.quiet)) }
    column += 2
    for question in progress.questions[(first - 1)..<(first - 1 + room)] {
      if question.isCurrent { column = frame.grid.put("[", row: row, column: column) }
      let start = column
      column = frame.grid.put(
        mark(of: question),
        row: row,
        column: column,
        style: look(of: question)
      )
      frame.add(goTo(question.number), rows: row..<row + 1, columns: start..<column)
      if question.isCurrent { column = frame.grid.put("]", row: row, column: column) }
    }
    if first + room <= count {
      frame.grid.put(glyphs.more, row: row, column: column + 1, style: CellStyle(.quiet))
    }
  }

  /// How many numbers stand side by side in a block of so many columns.
  static func numbersAcross(_ columns: Int) -> Int { max(1, columns / 6) }

  /// How many rows a block of all numbers takes.
  func blockRows(_ columns: Int) -> Int {
    (progress.questions.count + Self.numbersAcross(columns) - 1) / Self.numbersAcross(columns)
  }

  /// All numbers with their marks; where the rows are too few, those around the marked one.
  func drawBlock<Command>(
    on frame: inout ScreenFrame<Command>,
    rows: Range<Int>,
    columns: Range<Int>,
    marking marked: Int,
    goTo: (Int) -> Command
  ) {
    let across = Self.numbersAcross(columns.count)
    let markedRow = (marked - 1) / across
    let firstRow = max(0, min(markedRow - rows.count / 2, blockRows(columns.count) - rows.count))
    for question in progress.questions.dropFirst(firstRow * across).prefix(rows.count * across) {
      let index = question.number - 1
      let row = rows.lowerBound + index / across - firstRow
      let column = columns.lowerBound + index % across * 6
      let number = String(question.number).paddedInFront(to: 3)
      let isMarked = question.number == marked
      var end = frame.grid.put(
        (isMarked ? "[" : " ") + number,
        row: row,
        column: column,
        style: isMarked ? CellStyle(.plain, .bold) : .plain
      )
      end = frame.grid.put(mark(of: question), row: row, column: end, style: look(of: question))
      if isMarked { end = frame.grid.put("]", row: row, column: end) }
      frame.add(goTo(question.number), rows: row..<row + 1, columns: column..<end)
    }
  }

  private func look(of question: QuestionProgress) -> CellStyle {
    switch (question.answer, question.isFlagged) {
    case (_, true): CellStyle(.warning)
    case (.answered, false): CellStyle(.accent)
    case (.incomplete, false): CellStyle(.bad)
    case (.unanswered, false): .plain
    }
  }
}
