package import ExamModel

extension StratumScore {
  /// The count, the percentage and its interval in columns, as wide for every score.
  package var figures: String {
    guard let percent, let interval else { return Phrases.noQuestion.paddedInFront(to: 31) }
    let low = PercentText.oneDecimal(interval.low)
    let high = PercentText.oneDecimal(interval.high)
    return [
      "\(correct) of \(total)".paddedInFront(to: 8),
      Phrases.percent(percent).paddedInFront(to: 7),
      "(\(low)–\(high))".paddedInFront(to: 12),
    ].joined(separator: "  ")
  }

  /// Sections are known by their number, domains by their title alone.
  package var name: String { Int(id.rawValue) == nil ? title : "\(id.rawValue). \(title)" }
}

extension ScoreSheet.Overall {
  /// The headline in words.
  package var verdict: String {
    "\(correct) of \(total) right: \(Phrases.percent(percent)) weighted by the blueprint."
  }

  /// How far the headline can be trusted.
  package var caveat: String {
    """
    The rate behind it most likely lies between \(interval.low.percentHeldTogether) and \
    \(interval.high.percentHeldTogether); the next paper's score scatters about 1.4 times as \
    widely. Google publishes no pass mark.
    """
  }
}

extension AttemptRecord {
  /// Why the score says less than it seems to; empty for a clean paper.
  package var reservations: [String] {
    let interrupted = attempt.interrupted
    return [
      settings.mode == .review ? Phrases.knownPaper : nil,
      settings.mode == .practice ? Phrases.practised : nil,
      interrupted > .minutes(5) ? Phrases.interrupted(interrupted) : nil,
    ].compactMap(\.self)
  }
}

extension Double {
  /// `62.2 %` with a blank that no line breaks at.
  fileprivate var percentHeldTogether: String { PercentText.oneDecimal(self) + "\u{A0}%" }
}
