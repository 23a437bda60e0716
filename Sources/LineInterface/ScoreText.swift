package import ExamModel
import TerminalText

/// The scores of an attempt as a few lines of text.
package struct ScoreText {
  private let scores: ScoreSheet
  private let reservations: [String]

  /// Takes the scores, and why they say less than they seem to.
  package init(scores: ScoreSheet, reservations: [String] = []) {
    self.scores = scores
    self.reservations = reservations
  }

  /// The verdict in words, then a table of domains and one of sections.
  package var text: String {
    let overall = scores.overall
    let lines =
      ["", overall.verdict] + TextMeasure.lines.wrapped(overall.caveat)
      + reservations.flatMap { TextMeasure.lines.wrapped($0) }
      + [""] + Self.table(scores.domains) + [""] + Self.table(scores.sections)
    // A pipe gets plain blanks, whatever held words together while lines broke.
    return String(lines.joined(separator: "\n").map { $0 == "\u{A0}" ? " " : $0 })
  }

  /// Figures in columns, titles behind them, so that long titles wrap and figures never do.
  private static func table<ID>(_ scores: [StratumScore<ID>]) -> [String] {
    scores.flatMap { score in
      let weaker = score.flag == .weaker ? " · \(Phrases.weaker)" : ""
      return TextMeasure.lines.wrapped(score.name + weaker, lead: "  \(score.figures)  ")
    }
  }
}
