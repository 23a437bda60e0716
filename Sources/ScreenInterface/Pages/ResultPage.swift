package import ExamModel
import TerminalText

/// The scores of a finished attempt, and behind them the questions that were missed.
package struct ResultPage: ScreenPage {
  private let record: AttemptRecord
  private let heading: String
  private let reports: [String]
  private let glyphs: ScreenGlyphs
  /// Indices of the questions that were missed, in the order of the paper.
  private let missed: [Int]
  /// Which of the missed questions is on the screen; `nil` for the scores.
  private var shown: Int?
  private var scrolling = Scrolling.top

  /// The page ends when the candidate leaves it.
  package enum Outcome: Hashable, Sendable {
    case leave
  }

  package enum Command: Hashable, Sendable {
    case scroll(Int)
    case scrollPage(Int)
    case sideways(Int)
    case missed
    case move(Int)
    case scores
    case leave
  }

  /// Takes what there is to show.
  ///
  /// - Parameters:
  ///   - record: The attempt.
  ///   - heading: How it ended, or what it is.
  ///   - reports: Lines that say where the reports are, or why there are none.
  ///   - glyphs: The marks of the terminal.
  package init(record: AttemptRecord, heading: String, reports: [String], glyphs: ScreenGlyphs) {
    self.record = record
    self.heading = heading
    self.reports = reports
    self.glyphs = glyphs
    missed = record.scores.grades.indices.filter { !record.scores.grades[$0].isCorrect }
  }

  package func command(for key: ScreenKey) -> Command? {
    switch key.withSmallLetter {
    case .down, .character("j"): .scroll(1)
    case .up, .character("k"): .scroll(-1)
    case .pageDown, .character(" "): .scrollPage(1)
    case .pageUp: .scrollPage(-1)
    case .home: .scroll(-.max / 2)
    case .end: .scroll(.max / 2)
    case .right, .character(">"): .sideways(8)
    case .left, .character("<"): .sideways(-8)
    case .character("m"): shown == nil ? .missed : .scores
    case .enter, .character("n"): shown == nil ? .missed : .move(1)
    case .character("p"), .backspace: shown == nil ? nil : .move(-1)
    case .escape: shown == nil ? .leave : .scores
    case .character("r"): shown == nil ? nil : .scores
    case .character("q"): .leave
    default: nil
    }
  }

  package func command(forWheel lines: Int) -> Command? { .scroll(lines) }

  package mutating func obey(_ command: Command, in size: ScreenSize) -> Outcome? {
    let body = body(in: size)
    scrolling = body.held(scrolling)
    switch command {
    case .leave: return .leave
    case .missed: show(missed.isEmpty ? nil : 0)
    case .scores: show(nil)
    case .move(let step):
      guard let shown else { return nil }
      show(missed.indices.contains(shown + step) ? shown + step : nil)
    case .scroll(let lines):
      scrolling.lines += min(max(lines, -body.lines.count), body.lines.count)
    case .scrollPage(let pages): scrolling.lines += pages * max(1, body.layout.body.count - 2)
    case .sideways(let columns): scrolling.columns += columns
    }
    scrolling = self.body(in: size).held(scrolling)
    return nil
  }

  private mutating func show(_ question: Int?) {
    shown = question
    scrolling = .top
  }

  package func frame(in size: ScreenSize) -> ScreenFrame<Command> {
    var frame = ScreenFrame<Command>(size: size)
    let body = body(in: size)
    frame.drawPage(
      title: title,
      middle: record.form.examTitle,
      body: body,
      scrolling: scrolling,
      keys: keys,
      glyphs: glyphs
    )
    return frame
  }

  private var title: String {
    shown.map { Phrases.missed($0 + 1, of: missed.count, question: missed[$0] + 1) }
      ?? Phrases.result
  }

  private var keys: [KeyHint<Command>] {
    let scroll = KeyHint<Command>("\(glyphs.down) \(glyphs.up)", Phrases.keyScroll, .scrollPage(1))
    let leave = KeyHint<Command>("q", Phrases.keyLeave, .leave)
    if shown != nil {
      return [
        KeyHint("n", Phrases.keyNext, .move(1)), KeyHint("p", Phrases.keyBack, .move(-1)), scroll,
        KeyHint("m", Phrases.keyResult, .scores), leave,
      ]
    }
    return missed.isEmpty
      ? [scroll, leave]
      : [KeyHint("m", Phrases.keyMissed(missed.count), .missed), scroll, leave]
  }

  private func body(in size: ScreenSize) -> ScrolledLines<Command> {
    let layout = PageLayout(size: size)
    let lines: [BodyLine<Command>] =
      if let shown {
        missedQuestion(missed[shown], in: layout)
      } else {
        ResultSheet(record: record, heading: heading, reports: reports, glyphs: glyphs)
          .lines(in: layout.measure).map { BodyLine($0) }
      }
    return ScrolledLines(lines: lines, layout: layout)
  }

  private func missedQuestion(_ index: Int, in layout: PageLayout) -> [BodyLine<Command>] {
    let response = record.attempt.responses[index]
    return QuestionSheet(
      question: record.form.items[index].question,
      chosen: response.chosen,
      struckOut: response.struckOut,
      focus: nil,
      isExplained: true,
      glyphs: glyphs
    ).sheet(in: layout.measure, rows: layout.body.count).lines.map {
      BodyLine($0.line, style: $0.style)
    }
  }
}
