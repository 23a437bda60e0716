import ExamModel
import ExamSitting
import TerminalText

extension ExamPage {
  /// Where the parts of the review stand: title, filters and a gap are above the list.
  func reviewLayout(in size: ScreenSize) -> PageLayout { PageLayout(size: size, rowsAbove: 4) }

  func drawReview(
    _ list: ReviewList,
    on frame: inout ScreenFrame<Command>,
    in layout: PageLayout
  ) {
    frame.drawTitle(Phrases.review, middle: form.examTitle, right: clock)
    let sheet = ReviewSheet(
      form: form,
      attempt: state.attempt,
      progress: progress,
      list: list,
      glyphs: glyphs
    )
    draw(sheet.filters, chosen: list.filter, on: &frame, in: layout)
    let body = reviewLayout(in: layout.size)
    var scrolling = Scrolling.top
    let numbers = list.numbers(in: progress)
    let marked = list.marked(in: progress)
    if let index = marked.flatMap(numbers.firstIndex) {
      scrolling.reveal(index..<min(index + 3, numbers.count), rows: body.body.count)
    }
    let window = scrolling.lines..<scrolling.lines + body.body.count
    let lines = ScrolledLines(
      lines: sheet.lines(columns: body.columns.count, window: window),
      layout: body
    )
    lines.draw(on: &frame, scrolling: scrolling, glyphs: glyphs)
    drawStatus(on: &frame, right: lines.hint(scrolling, glyphs: glyphs), in: layout)
    frame.drawKeys(
      [
        KeyHint("s", Phrases.keySubmit, .open(.submit)),
        KeyHint("Enter", Phrases.keyOpen, marked.map(Command.goTo)),
        KeyHint("j k", Phrases.keyMove, nil), KeyHint("r", Phrases.keyBack, .closeReview),
        KeyHint("?", Phrases.keyHelp, .open(.help)),
        KeyHint("q", Phrases.keyLeave, .open(.leave)),
      ],
      in: layout
    )
  }

  private func draw(
    _ filters: [(key: String, filter: ReviewList.Filter, word: String, count: Int)],
    chosen: ReviewList.Filter,
    on frame: inout ScreenFrame<Command>,
    in layout: PageLayout
  ) {
    var column = layout.columns.lowerBound
    for (key, filter, word, count) in filters {
      let isChosen = filter == chosen
      let text = isChosen ? "[\(key) \(word) \(count)]" : " \(key) \(word) \(count) "
      let end = frame.grid.put(
        text,
        row: 2,
        column: column,
        style: CellStyle(.plain, isChosen ? .bold : [])
      )
      frame.add(.filter(filter), rows: 2..<3, columns: column..<end)
      column = end + 1
    }
  }
}
