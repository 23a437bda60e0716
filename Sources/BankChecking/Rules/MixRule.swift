import ExamModel

/// A bank mixes kinds, difficulties and subjects as papers should have them.
struct MixRule: BankRule {
  let id: RuleID = "bank.mix"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    let mix = BankMix(questions)
    var shares = [
      ("multiple select", mix.multipleSelect, BankTargets.multipleSelect),
      ("about generative AI", mix.generativeAI, BankTargets.generativeAI),
      ("near-misses", mix.nearMiss, BankTargets.nearMiss),
    ]
    for difficulty in Question.Difficulty.allCases {
      guard let range = BankTargets.difficulty[difficulty] else { continue }
      shares.append((difficulty.rawValue, mix.difficulties[difficulty] ?? 0, range))
    }
    return shares.compactMap { name, count, range in
      let percent = mix.percent(count)
      guard !range.contains(percent) else { return nil }
      return standards.finding(
        id,
        .warning,
        "\(PercentText.oneDecimal(percent)) % of the questions are \(name)",
        hint: "bring it to \(PercentText.whole(range.lowerBound)) to "
          + "\(PercentText.whole(range.upperBound)) %"
      )
    }
  }
}
