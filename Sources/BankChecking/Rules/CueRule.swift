import ExamModel

/// No wording gives keys away, nor tells which choices are wrong.
struct CueRule: BankRule {
  let id: RuleID = "bank.cue"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    let scores = CueScore.all(for: questions)
    let corrected = HolmCorrection.corrected(scores.map(\.probability))
    return zip(scores, corrected).compactMap { score, probability in
      let isCertain = probability < BankTargets.cueProbability
      guard isCertain || abs(score.points) > BankTargets.cueTolerance else { return nil }
      return standards.finding(
        id,
        isCertain ? .error : .warning,
        "the strategy \"\(score.strategy.rawValue)\" answers "
          + "\(PercentText.oneDecimal(100 * score.rate)) % of \(score.questions) "
          + "\(score.kind.words), chance \(PercentText.oneDecimal(100 * score.chance)) %",
        hint: score.points > 0
          ? "reword the choices of, for instance: "
            + score.exploited.prefix(5).map(\.rawValue).joined(separator: ", ")
          : "reword choices so that the strategy finds some keys"
      )
    }
  }
}

extension Question.Kind {
  /// What questions of the kind are called.
  fileprivate var words: String {
    switch self {
    case .singleChoice: "single-choice questions"
    case .multipleSelect: "multiple-select questions"
    }
  }
}
