package import ExamModel

/// The counts from which every grading policy follows.
package struct ResponseCounts: Hashable, Sendable {
  /// Keys that were chosen.
  package let truePositives: Int
  /// Choices that were chosen and are no key.
  package let falsePositives: Int
  /// How many keys the question has.
  package let keys: Int

  package init(truePositives: Int, falsePositives: Int, keys: Int) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.keys = keys
  }

  /// Counts one response against a key.
  package init(chosen: Set<ChoiceID>, key: Set<ChoiceID>) {
    self.init(
      truePositives: chosen.intersection(key).count,
      falsePositives: chosen.subtracting(key).count,
      keys: key.count
    )
  }

  /// Whether as many choices were made as the question asks for; nothing else earns anything.
  package var isComplete: Bool { truePositives + falsePositives == keys && keys > 0 }
}

/// How a response turns into credit, 0 to 1, as an exact fraction.
package enum GradingPolicy: String, Hashable, Sendable, CaseIterable {
  /// Exactly the key, or nothing: the headline.
  case allOrNothing
  /// Right choices over choices asked for: the rule that a FAQ of 2016 gave.
  case rule2016 = "ps1m"

  /// The credit of a response; an empty one, or one of another count than asked, earns nothing.
  package func credit(for counts: ResponseCounts) -> Fraction {
    guard counts.isComplete else { return .zero }
    switch self {
    case .allOrNothing: return Fraction(counts.falsePositives == 0 ? 1 : 0, over: 1)
    case .rule2016: return Fraction(counts.truePositives, over: counts.keys)
    }
  }
}
