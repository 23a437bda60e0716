internal import RealModule

/// How much credit a strategy wins by chance: on each question 1/k with the chance k/n that the key
/// is among its k favourites of n answers.
struct CreditDistribution {
  private let draws: [CueDraw]

  /// Beyond this many questions the normal distribution stands in for the exact one.
  private static let exactLimit = 2_000
  /// The finest unit in which credits are counted: all tie counts up to 10 divide it.
  private static let finestUnit = 2_520

  init(_ draws: [CueDraw]) { self.draws = draws }

  /// Twice the smaller of the chances of as little and of as much credit, at most 1.
  func twoSidedProbability(of credit: Double) -> Double {
    guard !draws.isEmpty else { return 1 }
    let tails = draws.count > Self.exactLimit ? normalTails(credit) : exactTails(credit)
    return min(1, 2 * min(tails.lower, tails.upper))
  }

  /// The chances of at most and of at least a credit, summed over all outcomes.
  func exactTails(_ credit: Double) -> (lower: Double, upper: Double) {
    let unit = draws.reduce(1) { min(Self.finestUnit, Self.leastCommonMultiple($0, $1.ties)) }
    var chances = [1.0]
    for draw in draws {
      let gain = Int((Double(unit) / Double(draw.ties)).rounded())
      let wins = Double(draw.ties) / Double(draw.answers)
      var next = [Double](repeating: 0, count: chances.count + gain)
      for (sum, chance) in chances.enumerated() where chance > 0 {
        next[sum] += chance * (1 - wins)
        next[sum + gain] += chance * wins
      }
      chances = next
    }
    let reached = Int((credit * Double(unit)).rounded())
    return (
      lower: chances.prefix(reached + 1).reduce(0, +),
      upper: chances.dropFirst(reached).reduce(0, +)
    )
  }

  private func normalTails(_ credit: Double) -> (lower: Double, upper: Double) {
    let mean = draws.reduce(0) { $0 + $1.chance }
    let variance = draws.reduce(0) { sum, draw in
      sum + draw.chance / Double(draw.ties) - draw.chance * draw.chance
    }
    guard variance > 0 else { return (1, 1) }
    let score = (credit - mean) / Double.sqrt(2 * variance)
    return (lower: Double.erfc(-score) / 2, upper: Double.erfc(score) / 2)
  }

  private static func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
    var (larger, smaller) = (left, right)
    while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
    return left / larger * right
  }
}
