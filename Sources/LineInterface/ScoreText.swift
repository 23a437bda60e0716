package import ExamModel
import TerminalText

/// The scores of an attempt as a few lines of text.
package struct ScoreText {
  private let scores: ScoreSheet

  package init(scores: ScoreSheet) { self.scores = scores }

  /// The verdict in words, then a table of domains and one of sections.
  package var text: String {
    let overall = scores.overall
    let interval = overall.interval
    return """

      \(overall.correct) of \(overall.total) right: \(Self.percent(overall.percent)) weighted by \
      the blueprint.
      The rate behind it most likely lies between \(Self.percent(interval.low)) and \
      \(Self.percent(interval.high)); the next paper's
      score scatters about 1.4 times as widely. Google publishes no pass mark.

      \(Self.table(scores.domains).joined(separator: "\n"))

      \(Self.table(scores.sections).joined(separator: "\n"))
      """
  }

  /// Figures in columns, titles behind them, so that long titles wrap and figures never do.
  private static func table<ID>(_ scores: [StratumScore<ID>]) -> [String] {
    scores.flatMap { score in
      TextMeasure.lines.wrapped(title(of: score), lead: "  " + figures(of: score) + "  ")
    }
  }

  private static func figures<ID>(of score: StratumScore<ID>) -> String {
    guard let percent = score.percent, let interval = score.interval else {
      return "no question".paddedInFront(to: 31)
    }
    let low = PercentText.oneDecimal(interval.low)
    let high = PercentText.oneDecimal(interval.high)
    return [
      "\(score.correct) of \(score.total)".paddedInFront(to: 8),
      self.percent(percent).paddedInFront(to: 7),
      "(\(low)–\(high))".paddedInFront(to: 12),
    ].joined(separator: "  ")
  }

  /// Sections are known by their number, domains by their title alone.
  private static func title<ID>(of score: StratumScore<ID>) -> String {
    let number = Int(score.id.rawValue) == nil ? "" : "\(score.id). "
    return number + score.title + (score.flag == .weaker ? " · weaker than the rest" : "")
  }

  /// `76.0 %`.
  package static func percent(_ value: Double) -> String { "\(PercentText.oneDecimal(value)) %" }
}
