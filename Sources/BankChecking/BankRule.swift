package import ExamModel

/// Something that must be true of a bank.
///
/// One rule, one file, one name that findings bear.
package protocol BankRule: Sendable {
  /// The name under which findings of the rule are reported.
  var id: RuleID { get }

  /// What the rule has to say, in any order.
  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding]
}

/// Rules that belong together.
package struct BankRules: Sendable {
  /// The rules, in no order that matters.
  package let rules: [any BankRule]

  /// What must hold before a paper may be drawn from a bank.
  package static let soundness = BankRules(rules: [
    EditionRule(), UnknownDomainRule(), UnknownConsiderationRule(), MisplacedConsiderationRule(),
    KeyRule(), ChooseCountRule(), DuplicateChoiceRule(), EnemyRule(),
  ])

  /// What makes questions worth sitting: how they are written, checked and reviewed.
  package static let writing = BankRules(rules: [
    NearDuplicateRule(), UnverifiedRule(), StaleVerificationRule(), ReviewRule(),
    UnknownReviewRule(),
    StemQuestionRule(), FeedbackRule(), FlawRule(), ReferenceRule(),
    RenamedProductRule(), RetiredProductRule(),
  ])

  /// What a bank is to be as a whole.
  package static let targets = BankRules(rules: [
    CueRule(), CoverageRule(), ShareRule(), MixRule(), FlawShareRule(), ReadingLoadRule(),
    KeyLengthRule(),
  ])

  /// Every rule there is; those that take long begin first, so that all processors end together.
  package static let all = BankRules(rules: writing.rules + targets.rules + soundness.rules)
}

extension QuestionBank {
  /// What rules have to say of the bank, in order of place; rules run side by side.
  package func findings(of rules: BankRules, by standards: BankStandards) async -> [Finding] {
    let findings = await withTaskGroup(of: [Finding].self) { group in
      for rule in rules.rules { group.addTask { rule.findings(in: self, by: standards) } }
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

  /// The questions that new papers may use.
  var active: [Question] { entries.lazy.map(\.question).filter { $0.status == .active } }
}

extension QuestionBank.Entry {
  /// A place in the file of the question.
  func location(_ place: SourcePlace) -> SourceLocation {
    SourceLocation(file: origin.file, place: place)
  }

  /// Where the question's own tag stands.
  var location: SourceLocation { location(origin.question) }
}
