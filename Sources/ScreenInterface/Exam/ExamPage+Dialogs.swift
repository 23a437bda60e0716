import ExamModel
import ExamSitting
import TerminalText

extension ExamPage {
  func drawDialog(on frame: inout ScreenFrame<Command>) {
    switch dialog {
    case .help: drawHelp(on: &frame)
    case .goTo(let typed, let marked): drawGoTo(typed, marked: marked, on: &frame)
    case .submit:
      drawQuestion(
        Phrases.submitTitle,
        lines: Phrases.submitCounts(
          answered: progress.answered.count,
          unanswered: progress.unanswered.count,
          incomplete: progress.incomplete.count,
          flagged: progress.flagged.count
        ).map { "  " + $0 } + [""],
        question: Phrases.submitQuestion,
        yes: .submit,
        on: &frame
      )
    case .leave:
      drawQuestion(
        Phrases.leaveTitle,
        lines: unchecked.isEmpty
          ? [] : frame.grid.size.dialogMeasure.wrapped(Phrases.uncheckedIsLost) + [""],
        question: Phrases.leaveQuestion(number: number),
        yes: .leave,
        on: &frame
      )
    case .failure(let words): drawFailure(words, on: &frame)
    case nil: break
    }
  }

  private func drawFailure(_ words: String, on frame: inout ScreenFrame<Command>) {
    let lines = frame.grid.size.dialogMeasure.wrapped(words).map {
      BodyLine<Command>($0, style: CellStyle(.bad), command: .close)
    }
    DialogBox(
      title: Phrases.failure,
      lines: lines + [BodyLine(.empty), BodyLine(TextLine(Phrases.anyKeyCloses, .quiet))],
      glyphs: glyphs
    ).draw(on: &frame)
  }

  /// A question that only `y` answers with yes.
  private func drawQuestion(
    _ title: String,
    lines: [String],
    question: String,
    yes: Command,
    on frame: inout ScreenFrame<Command>
  ) {
    let measure = frame.grid.size.dialogMeasure
    let words = lines + measure.wrapped(question) + [""]
    let answers = [
      BodyLine<Command>("y  \(Phrases.yes)", style: CellStyle(.plain, .bold), command: yes),
      BodyLine<Command>("\(Phrases.anyOtherKey)  \(Phrases.goOn)", command: .close),
    ]
    DialogBox(title: title, lines: words.map { BodyLine($0) } + answers, glyphs: glyphs)
      .draw(on: &frame)
  }

  private func drawHelp(on frame: inout ScreenFrame<Command>) {
    let practice = settings.mode == .practice ? Phrases.practiceKeys : []
    let keys = view == .question ? practice + Phrases.keys : Phrases.reviewKeys
    let width = keys.map(\.0.columns).max() ?? 0
    let lines = keys.map { key, meaning in
      BodyLine<Command>(
        TextLine([TextSpan(key.padded(to: width + 2), .strong), TextSpan(meaning)]),
        command: .close
      )
    }
    DialogBox(
      title: Phrases.help,
      lines: lines + [BodyLine(TextLine(Phrases.anyKeyCloses, .quiet), command: .close)],
      glyphs: glyphs
    ).draw(on: &frame)
  }

  private func drawGoTo(_ typed: String, marked: Int, on frame: inout ScreenFrame<Command>) {
    let navigator = Navigator(progress: progress, glyphs: glyphs)
    let columns = frame.grid.size.dialogColumns
    let head = [
      BodyLine<Command>(
        Phrases.goTo(typed.isEmpty ? String(marked) : typed, count: form.items.count),
        style: CellStyle(.plain, .bold)
      ),
      BodyLine<Command>(.empty),
    ]
    let legend = navigator.legend(of: Phrases.marked).map { mark, meaning in "\(mark) \(meaning)" }
    let legendLines = frame.grid.size.dialogMeasure
      .wrapped(legend.map { $0.heldTogether }.joined(separator: " "))
    let room = frame.grid.size.rows - 4 - head.count - 1 - legendLines.count
    let rows = max(1, min(navigator.blockRows(columns), room))
    let inside = DialogBox(title: Phrases.questions, lines: head, glyphs: glyphs)
      .draw(on: &frame, extraRows: rows + 1 + legendLines.count)
    let entry = head[0].line.columns
    frame.grid.cursor = ScreenPlace(
      row: inside.rows.lowerBound - head.count,
      column: min(inside.columns.lowerBound + entry, inside.columns.upperBound - 1)
    )
    navigator.drawBlock(
      on: &frame,
      rows: inside.rows.lowerBound..<inside.rows.lowerBound + rows,
      columns: inside.columns,
      marking: marked,
      goTo: Command.goTo
    )
    for (index, line) in legendLines.enumerated() {
      frame.grid.put(
        line,
        row: inside.rows.lowerBound + rows + 1 + index,
        column: inside.columns.lowerBound,
        style: CellStyle(.quiet),
        within: inside.columns
      )
    }
  }

  // MARK: Too small

  func drawTooSmall(on frame: inout ScreenFrame<Command>) {
    let measure = TextMeasure(width: max(1, frame.grid.size.columns), breaksLongWords: true)
    let words = Phrases.tooSmall(columns: ScreenSize.least.columns, rows: ScreenSize.least.rows)
    let shown = dialog == .leave ? Phrases.leaveQuestion(number: number) + " y / n" : words
    for (row, line) in measure.wrapped(clock + " · " + shown).enumerated() {
      frame.grid.put(line, row: row, column: 0)
    }
  }
}

extension String {
  /// The text on one line, whatever breaks around it, and a gap behind it.
  fileprivate var heldTogether: String {
    String(map { $0 == " " ? "\u{A0}" : $0 }) + "\u{A0}\u{A0}"
  }
}
