package import ExamModel

/// By which mechanisms the wrong choices of a bank are wrong.
package struct FlawShares: Sendable {
  private let counts: [Choice.Flaw: Int]
  private let total: Int

  /// Counts the wrong choices of questions that say why they are wrong.
  package init(_ questions: [Question]) {
    var counts: [Choice.Flaw: Int] = [:]
    for question in questions {
      for choice in question.choices { if let flaw = choice.flaw { counts[flaw, default: 0] += 1 } }
    }
    self.counts = counts
    total = counts.values.reduce(0, +)
  }

  /// The share of a mechanism, in percent of all.
  package func percent(_ flaw: Choice.Flaw) -> Double {
    100 * Double(counts[flaw] ?? 0) / Double(max(1, total))
  }
}
