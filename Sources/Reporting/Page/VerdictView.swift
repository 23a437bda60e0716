import ExamModel

/// The result in words, the count first.
struct VerdictView: Hashable, Sendable {
  let lead: String
  let rest: String
  let rate: String
  /// What the interval does not say.
  let caution: String
  let bar: BarView
  let partialCredit: String

  /// `nil` for a paper without questions.
  init?(_ overall: ScoreSheet.Overall) {
    guard overall.total > 0 else { return nil }
    let interval = overall.interval
    lead = ReportWords.verdictLead(overall.correct, of: overall.total)
    rest = ReportWords.verdictRest(percent: PercentText.oneDecimal(overall.percent))
    rate = ReportWords.verdictRate(
      low: PercentText.oneDecimal(interval.low),
      high: PercentText.oneDecimal(interval.high)
    )
    caution = ReportWords.verdictCaution(
      questions: overall.total,
      halfWidth: PercentText.whole((interval.high - interval.low) / 2)
    )
    bar = BarView(percent: overall.percent, interval: interval)
    partialCredit = ReportWords.partialCredit(
      PercentText.oneDecimal(overall.partialCreditPercent)
    )
  }
}
