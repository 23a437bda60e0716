import AttemptHistory
import ExamModel
import ExamSitting
import ScreenInterface
import TerminalText

/// What there is to do next, the likeliest first.
struct HomeMenu {
  /// `nil` where no blueprint could be read; the command that is chosen says why.
  let format: Blueprint.Format?
  /// Attempts that are not handed in, the latest first.
  let open: [OpenAttempt]
  let last: AttemptSummary?

  /// One thing to do.
  enum Choice: Hashable, Sendable {
    case resume(Int)
    case start([String])
    case report(Int)
    case sample
  }

  private var items: [MenuPage<Choice>.Item] {
    open.map(resume) + [warmUp, fullPaper] + (lastReport.map { [$0] } ?? []) + [sample]
  }

  private func resume(_ open: OpenAttempt) -> MenuPage<Choice>.Item {
    .init(
      .resume(open.number),
      title: Phrases.goOnWith(open.number),
      detail: standing(of: open)
    )
  }

  private func standing(of open: OpenAttempt) -> String {
    guard let standing = try? ExamSitting.standing(of: open) else { return "" }
    let progress = PaperProgress(form: open.form, attempt: standing.attempt)
    let answered = Phrases.answeredCount(progress.answered.count, of: open.form.items.count)
    let time = standing.remaining.map(Phrases.remaining) ?? Phrases.used(standing.elapsed)
    return "\(answered), \(time)."
  }

  private var warmUp: MenuPage<Choice>.Item {
    .init(
      .start(["--questions", "10", "--practice"]),
      title: Phrases.warmUp,
      detail: Phrases.warmUpDetail
    )
  }

  private var fullPaper: MenuPage<Choice>.Item {
    .init(
      .start(["--timed"]),
      title: Phrases.fullPaper,
      detail: Phrases.fullPaperDetail(format.map { ($0.defaultQuestions, $0.minutes) })
    )
  }

  private var lastReport: MenuPage<Choice>.Item? {
    last.map { last in
      .init(
        .report(last.number),
        title: Phrases.lastReport,
        detail: last.score.map { score in
          "\(score.correct) of \(score.total) right, \(Phrases.percent(score.percent)) "
            + "(\(PercentText.oneDecimal(score.low))–\(PercentText.oneDecimal(score.high)))."
        } ?? ""
      )
    }
  }

  private var sample: MenuPage<Choice>.Item {
    .init(.sample, title: Phrases.sampleReport, detail: Phrases.sampleReportDetail)
  }

  /// The menu for a screen.
  func page(glyphs: ScreenGlyphs) -> MenuPage<Choice> {
    MenuPage(
      title: Phrases.program,
      introduction: [Phrases.homeIntroduction],
      items: items,
      glyphs: glyphs
    )
  }

  /// The same as text: each thing, what it is, and below it the command that does it.
  var text: String {
    let lines = items.flatMap { item in
      TextMeasure.lines.wrapped("\(item.title). \(item.detail)")
        + ["    " + command(for: item.choice)]
    }
    let rest = [
      Phrases.allPapers, "    mockexam history", Phrases.aboutTheExam, "    mockexam exam show",
      Phrases.allCommands, "    mockexam --help",
    ]
    return (lines + rest).joined(separator: "\n")
  }

  private func command(for choice: Choice) -> String {
    switch choice {
    case .resume(let number): "mockexam resume \(number)"
    case .start(let arguments): "mockexam start " + arguments.joined(separator: " ")
    case .report(let number): "mockexam report \(number)"
    case .sample: "mockexam report --sample"
    }
  }
}
