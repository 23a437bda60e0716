import ExamModel
import Testing

@testable import FormAssembly

/// Cells and whole forms draw exactly what the expected figures say.
@Suite struct DrawTests {
  struct Table: Decodable {
    let cell_draws: [CellCase]
    let assembly_examples: [FormCase]
    let weights: [Int]
    let exact_successive_inclusion: [Double]
  }

  struct CellCase: Decodable, CustomTestStringConvertible {
    let seed: Wide
    let label: String
    let weights: [String: Int]
    let last_seen_ordinal: [String: Int]
    let enemies: [[String]]
    let already_drawn: [String]
    let k: Int
    let drawn: [String]
    var testDescription: String { "\(label), seed \(seed.value), \(k) wanted" }
  }

  struct FormCase: Decodable, CustomTestStringConvertible {
    struct Item: Decodable {
      let id: String
      let section: String
      let domain: String
      let weight: Int
    }

    struct Weighted: Decodable {
      let name: String
      let weight: Int

      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        name = try container.decode(String.self)
        weight = try container.decode(Int.self)
      }
    }

    struct CellDraws: Decodable {
      let cell: String
      let drawn: [String]
    }

    struct Expected: Decodable {
      let section_quota: [Int]
      let domain_quota: [Int]
      let matrix: [[Int]]
      let rounds: Int
      let draws: [CellDraws]
      let form: [String]
    }

    let name: String
    let bank: [Item]
    let section_weights: [Weighted]
    let domain_weights: [Weighted]
    let n: Int
    let seed: Wide
    let last_seen_ordinal: [String: Int]
    let enemies: [[String]]
    let expected: Expected
    var testDescription: String { name }
  }

  @Test(arguments: try oracle("sampling", as: Table.self).cell_draws)
  func aCellDrawsByTierWeightAndEnemies(example: CellCase) {
    let cell = BlueprintCells.Cell(section: 0, domain: 0)
    let candidate = { (id: String) in
      Candidate(
        id: QuestionID(rawValue: id),
        cell: cell,
        consideration: nil,
        weight: example.weights[id] ?? 1,
        enemies: enemies(of: id, in: example.enemies),
        lastSeen: example.last_seen_ordinal[id]
      )
    }
    let candidates = example.weights.keys.sorted().map(candidate)
    let earlier = example.already_drawn.map(candidate)
    let graph = EnemyGraph(candidates + earlier)
    var form = DrawnSoFar()
    for other in earlier { form.add(other, enemies: graph) }
    var generator = Xoshiro256StarStar(
      seed: FormSeed(rawValue: example.seed.value),
      label: example.label
    )
    let drawn = CellDraw.draw(
      from: candidates,
      count: example.k,
      into: &form,
      enemies: graph,
      using: &generator
    )
    #expect(drawn.map(\.id.rawValue) == example.drawn)
  }

  @Test(arguments: try oracle("sampling", as: Table.self).assembly_examples)
  func aFormIsDrawnCellByCellAndAgainAfterADeadEnd(example: FormCase) throws {
    let sections = example.section_weights.map { SectionID(rawValue: $0.name) }
    let domains = example.domain_weights.map { DomainID(rawValue: $0.name) }
    let candidates = try example.bank.sorted { $0.id < $1.id }.map { item in
      Candidate(
        id: QuestionID(rawValue: item.id),
        cell: .init(
          section: try #require(sections.firstIndex { $0.rawValue == item.section }),
          domain: try #require(domains.firstIndex { $0.rawValue == item.domain })
        ),
        consideration: nil,
        weight: item.weight,
        enemies: enemies(of: item.id, in: example.enemies),
        lastSeen: example.last_seen_ordinal[item.id]
      )
    }
    let result = try FormDraw(
      sections: sections,
      domains: domains,
      sectionWeights: example.section_weights.map(\.weight),
      domainWeights: example.domain_weights.map(\.weight),
      cellWeights: nil,
      candidates: candidates,
      places: example.n,
      seed: FormSeed(rawValue: example.seed.value)
    ).run()
    #expect(result.sectionQuotas == example.expected.section_quota)
    #expect(result.domainQuotas == example.expected.domain_quota)
    #expect(result.matrix == example.expected.matrix)
    #expect(result.rounds == example.expected.rounds)
    #expect(
      result.draws.map { draw in draw.drawn.map(\.id.rawValue) }
        == example.expected.draws.map(\.drawn)
    )
    #expect(result.order.map(\.id.rawValue) == example.expected.form)
  }

  @Test func inclusionFollowsTheExactProbabilities() throws {
    let table = try oracle("sampling", as: Table.self)
    let cell = BlueprintCells.Cell(section: 0, domain: 0)
    let candidates = table.weights.enumerated().map { index, weight in
      Candidate(
        id: QuestionID(rawValue: "q\(index)"),
        cell: cell,
        consideration: nil,
        weight: weight,
        enemies: [],
        lastSeen: nil
      )
    }
    let rounds = 40_000
    var counts: [QuestionID: Int] = [:]
    var generator = Xoshiro256StarStar(seed: 42)
    for _ in 0..<rounds {
      var form = DrawnSoFar()
      let drawn = CellDraw.draw(
        from: candidates,
        count: 2,
        into: &form,
        enemies: EnemyGraph([]),
        using: &generator
      )
      for candidate in drawn { counts[candidate.id, default: 0] += 1 }
    }
    for (candidate, expected) in zip(candidates, table.exact_successive_inclusion) {
      let share = Double(counts[candidate.id] ?? 0) / Double(rounds)
      #expect(abs(share - expected) < 0.01, "\(candidate.id): \(share)")
    }
  }

  private func enemies(of id: String, in pairs: [[String]]) -> [QuestionID] {
    pairs.filter { $0.first == id }.flatMap { $0.dropFirst().map(QuestionID.init(rawValue:)) }
  }
}
