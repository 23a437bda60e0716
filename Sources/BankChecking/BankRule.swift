package import ExamModel

/// Something that must be true of a bank.
///
/// One rule, one file, one name that findings bear.
package protocol BankRule: Sendable {
  /// The name under which findings of the rule are reported.
  var id: RuleID { get }

  /// What the rule has to say, in any order.
  func findings(in bank: QuestionBank, for blueprint: Blueprint) -> [Finding]
}

extension QuestionBank {
  /// Every rule that a bank is held to.
  package static let rules: [any BankRule] = [
    EditionRule(), UnknownDomainRule(), UnknownConsiderationRule(), MisplacedConsiderationRule(),
    KeyRule(),
    ChooseCountRule(), DuplicateChoiceRule(), EnemyRule(), UnverifiedRule(),
  ]

  /// What all rules have to say of the bank, in order of place; rules run side by side.
  package func findings(for blueprint: Blueprint) async -> [Finding] {
    let findings = await withTaskGroup(of: [Finding].self) { group in
      for rule in Self.rules { group.addTask { rule.findings(in: self, for: blueprint) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return findings.inOrderOfPlace
  }
}

extension QuestionBank {
  /// What a check says of each question, one after another.
  ///
  /// Entries are looked at in place: copying each of them, as a loop would, costs more than most
  /// rules do.
  func findings(_ check: (Entry) -> [Finding]) -> [Finding] {
    entries.withUnsafeBufferPointer { entries in
      var findings: [Finding] = []
      for index in entries.indices { findings += check(entries[index]) }
      return findings
    }
  }

  /// What a check says of each question that it has something to say of.
  func findings(_ check: (Entry) -> Finding?) -> [Finding] {
    findings { entry in check(entry).map { [$0] } ?? [] }
  }
}

extension QuestionBank.Entry {
  /// A place in the file of the question.
  func location(_ place: SourcePlace) -> SourceLocation {
    SourceLocation(file: origin.file, place: place)
  }

  /// Where the question's own tag stands.
  var location: SourceLocation { location(origin.question) }
}
