import ExamModel

/// A bank file is written for the edition of the exam guide that is in force.
struct EditionRule: BankRule {
  let id: RuleID = "bank.edition"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    var files: Set<String> = []
    return bank.findings { entry -> Finding? in
      guard let edition = entry.origin.edition, edition != standards.blueprint.edition,
        files.insert(entry.origin.file).inserted
      else { return nil }
      return Finding(
        location: entry.location(.start),
        severity: .warning,
        rule: id,
        message: "the file was written for the guide of \(edition), and the exam follows that of "
          + "\(standards.blueprint.edition)",
        hint: "check each consideration against the new guide, then set edition on the file"
      )
    }
  }
}
