import ExamModel

/// A question stands in a file of the domain that its consideration belongs to.
struct MisplacedConsiderationRule: BankRule {
  let id: RuleID = "bank.misplaced-consideration"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let known = Set(standards.blueprint.domains.map(\.id))
    let domains = Dictionary(
      standards.blueprint.sections.flatMap(\.considerations).map { ($0.id, $0.domain) },
      uniquingKeysWith: { first, _ in first }
    )
    return bank.findings { entry -> Finding? in
      let question = entry.question
      guard let domain = domains[question.consideration], domain != question.domain,
        known.contains(question.domain)
      else { return nil }
      return Finding(
        location: entry.location,
        severity: .error,
        rule: id,
        message:
          "question \"\(question.id)\" stands in a file of domain \"\(question.domain)\", but "
          + "consideration \(question.consideration) belongs to \"\(domain)\"",
        hint: "move the question to a file with domain=\"\(domain)\""
      )
    }
  }
}
