/// The cost of each question of a cell, so scaled that one minimum settles four wishes in order:
/// least domain deviation, then least distance outside floor and ceiling, then least squares.
struct CellCosts {
  private let targets: MarginTargets
  /// One place outside floor and ceiling; more than all squares together.
  private let outside: Int
  /// One place beyond a domain's quota; more than everything else together.
  let deviation: Int

  init(targets: MarginTargets) {
    self.targets = targets
    let places = targets.sections.reduce(0, +)
    let squares = 8 * targets.denominator * places * places + 1
    outside = squares
    deviation = (4 * places + 2) * squares + squares
  }

  /// Whether all costs of a form fit an `Int` with room to add them along any path.
  static func fit(places: Int, denominator: Int) -> Bool {
    var product = 64
    for factor in [denominator, places, places, places + 1, places + 1] {
      let (next, overflows) = product.multipliedReportingOverflow(by: max(1, factor))
      if overflows { return false }
      product = next
    }
    return true
  }

  /// What the `unit`-th question of a cell adds, counted from 1.
  func cost(ofUnit unit: Int, section: Int, domain: Int) -> Int {
    let numerator = targets.numerators[section][domain]
    let denominator = targets.denominator
    let floor = numerator / denominator
    let ceiling = (numerator + denominator - 1) / denominator
    let square = denominator * (2 * unit - 1) - 2 * numerator
    if unit <= floor { return square - outside }
    if unit > ceiling { return square + outside }
    return square
  }
}
