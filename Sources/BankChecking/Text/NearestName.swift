extension Sequence where Element == String {
  /// The name that differs least from a word; `nil` when none is near enough to be meant.
  ///
  /// Near enough means at most a third of the word's letters changed, added, left out or swapped
  /// for their neighbour, never more than three, and none in a word of one or two letters.
  package func nearest(to word: String) -> String? {
    let limit = Swift.min(3, word.count < 3 ? 0 : Swift.max(1, word.count / 3))
    return lazy.map { (name: $0, distance: editDistance(from: word, to: $0)) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }
}

/// How many letters must change, be added, left out or swapped with their neighbour.
///
/// Source: Damerau 1964, in the restricted form (optimal string alignment).
private func editDistance(from left: String, to right: String) -> Int {
  let (a, b) = (Array(left.utf8), Array(right.utf8))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = Swift.min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
