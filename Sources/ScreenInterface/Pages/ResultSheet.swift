import ExamModel
import TerminalText

/// The scores as lines: the verdict in words, where the reports are, then a bar with its interval
/// for every domain and section.
struct ResultSheet {
  let record: AttemptRecord
  let heading: String
  let reports: [String]
  let glyphs: ScreenGlyphs

  func lines(in measure: TextMeasure) -> [TextLine] {
    let overall = record.scores.overall
    var lines = measure.wrapped([TextSpan(heading)]) + [.empty]
    lines += measure.wrapped([TextSpan(overall.verdict, .strong)])
    lines.append(bar(overall.percent, overall.interval, columns: measure.width))
    lines.append(TextLine("  " + IntervalBar.scale(columns: measure.width - 2), .quiet))
    lines += measure.wrapped(overall.caveat).map { TextLine($0) }
    lines += record.reservations.flatMap { reservation in
      measure.wrapped([TextSpan(reservation, .strong)])
    }
    lines.append(.empty)
    lines += reports.flatMap { report in measure.wrapped(report).map { TextLine($0) } }
    lines += [.empty, TextLine(Phrases.domains, .strong)]
    lines += record.scores.domains.flatMap { self.lines(of: $0, in: measure) }
    lines += [.empty, TextLine(Phrases.sections, .strong)]
    lines += record.scores.sections.flatMap { self.lines(of: $0, in: measure) }
    return lines
  }

  /// Title and figures in one line, the bar below; the shape alone tells how sure a score is.
  private func lines<ID>(of score: StratumScore<ID>, in measure: TextMeasure) -> [TextLine] {
    let figures = score.figures
    let room = max(8, measure.width - 4 - figures.columns)
    let title = score.name.safeForTerminal.truncated(to: room, ellipsis: glyphs.more).padded(
      to: room
    )
    let head = TextLine([TextSpan("  \(title)  "), TextSpan(figures)])
    guard let percent = score.percent, let interval = score.interval else { return [head] }
    let weaker = score.flag == .weaker ? [TextLine("  " + Phrases.weaker, .strong)] : []
    return [head, bar(percent, interval, columns: measure.width)] + weaker
  }

  private func bar(_ percent: Double, _ interval: PercentInterval, columns: Int) -> TextLine {
    let bar = IntervalBar(percent: percent, interval: interval, glyphs: glyphs)
    return TextLine([TextSpan("  "), TextSpan(bar.text(columns: columns - 2), .code)])
  }
}
