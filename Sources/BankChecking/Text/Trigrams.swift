import ExamModel

/// The sequences of three words in a text, as sorted hashes; a text of fewer words is one sequence.
struct Trigrams {
  /// Ascending, each once.
  let hashes: [UInt64]

  /// The sequences of texts that are read one after another.
  init(_ texts: [RichText]) {
    hashes = texts.flatMap(\.words).sequenceHashes(of: 3).sorted().withoutRepeats
  }

  /// How alike two texts are, 0–1: shared sequences by all sequences (Jaccard).
  func similarity(to other: Trigrams) -> Double {
    let shared = hashes.commonCount(with: other.hashes)
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }
}
