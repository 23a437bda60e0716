import ExamModel

/// A way to answer without knowing the subject: choose what stands out in the wording.
package enum CueStrategy: String, Hashable, Sendable, CaseIterable {
  /// Choose the longest choice.
  case alwaysLongest = "always-longest"
  /// Strike out the longest choice and guess among the others.
  case neverLongest = "never-longest"
  /// Choose the shortest choice.
  case alwaysShortest = "always-shortest"
  /// Choose neither the longest nor the shortest choice.
  case middleLength = "middle-length"
  /// Choose what has most words of the stem.
  case mostStemOverlap = "most-stem-overlap"
  /// Choose what has fewest words of the stem.
  case leastStemOverlap = "least-stem-overlap"
  /// Strike out choices with words such as "always" and "only".
  case noAbsolutes = "no-absolutes"
  /// Choose what has most numbers, names and code.
  case mostSpecific = "most-specific"
  /// Choose what has fewest numbers, names and code.
  case leastSpecific = "least-specific"
  /// Choose what shares most words with the other choices.
  case mostAlike = "most-alike"
  /// Choose what shares fewest words with the other choices.
  case oddOneOut = "odd-one-out"
}

extension CueStrategy {
  /// How much the strategy likes each choice; of equal ones it takes any.
  func appeal(of wording: ChoiceWording) -> [Double] {
    switch self {
    case .alwaysLongest: wording.lengths
    case .neverLongest:
      wording.lengths.map { $0 == wording.lengths.max() ? -1 : 0 }
    case .alwaysShortest: wording.lengths.map { -$0 }
    case .middleLength:
      wording.lengths.map {
        $0 == wording.lengths.max() || $0 == wording.lengths.min() ? -1 : 0
      }
    case .mostStemOverlap: wording.stemOverlaps
    case .leastStemOverlap: wording.stemOverlaps.map { -$0 }
    case .noAbsolutes: wording.absolutes.map { $0 > 0 ? -1 : 0 }
    case .mostSpecific: wording.specifics
    case .leastSpecific: wording.specifics.map { -$0 }
    case .mostAlike: wording.likenesses
    case .oddOneOut: wording.likenesses.map { -$0 }
    }
  }
}
