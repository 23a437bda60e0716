package import ExamModel
import TerminalText

/// The last page before the clock runs: which paper it is, and the rules.
package struct StartPage: ScreenPage {
  private let paper: Paper
  private let glyphs: ScreenGlyphs
  private var scrolling = Scrolling.top

  /// What the page says about a paper.
  package struct Paper: Sendable {
    private let form: ExamForm
    private let settings: AttemptSettings
    /// What was done of it before; `nil` for a new paper.
    private let earlier: Earlier?

    /// Where an attempt stands that goes on.
    package struct Earlier: Sendable {
      let number: Int
      let answered: Int
      let elapsed: Milliseconds

      /// Takes the attempt's number in the history, how many questions are answered, and what
      /// its clock shows.
      package init(number: Int, answered: Int, elapsed: Milliseconds) {
        self.number = number
        self.answered = answered
        self.elapsed = elapsed
      }
    }

    package init(form: ExamForm, settings: AttemptSettings, earlier: Earlier? = nil) {
      self.form = form
      self.settings = settings
      self.earlier = earlier
    }
  }

  /// What the candidate decides.
  package enum Outcome: Hashable, Sendable {
    case start, leave
  }

  package enum Command: Hashable, Sendable {
    case start, leave
    case scroll(Int)
  }

  package init(paper: Paper, glyphs: ScreenGlyphs) {
    self.paper = paper
    self.glyphs = glyphs
  }

  package func command(for key: ScreenKey) -> Command? {
    switch key.withSmallLetter {
    case .enter, .character(" "), .character("s"): .start
    case .escape, .character("q"): .leave
    case .down, .character("j"): .scroll(1)
    case .up, .character("k"): .scroll(-1)
    default: nil
    }
  }

  package func command(forWheel lines: Int) -> Command? { .scroll(lines) }

  package mutating func obey(_ command: Command, in size: ScreenSize) -> Outcome? {
    switch command {
    case .start: return .start
    case .leave: return .leave
    case .scroll(let lines):
      scrolling = body(in: size).held(scrolling)
      scrolling.lines += lines
      return nil
    }
  }

  package func frame(in size: ScreenSize) -> ScreenFrame<Command> {
    var frame = ScreenFrame<Command>(size: size)
    let body = body(in: size)
    frame.drawPage(
      title: paper.title,
      body: body,
      scrolling: scrolling,
      status: paper.startHint,
      keys: [KeyHint("Enter", paper.startWord, .start), KeyHint("q", Phrases.keyLeave, .leave)],
      glyphs: glyphs
    )
    return frame
  }

  private func body(in size: ScreenSize) -> ScrolledLines<Command> {
    let layout = PageLayout(size: size)
    return ScrolledLines(
      lines: paper.lines(in: layout.measure).map { BodyLine($0) },
      layout: layout
    )
  }
}

extension StartPage.Paper {
  fileprivate var title: String { form.examTitle }

  fileprivate var startWord: String {
    earlier == nil ? Phrases.keyStart : Phrases.keyResume
  }

  fileprivate var startHint: String {
    if earlier != nil { return Phrases.enterGoesOn }
    return settings.isTimed ? Phrases.enterStartsClock : Phrases.enterStarts
  }

  fileprivate func lines(in measure: TextMeasure) -> [TextLine] {
    var facts: [(String, String)] = []
    if let earlier {
      facts.append((Phrases.factAttempt, "\(earlier.number)"))
      facts.append(
        (
          Phrases.factAnswered,
          Phrases.answeredCount(earlier.answered, of: form.items.count)
        )
      )
    }
    facts.append((Phrases.factQuestions, "\(form.items.count)"))
    facts.append((Phrases.factTime, time))
    facts.append((Phrases.factMode, Phrases.mode(settings.mode)))
    facts.append((Phrases.factSeed, "\(form.seed)"))
    let width = (facts.map(\.0.columns).max() ?? 0) + 2
    var lines = facts.flatMap { name, value in
      measure.wrapped([TextSpan(value, .strong)], lead: [TextSpan(name.padded(to: width))])
    }
    lines.append(.empty)
    for rule in Phrases.rules(isTimed: settings.isTimed, mode: settings.mode) {
      lines += measure.wrapped([TextSpan(rule)], lead: [TextSpan("- ")])
    }
    if !form.deviations.isEmpty {
      lines += [.empty, TextLine(Phrases.deviations, .strong)]
      for deviation in form.deviations {
        lines += measure.wrapped([TextSpan(deviation.safeForTerminal)], lead: [TextSpan("- ")])
      }
    }
    return lines
  }

  private var time: String {
    let used = earlier.map { $0.elapsed } ?? .zero
    guard let limit = settings.limit else {
      return earlier == nil ? Phrases.noLimit : Phrases.used(used)
    }
    let extra = settings.extraTimePercent
    return Phrases.remaining(limit - used) + (extra > 0 ? Phrases.extraTime(extra) : "")
  }
}
