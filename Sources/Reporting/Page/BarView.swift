import ExamModel

/// A bar with the whisker of its interval, on a scale of percent.
struct BarView: Hashable, Sendable {
  /// What the bar says, in words.
  let title: String
  let length: String
  let low: String
  let high: String

  init(percent: Double, interval: PercentInterval) {
    length = PercentText.oneDecimal(percent)
    low = PercentText.oneDecimal(interval.low)
    high = PercentText.oneDecimal(interval.high)
    title = ReportWords.bar(percent: length, low: low, high: high)
  }
}
