import ExamModel
import ExamSitting
import TerminalText

extension ExamPage {
  func frame(in size: ScreenSize) -> ScreenFrame<Command> {
    var frame = ScreenFrame<Command>(size: size)
    guard size.isUsable else {
      drawTooSmall(on: &frame)
      return frame
    }
    let layout = layout(in: size)
    switch view {
    case .question: drawQuestion(on: &frame, in: layout)
    case .review(let list): drawReview(list, on: &frame, in: layout)
    }
    drawDialog(on: &frame)
    return frame
  }

  /// Where the parts of the page stand; a row of marks stands below the title where there is no
  /// room for all numbers beside the body.
  func layout(in size: ScreenSize) -> PageLayout {
    let hasPanel = view == .question && PageLayout.hasPanel(size)
    return PageLayout(size: size, rowsAbove: hasPanel ? 2 : 3, wantsPanel: view == .question)
  }

  /// The question in lines, and the window over them.
  func scrolled(in size: ScreenSize) -> (lines: ScrolledLines<Command>, choices: [Range<Int>]) {
    let layout = layout(in: size)
    let sheet = sheet(isExplained: isExplained, in: layout)
    let lines = sheet.lines.map { line in
      BodyLine(
        line.line,
        style: line.style,
        command: line.command.map(Command.choose),
        isMarked: line.isMarked
      )
    }
    return (ScrolledLines(lines: lines, layout: layout), sheet.choices)
  }

  /// The question in lines, explained or not.
  func sheet(isExplained: Bool, in layout: PageLayout) -> QuestionSheet.Sheet {
    QuestionSheet(
      question: question,
      chosen: chosen,
      unkept: Set(unchecked[current] ?? []).subtracting(response.chosen),
      struckOut: response.struckOut,
      focus: focus,
      isExplained: isExplained,
      glyphs: glyphs
    ).sheet(in: layout.measure, rows: layout.body.count)
  }

  // MARK: The question

  private func drawQuestion(on frame: inout ScreenFrame<Command>, in layout: PageLayout) {
    var title = Phrases.question(current, of: form.items.count)
    if response.isFlagged { title += " · \(glyphs.flaggedAnswered) \(Phrases.flagged)" }
    frame.drawTitle(title, middle: form.examTitle, right: clock)
    let navigator = Navigator(progress: progress, glyphs: glyphs)
    if let panel = layout.panel {
      draw(navigator, inPanel: panel, on: &frame, in: layout)
    } else {
      draw(navigator, aboveBodyOn: &frame, in: layout)
    }
    let (scrolled, choices) = scrolled(in: layout.size)
    scrolled.draw(on: &frame, scrolling: scrolling, glyphs: glyphs)
    let end = scrolled.held(scrolling).lines + layout.body.count
    let hidden = choices.lastIndex { $0.upperBound > end }.map(Choice.letter)
    let hint = scrolled.hint(scrolling, upTo: hidden, glyphs: glyphs)
    drawStatus(on: &frame, right: hint, in: layout)
    frame.drawKeys(questionKeys, in: layout)
  }

  private func draw(
    _ navigator: Navigator,
    aboveBodyOn frame: inout ScreenFrame<Command>,
    in layout: PageLayout
  ) {
    let count = Phrases.answeredCount(progress.answered.count, of: form.items.count)
    let isRoomy = layout.columns.count >= form.items.count + 8 + count.columns
    let end = layout.columns.upperBound - (isRoomy ? count.columns + 2 : 0)
    navigator.drawStrip(
      on: &frame,
      row: 1,
      columns: layout.columns.lowerBound..<end,
      goTo: Command.goTo
    )
    if isRoomy { frame.grid.put(count, row: 1, column: end + 2, style: CellStyle(.quiet)) }
  }

