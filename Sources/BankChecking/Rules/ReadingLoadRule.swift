import ExamModel

/// The median question takes about as long to read as Google's public samples do.
struct ReadingLoadRule: BankRule {
  let id: RuleID = "bank.reading-load"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards),
      let median = ReadingLoads(questions)?.median,
      !BankTargets.medianReadingLoad.contains(median)
    else { return [] }
    let range = BankTargets.medianReadingLoad
    return [
      standards.finding(
        id,
        .warning,
        "the median question has \(median) words in stem and choices",
        hint: "bring it to \(range.lowerBound) to \(range.upperBound) words"
      )
    ].compactMap(\.self)
  }
}
