import ExamModel

/// Draws the questions of a whole form: quotas, matrix, cells, and again where enemies block.
struct FormDraw {
  /// Names of the rows, as they stand in the labels of the sub-streams.
  let sections: [SectionID]
  let domains: [DomainID]
  let sectionWeights: [Int]
  let domainWeights: [Int]
  /// `nil` where the product of both margins is the seed.
  let cellWeights: [[Int]]?
  /// Eligible questions, sorted by id.
  let candidates: [Candidate]
  let places: Int
  let seed: FormSeed

  struct Result {
    let sectionQuotas: [Int]
    let domainQuotas: [Int]
    let matrix: [[Int]]
    /// The draws of each cell, in the order in which the cells were visited.
    let draws: [(cell: BlueprintCells.Cell, drawn: [Candidate])]
    /// How often quotas were set; more than 1 after a dead end.
    let rounds: Int
    /// Questions in the order asked.
    let order: [Candidate]
  }

  /// Draws until every cell gives what the matrix asks.
  ///
  /// - Throws: `tooFewQuestions`, `enemiesLeaveTooFew` or `weightsTooLarge`.
  func run() throws(AssemblyError) -> Result {
    let cells = Dictionary(grouping: candidates, by: \.cell)
    let enemies = EnemyGraph(candidates)
    var capacities = sections.indices.map { row in
      domains.indices.map { column in cells[.init(section: row, domain: column)]?.count ?? 0 }
    }
    var rounds = 0
    while true {
      rounds += 1
      let quotas = try sectionQuotas(capacities: capacities, round: rounds, enemies: enemies)
      let domainQuotas = HamiltonQuota.quotas(places: places, weights: domainWeights)
      let targets = try MarginTargets(
        sections: quotas,
        domains: domainQuotas,
        cellWeights: cellWeights,
        capacities: capacities
      )
      let matrix = ControlledRounding.matrix(for: targets)
      let draws = drawCells(matrix: matrix, capacities: capacities, cells: cells, enemies: enemies)
      var isComplete = true
      for (cell, drawn) in draws where drawn.count < matrix[cell.section][cell.domain] {
        capacities[cell.section][cell.domain] = drawn.count
        isComplete = false
      }
      if isComplete {
        return Result(
          sectionQuotas: quotas,
          domainQuotas: domainQuotas,
          matrix: matrix,
          draws: draws,
          rounds: rounds,
          order: ordered(draws.flatMap(\.drawn))
        )
      }
    }
  }

  private func sectionQuotas(
    capacities: [[Int]],
    round: Int,
    enemies: EnemyGraph
  ) throws(AssemblyError) -> [Int] {
    let rows = capacities.map { $0.reduce(0, +) }
    if let quotas = HamiltonQuota.quotas(
      places: places,
      weights: sectionWeights,
      capacities: rows
    ) {
      return quotas
    }
    let available = zip(rows, sectionWeights).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
    if round == 1 { throw .tooFewQuestions(available: available, wanted: places) }
    throw .enemiesLeaveTooFew(
      available: available,
      wanted: places,
      pairs: enemies.pairs(among: Set(candidates.map(\.id)))
    )
  }

  /// Visits cells by ascending slack, so that the tightest chooses first; ties in row-major order.
  private func drawCells(
    matrix: [[Int]],
    capacities: [[Int]],
    cells: [BlueprintCells.Cell: [Candidate]],
    enemies: EnemyGraph
  ) -> [(cell: BlueprintCells.Cell, drawn: [Candidate])] {
    let visits = sections.indices
      .flatMap { row in domains.indices.map { BlueprintCells.Cell(section: row, domain: $0) } }
      .filter { matrix[$0.section][$0.domain] > 0 }
      .sorted { left, right in
        slack(left, matrix, capacities) < slack(right, matrix, capacities)
      }
    var form = DrawnSoFar()
    return visits.map { cell in
      let label = "select:\(sections[cell.section])/\(domains[cell.domain])"
      var generator = Xoshiro256StarStar(seed: seed, label: label)
      let drawn = CellDraw.draw(
        from: cells[cell] ?? [],
        count: matrix[cell.section][cell.domain],
        into: &form,
        enemies: enemies,
        using: &generator
      )
      return (cell, drawn)
    }
  }

  private func slack(
    _ cell: BlueprintCells.Cell,
    _ matrix: [[Int]],
    _ capacities: [[Int]]
  ) -> (Int, Int, Int) {
    let (row, column) = (cell.section, cell.domain)
    return (capacities[row][column] - matrix[row][column], row, column)
  }

  private func ordered(_ drawn: [Candidate]) -> [Candidate] {
    var generator = Xoshiro256StarStar(seed: seed, label: "order")
    return generator.shuffled(drawn.sorted { $0.id < $1.id })
  }
}
