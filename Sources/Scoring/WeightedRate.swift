/// The blueprint-weighted rate of right answers and the size at which it is as sure as a plain
/// one.
///
/// Source of the effective size: Kish 1965.
struct WeightedRate {
  /// Σ W·x/n, 0 to 1.
  let rate: Double
  /// 1 / Σ(W²/n), a real number; equal to the count when sections stand in exact proportion.
  let effectiveSize: Double

  /// Right answers, questions and raw weight of one section.
  struct Section {
    let correct: Int
    let total: Int
    let weight: Int
  }

  /// Weighs the sections that hold questions; `nil` when none does.
  init?(_ sections: [Section]) {
    let held = sections.filter { $0.total > 0 && $0.weight > 0 }
    let weight = held.reduce(0) { $0 + Double($1.weight) }
    guard weight > 0 else { return nil }
    // Exactly 0 and 1 at the ends: rounding must not cost a perfect paper its upper limit.
    if held.allSatisfy({ $0.correct == $0.total }) {
      rate = 1
    } else if held.allSatisfy({ $0.correct == 0 }) {
      rate = 0
    } else {
      rate = held.reduce(0) { sum, section in
        sum + Double(section.weight) / weight * Double(section.correct) / Double(section.total)
      }
    }
    effectiveSize =
      1
      / held.reduce(0) { sum, section in
        let share = Double(section.weight) / weight
        return sum + share * share / Double(section.total)
      }
  }
}
