/// The different words of a text that are about something, as sorted hashes: three or more
/// characters, and none of the words that say nothing of a subject.
struct ContentWords {
  private static let functionWords = Set(
    """
    a an the of in on at to for with by from and or but not as is are was were be been it its this \
    that these those which what how why when where who do does did have has had can could should \
    would will may might you your
    """.words
  )

  /// Ascending, each once.
  private let hashes: [UInt64]

  /// The words of a text.
  init(_ words: [Word]) {
    hashes =
      words.lazy.filter { $0.length >= 3 && !Self.functionWords.contains($0) }
      .map(\.hash).sorted().withoutRepeats
  }

  /// How many words both texts have.
  func common(with other: ContentWords) -> Int { hashes.commonCount(with: other.hashes) }

  /// The share of common words among all, 0–1; 1 for two texts without any.
  func likeness(to other: ContentWords) -> Double {
    let shared = common(with: other)
    let all = hashes.count + other.hashes.count - shared
    return all == 0 ? 1 : Double(shared) / Double(all)
  }
}

/// Sets as sorted arrays: for a few dozen numbers that are compared often, faster than hashing.
extension [UInt64] {
  /// A sorted array with each number once.
  var withoutRepeats: [UInt64] {
    var last: UInt64?
    return filter { number in
      defer { last = number }
      return number != last
    }
  }

  /// How many numbers two sorted arrays without repeats have in common.
  func commonCount(with other: [UInt64]) -> Int {
    var (mine, its, common) = (0, 0, 0)
    while mine < count, its < other.count {
      if self[mine] == other[its] {
        common += 1
        mine += 1
        its += 1
      } else if self[mine] < other[its] {
        mine += 1
      } else {
        its += 1
      }
    }
    return common
  }
}
