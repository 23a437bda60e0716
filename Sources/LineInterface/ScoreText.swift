package import ExamModel

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

  private static func table<ID>(_ scores: [StratumScore<ID>]) -> [String] {
    let titles = scores.map { Self.numbered($0.title, id: $0.id) }
    let width = titles.map(\.count).max() ?? 0
    return zip(scores, titles).map { score, title in
      let padding = String(repeating: " ", count: width - title.count)
      guard let percent = score.percent, let interval = score.interval else {
        return "\(title)\(padding)  no question"
      }
      let flag = score.flag == .weaker ? "  weaker than the rest" : ""
      return """
        \(title)\(padding)  \(score.correct) of \(score.total)  \(Self.percent(percent)) \
        (\(PercentText.oneDecimal(interval.low))–\(PercentText.oneDecimal(interval.high)))\(flag)
        """
    }
  }

  /// Sections are known by their number, domains by their title alone.
  private static func numbered(_ title: String, id: some Identifier) -> String {
    Int(id.rawValue) == nil ? title : "\(id). \(title)"
  }

  /// `76.0 %`.
  package static func percent(_ value: Double) -> String { "\(PercentText.oneDecimal(value)) %" }
}
