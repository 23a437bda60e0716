import ExamModel

/// The consideration of a question is one that the blueprint knows.
struct UnknownConsiderationRule: BankRule {
  let id: RuleID = "bank.unknown-consideration"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let known = Set(standards.blueprint.sections.flatMap(\.considerations).map(\.id))
    let names = known.map(\.rawValue)
    return bank.findings { entry -> Finding? in
      guard !known.contains(entry.question.consideration) else { return nil }
      let consideration = entry.question.consideration.rawValue
      return Finding(
        location: entry.location,
        severity: .error,
        rule: id,
        message:
          "question \"\(entry.question.id)\" names the consideration \"\(consideration)\", "
          + "which the exam guide of \(standards.blueprint.edition) does not have",
        hint: names.nearest(to: consideration).map { "did you mean \"\($0)\"?" }
          ?? "`mockexam exam show` lists all considerations"
      )
    }
  }
}
