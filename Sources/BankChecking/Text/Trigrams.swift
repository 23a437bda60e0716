import ExamModel

/// The sequences of three words in a text, as sorted hashes; a text of fewer words is one sequence.
struct Trigrams {
  /// Ascending, each once.
  let hashes: [UInt64]

  /// The sequences of texts that are read one after another.
  init(_ texts: [RichText]) {
    var last: UInt64?
    hashes = texts.flatMap(\.words).sequenceHashes(of: 3).sorted().filter { hash in
      defer { last = hash }
      return hash != last
    }
  }

  /// How alike two texts are, 0–1: shared sequences by all sequences (Jaccard).
  func similarity(to other: Trigrams) -> Double {
    var (mine, its, shared) = (0, 0, 0)
    while mine < hashes.count, its < other.hashes.count {
      if hashes[mine] == other.hashes[its] {
        shared += 1
        mine += 1
        its += 1
      } else if hashes[mine] < other.hashes[its] {
        mine += 1
      } else {
        its += 1
      }
    }
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }
}
