import ExamModel

/// Each section in each domain has about its share of the exam.
struct ShareRule: BankRule {
  let id: RuleID = "bank.share"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    return CellShare.shares(of: questions, for: standards.blueprint)
      .filter { abs($0.percent - $0.blueprintPercent) > BankTargets.cellTolerance }
      .compactMap { share in
        standards.finding(
          id,
          .warning,
          "section \(share.section) in \(share.domain) is \(PercentText.oneDecimal(share.percent)) %"
            + " of the bank and \(PercentText.oneDecimal(share.blueprintPercent)) % of the exam",
          hint: share.percent < share.blueprintPercent
            ? "write more questions for it" : "write more questions for the other sections"
        )
      }
  }
}
