import Testing

@testable import FormAssembly

/// One matrix, and only one, answers to section quotas, domain quotas and cells.
@Suite struct TwoMarginTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let id: String
    let n: Int
    let section_weights: [Int]
    let domain_weights: [Int]
    let capacity: [[Int]]
    let cell_weights: [[Int]]?
    let section_quota_uncapped: [Int]
    let section_quota: [Int]
    let domain_quota: [Int]
    let matrix: [[Int]]
    let domain_totals: [Int]
    var testDescription: String { id }
  }

  @Test(arguments: try oracle("two_margin", as: [Case].self))
  func theMatrixIsTheRequiredOne(example: Case) throws {
    let uncapped = HamiltonQuota.quotas(places: example.n, weights: example.section_weights)
    #expect(uncapped == example.section_quota_uncapped)
    let rows = example.capacity.map { $0.reduce(0, +) }
    let sections = try #require(
      HamiltonQuota.quotas(
        places: example.n,
        weights: example.section_weights,
        capacities: rows
      )
    )
    #expect(sections == example.section_quota)
    let domains = HamiltonQuota.quotas(places: example.n, weights: example.domain_weights)
    #expect(domains == example.domain_quota)
    let matrix = ControlledRounding.matrix(
      for: try MarginTargets(
        sections: sections,
        domains: domains,
        cellWeights: example.cell_weights,
        capacities: example.capacity
      )
    )
    #expect(matrix == example.matrix)
    #expect(
      domains.indices.map { column in matrix.reduce(0) { $0 + $1[column] } }
        == example.domain_totals
    )
  }

  /// Every matrix of a small space is tried: none beats the flow's, by the four wishes in order.
  @Test(arguments: [
    ([2, 1], [1, 2], [[2, 1], [1, 2]]), ([2, 2], [3, 1], [[1, 2], [2, 2]]),
    ([3, 2], [2, 3], [[3, 0], [1, 2]]), ([1, 3], [2, 2], [[1, 1], [3, 3]]),
  ])
  func noMatrixIsBetter(sections: [Int], domains: [Int], capacities: [[Int]]) throws {
    let targets = try MarginTargets(
      sections: sections,
      domains: domains,
      cellWeights: nil,
      capacities: capacities
    )
    let found = ControlledRounding.matrix(for: targets)
    let best = try #require(
      Self.everyMatrix(targets).min {
        Self.wishes($0, targets).lexicographicallyPrecedes(
          Self.wishes($1, targets)
        )
      }
    )
    #expect(found == best)
  }

  private static func everyMatrix(_ targets: MarginTargets) -> [[[Int]]] {
    targets.sections.indices.reduce([[]]) { matrices, row in
      let rows = (0...targets.capacities[row][0]).compactMap { first -> [Int]? in
        let second = targets.sections[row] - first
        return (0...targets.capacities[row][1]).contains(second) ? [first, second] : nil
      }
      return matrices.flatMap { matrix in rows.map { matrix + [$0] } }
    }
  }

  private static func wishes(_ matrix: [[Int]], _ targets: MarginTargets) -> [Int] {
    var (outside, squares) = (0, 0)
    for (cells, numerators) in zip(matrix, targets.numerators) {
      for (cell, numerator) in zip(cells, numerators) {
        let floor = numerator / targets.denominator
        let ceiling = (numerator + targets.denominator - 1) / targets.denominator
        outside += max(0, floor - cell, cell - ceiling)
        let distance = targets.denominator * cell - numerator
        squares += distance * distance
      }
    }
    let deviation = targets.domains.indices.reduce(0) { sum, column in
      sum + abs(matrix.reduce(0) { $0 + $1[column] } - targets.domains[column])
    }
    return [deviation, outside, squares] + matrix.joined().map { -$0 }
  }
}
