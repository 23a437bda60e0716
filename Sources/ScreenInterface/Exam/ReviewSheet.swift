import ExamModel
import ExamSitting
import TerminalText

/// The review of the whole paper as lines: one a question, with its mark, state and first words.
struct ReviewSheet {
  let form: ExamForm
  let attempt: Attempt
  let progress: PaperProgress
  let list: ReviewList
  let glyphs: ScreenGlyphs

  /// The filters with how many questions each shows.
  var filters: [(key: String, filter: ReviewList.Filter, word: String, count: Int)] {
    [
      ("a", .all, Phrases.all, progress.questions.count),
      ("u", .unanswered, Phrases.unanswered, progress.unanswered.count),
      ("i", .incomplete, Phrases.incomplete, progress.incomplete.count),
      ("f", .flagged, Phrases.flagged, progress.flagged.count),
    ]
  }

  /// One line for each question of the list; those outside the window stay empty, since nobody
  /// sees them and stems are long.
  func lines(columns: Int, window: Range<Int>) -> [BodyLine<ExamPage.Command>] {
    let marked = list.marked(in: progress)
    let numbers = list.numbers(in: progress)
    guard !numbers.isEmpty else { return [BodyLine(Phrases.nothingHere)] }
    return numbers.enumerated().map { index, number in
      window.contains(index)
        ? line(of: progress.questions[number - 1], isMarked: number == marked, columns: columns)
        : BodyLine(.empty)
    }
  }

  private func line(
    of entry: QuestionProgress,
    isMarked: Bool,
    columns: Int
  ) -> BodyLine<ExamPage.Command> {
    let question = form.items[entry.number - 1].question
    let chosen = attempt.responses[entry.number - 1].chosen
    let navigator = Navigator(progress: progress, glyphs: glyphs)
    let state =
      switch entry.answer {
      case .unanswered: Phrases.unanswered
      case .incomplete:
        question.letters(of: chosen).joined(separator: " ") + " " + Phrases.incomplete
      case .answered: question.letters(of: chosen).joined(separator: " ")
      }
    let number = entry.isCurrent ? "[\(entry.number)]" : "\(entry.number) "
    let head = [
      isMarked ? glyphs.focus : " ",
      number.paddedInFront(to: 5),
      navigator.mark(of: entry),
      state.padded(to: 14),
      (entry.isFlagged ? Phrases.flagged : "").padded(to: 7),
    ].joined(separator: " ")
    let words = question.stem.plainText.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").safeForTerminal
    let rest = words.truncated(to: max(0, columns - head.columns - 2), ellipsis: glyphs.more)
    return BodyLine(
      TextLine([TextSpan(head), TextSpan("  " + rest, isMarked ? .plain : .quiet)]),
      style: CellStyle(.plain, isMarked ? .bold : []),
      command: .goTo(entry.number),
      isMarked: isMarked
    )
  }
}
