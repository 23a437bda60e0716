package import ExamModel

/// What kinds of questions a bank holds.
package struct BankMix: Sendable {
  package let questions: Int
  package let multipleSelect: Int
  /// Questions with the topic `generative-ai`.
  package let generativeAI: Int
  /// Questions two of whose choices share nine or more words in a row.
  package let nearMiss: Int
  package let difficulties: [Question.Difficulty: Int]

  /// Counts the kinds among questions.
  package init(_ questions: [Question]) {
    self.questions = questions.count
    multipleSelect = questions.count { $0.kind == .multipleSelect }
    generativeAI = questions.count { $0.topics.contains("generative-ai") }
    nearMiss = questions.count { $0.hasNearMiss }
    difficulties = Dictionary(grouping: questions, by: \.difficulty).mapValues(\.count)
  }

  /// A number of questions as percent of the bank.
  package func percent(_ count: Int) -> Double { 100 * Double(count) / Double(max(1, questions)) }
}

extension Question {
  /// Whether two choices share a long run of words and differ elsewhere.
  fileprivate var hasNearMiss: Bool {
    var seen: Set<UInt64> = []
    return choices.contains { choice in
      let words = choice.text.words
      guard words.count >= BankTargets.nearMissWords else { return false }
      let runs = words.sequenceHashes(of: BankTargets.nearMissWords)
      let isShared = !seen.isDisjoint(with: runs)
      seen.formUnion(runs)
      return isShared
    }
  }
}
