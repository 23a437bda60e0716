import ExamModel

/// Finds questions that are nearly the same as an earlier one, without comparing all pairs.
struct NearDuplicates {
  /// From this similarity of stem and choices on, two questions are one question twice.
  static let threshold = 0.6
  /// With the same choices and key, this share of common stem words suffices.
  static let stemThreshold = 0.4

  struct Pair {
    /// Index of the earlier question.
    let first: Int
    /// Index of the later question.
    let second: Int
    /// How alike they are, 0–1.
    let similarity: Double
  }

  /// For each question that is nearly an earlier one that pair, in the order of the questions.
  static func pairs(in questions: [Question]) -> [Pair] {
    let texts = questions.map { Trigrams($0.askedTexts) }
    var pairs: [Int: Pair] = [:]
    for pair in sameChoices(questions, texts) + alike(texts) { pairs[pair.second] = pair }
    return pairs.values.sorted { $0.second < $1.second }
  }

  /// Questions that share most of their sequences of words, each with the first one found.
  private static func alike(_ texts: [Trigrams]) -> [Pair] {
    var index = PrefixIndex(texts, threshold: threshold)
    return texts.indices.compactMap { later in
      for earlier in index.candidates(for: later) {
        let similarity = texts[later].similarity(to: texts[earlier])
        if similarity >= threshold {
          return Pair(first: earlier, second: later, similarity: similarity)
        }
      }
      return nil
    }
  }

  /// Questions with the same choices and key, and much of the stem in common.
  private static func sameChoices(_ questions: [Question], _ texts: [Trigrams]) -> [Pair] {
    let groups = Dictionary(grouping: questions.indices) { ChoiceWords(questions[$0]) }
    return groups.values.filter { $0.count > 1 }.flatMap { group -> [Pair] in
      let stems = group.map { Set(questions[$0].stem.words) }
      return group.indices.compactMap { later -> Pair? in
        let earlier = group[..<later].indices.first { earlier in
          let common = stems[earlier].intersection(stems[later]).count
          let all = stems[earlier].union(stems[later]).count
          return all == 0 || Double(common) / Double(all) >= stemThreshold
        }
        guard let earlier else { return nil }
        let (first, second) = (group[earlier], group[later])
        let similarity = texts[second].similarity(to: texts[first])
        return Pair(first: first, second: second, similarity: similarity)
      }
    }
  }
}

/// What the choices of a question say and which are correct, whatever their order, case and
/// punctuation.
private struct ChoiceWords: Hashable {
  private let hashes: [UInt64]

  init(_ question: Question) {
    hashes = question.choices
      .map { Word.sequenceHash($0.text.words[...]) ^ ($0.isCorrect ? 1 : 0) }
      .sorted()
  }
}
