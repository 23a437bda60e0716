package import ExamModel

/// What the ledger of a bank says in sum.
package struct ReviewSummary: Sendable {
  /// Questions whose content of today has a review.
  package let reviewed: Int
  /// Questions that were ever answered without the key, dropped ones included.
  package let answered: Int
  /// First answers that were the key, before anything was repaired.
  package let agreed: Int
  /// First answers by how sure the reader was.
  package let certainties: [QuestionReview.Certainty: Int]
  /// Questions of which a reader saw the choices alone, and how many keys were guessed, for
  /// single choice and multiple select; reviews of the content of today only.
  package let choicesOnly: [Question.Kind: (asked: Int, guessed: Int)]

  /// Sums up a ledger for the questions that new papers may use.
  package init(_ ledger: ReviewLedger, for questions: [Question]) {
    reviewed = questions.count { ledger.review(of: $0) != nil }
    var seen: Set<QuestionID> = []
    let firsts = ledger.entries.map(\.review).filter { seen.insert($0.question).inserted }
    answered = firsts.count
    agreed = firsts.count(where: \.agreed)
    certainties = Dictionary(grouping: firsts, by: \.certainty).mapValues(\.count)
    var choicesOnly: [Question.Kind: (asked: Int, guessed: Int)] = [:]
    for question in questions {
      guard let answer = ledger.review(of: question)?.choicesOnlyAnswer else { continue }
      let before = choicesOnly[question.kind] ?? (0, 0)
      choicesOnly[question.kind] = (
        before.asked + 1, before.guessed + (answer == question.key ? 1 : 0)
      )
    }
    self.choicesOnly = choicesOnly
  }
}
