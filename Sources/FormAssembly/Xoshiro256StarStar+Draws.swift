extension Xoshiro256StarStar {
  /// A whole number from 0 to `bound` − 1, each equally likely; a bound of 1 uses one output too.
  ///
  /// Source: Daniel Lemire, "Fast random integer generation in an interval" (2019).
  package mutating func below(_ bound: UInt64) -> UInt64 {
    guard bound > 0 else { return 0 }
    var (high, low) = next().multipliedFullWidth(by: bound)
    if low < bound {
      let threshold = (0 &- bound) % bound
      while low < threshold { (high, low) = next().multipliedFullWidth(by: bound) }
    }
    return high
  }

  /// The elements in random order: Fisher and Yates from the back.
  ///
  /// The standard library's `shuffled(using:)` may change between Swift versions; this may not.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    var index = result.count - 1
    while index >= 1 {
      result.swapAt(index, Int(below(UInt64(index) + 1)))
      index -= 1
    }
    return result
  }
}