  private func draw(
    _ navigator: Navigator,
    inPanel columns: Range<Int>,
    on frame: inout ScreenFrame<Command>,
    in layout: PageLayout
  ) {
    frame.grid.put(
      Phrases.questions,
      row: layout.body.lowerBound,
      column: columns.lowerBound,
      style: CellStyle(.plain, .bold)
    )
    let legend = navigator.legend()
    let top = layout.body.lowerBound + 2
    let room = max(1, layout.body.upperBound - legend.count - 3 - top)
    let rows = min(navigator.blockRows(columns.count), room)
    navigator.drawBlock(
      on: &frame,
      rows: top..<top + rows,
      columns: columns,
      marking: current,
      goTo: Command.goTo
    )
    var row = top + rows + 1
    for (mark, meaning) in legend {
      frame.grid.put(mark.paddedInFront(to: 3), row: row, column: columns.lowerBound)
      frame.grid.put(meaning, row: row, column: columns.lowerBound + 5, style: CellStyle(.quiet))
      row += 1
    }
    let count = Phrases.answeredCount(progress.answered.count, of: form.items.count)
    frame.grid.put(count, row: row + 1, column: columns.lowerBound)
  }

  private var questionKeys: [KeyHint<Command>] {
    let last = Choice.letter(at: max(0, min(question.choices.count, 5) - 1))
    let first: KeyHint<Command> =
      unchecked[current] != nil
      ? KeyHint("Enter", Phrases.keyCheck, .check)
      : isExplained
        ? KeyHint("\(glyphs.down) \(glyphs.up)", Phrases.keyScroll, .scrollPage(1))
        : KeyHint("A–\(last)", Phrases.keyChoose, nil)
    let strike = isExplained ? [] : [KeyHint("x", Phrases.keyStrike, Command.strikeMarked)]
    return [
      first, KeyHint("n", Phrases.keyNext, .next), KeyHint("p", Phrases.keyBack, .back),
      KeyHint("r", Phrases.keyReview, .openReview), KeyHint("?", Phrases.keyHelp, .open(.help)),
      KeyHint("f", Phrases.keyFlag, .flag),
    ] + strike + [
      KeyHint("g", Phrases.keyGoTo, .open(.goTo(typed: "", marked: current))),
      KeyHint("t", Phrases.keyClock, .toggleClock),
      KeyHint("q", Phrases.keyLeave, .open(.leave)),
    ]
  }

  // MARK: Time and words

  /// How long before the end the clock can be hidden no longer.
  static let clockStays = Milliseconds.minutes(5)

  /// The time left, or used where there is no limit; it can be hidden until five minutes before
  /// the end.
  var clock: String {
    guard let remaining = state.remaining else {
      return isClockHidden ? Phrases.clockHidden : Phrases.used(state.elapsed)
    }
    return isClockHidden && remaining > Self.clockStays
      ? Phrases.clockHidden : Phrases.remaining(remaining)
  }

  func drawStatus(
    on frame: inout ScreenFrame<Command>,
    right: String,
    in layout: PageLayout
  ) {
    let words = [warning?.text, notice?.text ?? standingWords].compactMap(\.self)
    let style =
      warning != nil
      ? CellStyle(.warning, .reverse)
      : notice != nil ? CellStyle(.warning) : CellStyle(.plain, .bold)
    frame.drawStatus(
      words.filter { !$0.isEmpty }.joined(separator: "  "),
      style: style,
      right: right,
      isUrgent: warning != nil || notice != nil || unchecked[current] != nil,
      glyphs: glyphs,
      in: layout
    )
  }

  private var standingWords: String {
    var parts: [String] = []
    if view == .question, unchecked[current] != nil {
      parts.append(Phrases.checkHint)
    } else if view == .question, question.kind == .multipleSelect, !isExplained {
      parts.append(Phrases.chosenCount(chosen.count, of: question.key.count))
    }
    if isPacing, let pace { parts.append(pace) }
    return parts.joined(separator: " ")
  }

  /// Where the candidate is against an even spread of the time over all questions.
  private var pace: String? {
    guard let limit = settings.limit else { return nil }
    let count = Int64(form.items.count)
    let due = min(count, state.elapsed.rawValue * count / max(1, limit.rawValue))
    return Phrases.pace(
      answered: progress.answered.count,
      due: Int(due),
      budget: Milliseconds(rawValue: limit.rawValue / count)
    )
  }
}
