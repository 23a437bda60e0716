import ExamModel

/// A table of scores, one row for each domain or section.
struct StrataView: Hashable, Sendable {
  let caption: String
  let column: String
  let rows: [Row]

  /// One domain or section.
  struct Row: Hashable, Sendable {
    let title: String
    let score: String
    let percent: String
    let interval: String
    /// `nil` when the paper holds no question of it.
    let bar: BarView?
    /// `nil` where nothing can be said.
    let flag: String?
  }

  init<ID>(caption: String, column: String, scores: [StratumScore<ID>]) {
    self.caption = caption
    self.column = column
    rows = scores.map(Row.init)
  }
}

extension StrataView.Row {
  init<ID>(_ stratum: StratumScore<ID>) {
    title = stratum.title
    flag = stratum.flag.map(ReportWords.name)
    guard let percent = stratum.percent, let interval = stratum.interval else {
      (score, self.percent, self.interval) = (ReportWords.noQuestion, "", "")
      bar = nil
      return
    }
    score = "\(stratum.correct)/\(stratum.total)"
    self.percent = PercentText.oneDecimal(percent)
    self.interval =
      "\(PercentText.oneDecimal(interval.low))–\(PercentText.oneDecimal(interval.high))"
    bar = BarView(percent: percent, interval: interval)
  }
}
