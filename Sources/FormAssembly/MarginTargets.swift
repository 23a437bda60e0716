/// What a matrix of questions per section and domain is asked to meet.
struct MarginTargets {
  /// Questions per section; the matrix meets them exactly.
  let sections: [Int]
  /// Questions per domain; the matrix comes as near as the cells allow.
  let domains: [Int]
  /// Seed matrix, numerators: cell (i, j) is ideally `numerators[i][j]` / `denominator`.
  let numerators: [[Int]]
  let denominator: Int
  /// The eligible questions of each cell.
  let capacities: [[Int]]

  /// Targets for a form, with cell weights or, without them, the product of both margins.
  ///
  /// - Throws: `AssemblyError.weightsTooLarge` when the costs would not fit an `Int`.
  init(
    sections: [Int],
    domains: [Int],
    cellWeights: [[Int]]?,
    capacities: [[Int]]
  ) throws(AssemblyError) {
    self.sections = sections
    self.domains = domains
    self.capacities = capacities
    let places = sections.reduce(0, +)
    if let cellWeights {
      numerators = cellWeights.map { row in row.map { $0 * places } }
      denominator = cellWeights.reduce(0) { $0 + $1.reduce(0, +) }
    } else {
      numerators = sections.map { section in domains.map { section * $0 } }
      denominator = places
    }
    guard CellCosts.fit(places: places, denominator: denominator) else {
      throw .weightsTooLarge
    }
  }
}
