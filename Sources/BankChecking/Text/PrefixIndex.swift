/// Finds the earlier texts that may be nearly the same as a text, looking at a part of each.
///
/// Prefix filtering (Chaudhuri, Ganti & Kaushik 2006; with several common elements as in Wang, Li &
/// Feng 2012): all sets are sorted in one order. Of two sets whose Jaccard index is t or more, the
/// first ⌊(1 − t)·n⌋ + k elements have k in common. With the rarest elements first, few other sets
/// have as many.
struct PrefixIndex {
  /// How many elements must be common, where a text has enough.
  private static let wantedCommon = 8
  /// A table of fixed size; sequences that share a slot make a candidate too many, none too few.
  private static let slots = 1 << 22

  private let prefixes: [[Int32]]
  /// For each text how many elements it must have in common with another.
  private let wanted: [Int32]
  /// For each slot the last posting in it, or -1.
  private var heads = [Int32](repeating: -1, count: slots)
  private var postings: [(text: Int32, previous: Int32)] = []
  /// For each earlier text how many elements it has in common with the present one; zero between.
  private var common: [Int32]

  /// Sorts the sequences of texts by how rare they are.
  init(_ texts: [Trigrams], threshold: Double) {
    var frequencies = [Int32](repeating: 0, count: Self.slots)
    for text in texts { for hash in text.hashes { frequencies[Self.slot(hash)] += 1 } }
    wanted = texts.map { text in
      Int32(min(Self.wantedCommon, Int((threshold * Double(text.hashes.count)).rounded(.up))))
    }
    prefixes = zip(texts, wanted).map { text, wanted in
      let length = Int((1 - threshold) * Double(text.hashes.count)) + Int(wanted)
      return text.hashes
        .map { (count: frequencies[Self.slot($0)], slot: Int32(Self.slot($0))) }
        .sorted { $0 < $1 }
        .prefix(length)
        .filter { $0.count > 1 }
        .map(\.slot)
    }
    common = [Int32](repeating: 0, count: texts.count)
  }

  /// The earlier texts that may be nearly the same, ascending; texts are asked for in their order.
  mutating func candidates(for text: Int) -> [Int] {
    var touched: [Int32] = []
    for slot in prefixes[text] {
      var posting = heads[Int(slot)]
      while posting >= 0 {
        let (other, previous) = postings[Int(posting)]
        if common[Int(other)] == 0 { touched.append(other) }
        common[Int(other)] += 1
        posting = previous
      }
    }
    let found = touched.filter { common[Int($0)] >= min(wanted[text], wanted[Int($0)]) }
    for other in touched { common[Int(other)] = 0 }
    for slot in prefixes[text] {
      postings.append((text: Int32(text), previous: heads[Int(slot)]))
      heads[Int(slot)] = Int32(postings.count - 1)
    }
    return found.map(Int.init).sorted()
  }

  private static func slot(_ hash: UInt64) -> Int { Int(hash & UInt64(slots - 1)) }
}
