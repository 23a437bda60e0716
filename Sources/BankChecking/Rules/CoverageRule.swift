import ExamModel

/// Every consideration has questions enough for its share of several papers.
struct CoverageRule: BankRule {
  let id: RuleID = "bank.coverage"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    guard let questions = bank.questionsForTargets(by: standards) else { return [] }
    return ConsiderationCount.counts(of: questions, for: standards.blueprint)
      .filter { $0.questions < $0.wanted }
      .compactMap { count in
        standards.finding(
          id,
          .warning,
          "consideration \(count.consideration) has \(count.questions) questions and wants "
            + "\(count.wanted)",
          hint: "write \(count.wanted - count.questions) more on: \(count.title)"
        )
      }
  }
}
