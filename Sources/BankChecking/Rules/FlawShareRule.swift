import ExamModel

/// No single mechanism explains too many of the wrong choices.
struct FlawShareRule: BankRule {
  let id: RuleID = "bank.flaw-share"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    let shares = FlawShares(questions)
    return Choice.Flaw.allCases.compactMap { flaw in
      let percent = shares.percent(flaw)
      guard percent > BankTargets.largestFlawShare else { return nil }
      return standards.finding(
        id,
        .warning,
        "\(PercentText.oneDecimal(percent)) % of the wrong choices are \(flaw.rawValue)",
        hint: "vary why choices are wrong; at most "
          + "\(PercentText.whole(BankTargets.largestFlawShare)) % may have one code"
      )
    }
  }
}
