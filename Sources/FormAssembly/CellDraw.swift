import ExamModel

/// What the draw knows of a question.
struct Candidate {
  let id: QuestionID
  let cell: BlueprintCells.Cell
  /// Questions without a consideration count as one consideration.
  let consideration: ConsiderationID?
  let weight: Int
  let enemies: [QuestionID]
  /// The number of the last attempt that showed the question.
  let lastSeen: Int?
}

/// What a form holds while its cells are drawn, one after another.
struct DrawnSoFar {
  private(set) var ids: Set<QuestionID> = []
  private var excluded: Set<QuestionID> = []
  private var drawsByConsideration: [ConsiderationID?: Int] = [:]

  mutating func add(_ candidate: Candidate, enemies: EnemyGraph) {
    ids.insert(candidate.id)
    excluded.formUnion(enemies[candidate.id])
    drawsByConsideration[candidate.consideration, default: 0] += 1
  }

  func allows(_ candidate: Candidate) -> Bool {
    !ids.contains(candidate.id) && !excluded.contains(candidate.id)
  }

  func draws(of consideration: ConsiderationID?) -> Int {
    drawsByConsideration[consideration, default: 0]
  }
}

/// Who must not stand beside whom, in both directions whoever declared it.
struct EnemyGraph {
  private var enemies: [QuestionID: Set<QuestionID>] = [:]

  init(_ candidates: [Candidate]) {
    for candidate in candidates {
      for enemy in candidate.enemies where enemy != candidate.id {
        enemies[candidate.id, default: []].insert(enemy)
        enemies[enemy, default: []].insert(candidate.id)
      }
    }
  }

  subscript(_ id: QuestionID) -> Set<QuestionID> { enemies[id] ?? [] }

  /// The pairs among some questions, in ascending order.
  func pairs(among ids: Set<QuestionID>) -> [EnemyPair] {
    let pairs = ids.flatMap { id in self[id].intersection(ids).map { EnemyPair(id, $0) } }
    return Set(pairs).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

/// The weighted draw inside one cell.
enum CellDraw {
  /// Draws up to `count` candidates: never seen first, then least recently seen; inside a tier
  /// by integer weight among those whose consideration the form holds least often.
  ///
  /// - Parameters:
  ///   - candidates: The cell's questions, sorted by id.
  ///   - count: How many the cell is to give.
  ///   - form: What the form holds; the draw adds to it.
  ///   - enemies: Who must not stand beside whom.
  ///   - generator: The cell's own stream.
  /// - Returns: The drawn candidates in order; fewer than `count` where enemies block the rest.
  static func draw(
    from candidates: [Candidate],
    count: Int,
    into form: inout DrawnSoFar,
    enemies: EnemyGraph,
    using generator: inout Xoshiro256StarStar
  ) -> [Candidate] {
    var drawn: [Candidate] = []
    for tier in tiers(of: candidates) {
      while drawn.count < count {
        let pool = pool(of: tier, in: form)
        guard let next = pick(from: pool, using: &generator) else { break }
        form.add(next, enemies: enemies)
        drawn.append(next)
      }
    }
    return drawn
  }

  private static func tiers(of candidates: [Candidate]) -> [[Candidate]] {
    let byExposure = Dictionary(grouping: candidates, by: { $0.lastSeen ?? Int.min })
    return byExposure.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func pool(of tier: [Candidate], in form: DrawnSoFar) -> [Candidate] {
    let allowed = tier.filter(form.allows)
    guard let fewest = allowed.map({ form.draws(of: $0.consideration) }).min() else { return [] }
    return allowed.filter { form.draws(of: $0.consideration) == fewest }
  }

  private static func pick(
    from pool: [Candidate],
    using generator: inout Xoshiro256StarStar
  ) -> Candidate? {
    let total = pool.reduce(0) { $0 + UInt64($1.weight) }
    guard total > 0 else { return nil }
    let target = generator.below(total)
    var running: UInt64 = 0
    return pool.first { candidate in
      running += UInt64(candidate.weight)
      return running > target
    }
  }
}
