import ExamModel

/// Enemies are other questions, and they exist.
struct EnemyRule: BankRule {
  let id: RuleID = "bank.unknown-enemy"

  func findings(in bank: QuestionBank, for blueprint: Blueprint) -> [Finding] {
    bank.entries.flatMap { entry in
      entry.question.enemies.compactMap { enemy -> Finding? in
        if enemy == entry.question.id {
          return finding(
            entry,
            "question \"\(enemy)\" names itself as its enemy",
            "leave it out of enemies"
          )
        }
        guard bank.entry(for: enemy) == nil else { return nil }
        let near = bank.entries.lazy.map(\.question.id.rawValue).nearest(to: enemy.rawValue)
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
