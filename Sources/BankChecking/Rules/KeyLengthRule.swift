import ExamModel

/// The key is the longest or the shortest choice about as often as any other.
struct KeyLengthRule: BankRule {
  let id: RuleID = "bank.key-length"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    let parts =
      [("the bank", questions)]
      + standards.blueprint.domains.map { domain in
        ("domain \(domain.id)", questions.filter { $0.domain == domain.id })
      }
    return parts.flatMap { name, questions in
      Self.complaints(about: KeyLengths(questions), in: name).compactMap { message in
        standards.finding(
          id,
          .warning,
          message,
          hint: "lengthen or shorten wrong choices, so that length says nothing of the key"
        )
      }
    }
  }

  private static func complaints(about lengths: KeyLengths, in part: String) -> [String] {
    guard lengths.questions > 0 else { return [] }
    let shares = [("longest", lengths.longestPercent), ("shortest", lengths.shortestPercent)]
    let extremes = shares.filter { !BankTargets.extremeKeys.contains($0.1) }.map { name, percent in
      "in \(part) the key is the \(name) choice in \(PercentText.oneDecimal(percent)) % of the "
        + "single-choice questions"
    }
    let difference = 100 * (lengths.meanRatio - 1)
    guard abs(difference) > BankTargets.keyLengthTolerance else { return extremes }
    let word = difference > 0 ? "longer" : "shorter"
    return extremes + [
      "in \(part) the mean key is \(PercentText.oneDecimal(abs(difference))) % \(word) than the "
        + "mean wrong choice"
    ]
  }
}
