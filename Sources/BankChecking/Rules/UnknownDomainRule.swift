import ExamModel

/// The domain of a bank file is one that the blueprint knows; said once a file.
struct UnknownDomainRule: BankRule {
  let id: RuleID = "bank.unknown-domain"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let names = standards.blueprint.domains.map(\.id.rawValue)
    let known = Set(standards.blueprint.domains.map(\.id))
    var files: Set<String> = []
    return bank.findings { entry -> Finding? in
      guard !known.contains(entry.question.domain), files.insert(entry.origin.file).inserted
      else { return nil }
      let domain = entry.question.domain.rawValue
      return Finding(
        location: entry.location(.start),
        severity: .error,
        rule: id,
        message: "the exam \(standards.blueprint.exam) has no domain \"\(domain)\"",
        hint: names.nearest(to: domain).map { "did you mean domain=\"\($0)\" on the file?" }
          ?? "set domain on the file to one of: \(names.joined(separator: ", "))"
      )
    }
  }
}
