import ExamModel

/// Enemies are other questions, and they exist.
struct EnemyRule: BankRule {
  let id: RuleID = "bank.unknown-enemy"

  /// How many unknown names are compared with all names; beyond that a bank has other troubles,
  /// and comparing would take as long as names times names.
  private static let suggestionLimit = 20

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    var suggestions = 0
    return bank.findings { entry -> [Finding] in
      entry.question.enemies.compactMap { enemy -> Finding? in
        if enemy == entry.question.id {
          return finding(
            entry,
            "question \"\(enemy)\" names itself as its enemy",
            "leave it out of enemies"
          )
        }
        guard bank.entry(for: enemy) == nil else { return nil }
        suggestions += 1
        let near =
          suggestions > Self.suggestionLimit
          ? nil : bank.entries.lazy.map(\.question.id.rawValue).nearest(to: enemy.rawValue)
        return finding(
          entry,
          "question \"\(entry.question.id)\" names an enemy that does not exist: \"\(enemy)\"",
          near.map { "did you mean \"\($0)\"?" } ?? "leave it out of enemies"
        )
      }
    }
  }

  private func finding(_ entry: QuestionBank.Entry, _ message: String, _ hint: String) -> Finding {
    Finding(location: entry.location, severity: .error, rule: id, message: message, hint: hint)
  }
}
