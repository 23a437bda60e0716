import ExamModel

/// No two questions are nearly the same.
struct NearDuplicateRule: BankRule {
  let id: RuleID = "bank.near-duplicate"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let entries = bank.entries.filter { $0.question.status == .active }
    return NearDuplicates.pairs(in: entries.map(\.question)).map { pair in
      let (first, second) = (entries[pair.first], entries[pair.second])
      let percent = Int((100 * pair.similarity).rounded())
      return Finding(
        location: second.location,
        severity: .warning,
        rule: id,
        message: "question \"\(second.question.id)\" is nearly \"\(first.question.id)\": "
          + "\(percent) % of their word sequences are the same",
        hint: "rewrite or drop one of the two; until then make them enemies",
        notes: [Finding.Note(location: first.location, message: "the other question")]
      )
    }
  }
}
