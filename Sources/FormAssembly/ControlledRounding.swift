/// Finds the whole-number matrix that meets section quotas exactly and domain quotas as nearly
/// as the cells allow: controlled rounding as a minimum-cost flow.
///
/// The flow runs source → section → domain → sink. Method: successive shortest paths, then a
/// canonical choice among equals. Source: Cox and Ernst, "Controlled rounding" (1982).
struct ControlledRounding {
  private let targets: MarginTargets
  private let costs: CellCosts
  private var matrix: [[Int]]
  private var isFrozen: [[Bool]]
  private var domainTotals: [Int]

  /// The required matrix, rows sections, columns domains.
  ///
  /// Among equally good matrices it is the one whose row-major sequence is greatest. Section
  /// quotas must not exceed the capacities of their rows.
  static func matrix(for targets: MarginTargets) -> [[Int]] {
    var rounding = ControlledRounding(targets: targets)
    rounding.fillSections()
    rounding.raiseEarlyCells()
    return rounding.matrix
  }

  private init(targets: MarginTargets) {
    self.targets = targets
    costs = CellCosts(targets: targets)
    matrix = targets.sections.map { _ in targets.domains.map { _ in 0 } }
    isFrozen = matrix.map { $0.map { _ in false } }
    domainTotals = targets.domains.map { _ in 0 }
  }

  private mutating func fillSections() {
    for row in targets.sections.indices {
      for _ in 0..<targets.sections[row] {
        guard let path = cheapestPath(from: section(row), to: sink) else { return }
        push(along: path)
      }
    }
  }

  private mutating func raiseEarlyCells() {
    for row in targets.sections.indices {
      for column in targets.domains.indices {
        isFrozen[row][column] = true
        while matrix[row][column] < targets.capacities[row][column],
          let back = cheapestPath(from: domain(column), to: section(row)),
          back.cost + unitCost(row, column) == 0
        {
          push(along: back)
          matrix[row][column] += 1
        }
      }
    }
  }

  private func unitCost(_ section: Int, _ domain: Int) -> Int {
    costs.cost(ofUnit: matrix[section][domain] + 1, section: section, domain: domain)
  }
}

// MARK: - Shortest paths in the residual network

extension ControlledRounding {
  /// A place in the network, numbered so that arrays can be looked up by it: first the sections,
  /// then the domains, last the sink.
  private struct Node: Hashable {
    let number: Int
  }

  private func section(_ index: Int) -> Node { Node(number: index) }
  private func domain(_ index: Int) -> Node { Node(number: targets.sections.count + index) }
  private var sink: Node { Node(number: targets.sections.count + targets.domains.count) }

  /// What one unit of flow along an edge changes.
  private enum Effect {
    case cell(section: Int, domain: Int, change: Int)
    case total(domain: Int, change: Int)
  }

  private struct Edge {
    let from: Node
    let to: Node
    let cost: Int
    let effect: Effect
  }

  private struct Path {
    let edges: [Edge]
    let cost: Int
  }

  /// Bellman and Ford: costs may be negative, cycles of negative cost do not exist here.
  private func cheapestPath(from start: Node, to end: Node) -> Path? {
    let edges = residualEdges()
    var costs: [Int?] = Array(repeating: nil, count: sink.number + 1)
    var arrivals: [Int?] = Array(repeating: nil, count: sink.number + 1)
    costs[start.number] = 0
    var isChanging = true
    while isChanging {
      isChanging = false
      for (index, edge) in edges.enumerated() {
        guard let reached = costs[edge.from.number] else { continue }
        let cost = reached + edge.cost
        if let known = costs[edge.to.number], known <= cost { continue }
        costs[edge.to.number] = cost
        arrivals[edge.to.number] = index
        isChanging = true
      }
    }
    guard let total = costs[end.number] else { return nil }
    var path: [Edge] = []
    var node = end
    while node != start, let index = arrivals[node.number] {
      path.append(edges[index])
      node = edges[index].from
    }
    return Path(edges: path, cost: total)
  }

  private func residualEdges() -> [Edge] {
    var edges: [Edge] = []
    for row in targets.sections.indices {
      for column in targets.domains.indices where !isFrozen[row][column] {
        addCellEdges(row, column, to: &edges)
      }
    }
    for column in targets.domains.indices {
      let total = domainTotals[column]
      edges.append(
        Edge(
          from: domain(column),
          to: sink,
          cost: sinkCost(ofUnit: total + 1, column),
          effect: .total(domain: column, change: 1)
        )
      )
      if total > 0 {
        edges.append(
          Edge(
            from: sink,
            to: domain(column),
            cost: -sinkCost(ofUnit: total, column),
            effect: .total(domain: column, change: -1)
          )
        )
      }
    }
    return edges
  }

  private func addCellEdges(_ row: Int, _ column: Int, to edges: inout [Edge]) {
    let held = matrix[row][column]
    if held < targets.capacities[row][column] {
      edges.append(
        Edge(
          from: section(row),
          to: domain(column),
          cost: unitCost(row, column),
          effect: .cell(section: row, domain: column, change: 1)
        )
      )
    }
    if held > 0 {
      let saved = costs.cost(ofUnit: held, section: row, domain: column)
      edges.append(
        Edge(
          from: domain(column),
          to: section(row),
          cost: -saved,
          effect: .cell(section: row, domain: column, change: -1)
        )
      )
    }
  }

  private func sinkCost(ofUnit unit: Int, _ domain: Int) -> Int {
    unit <= targets.domains[domain] ? 0 : costs.deviation
  }

  private mutating func push(along path: Path) {
    for edge in path.edges {
      switch edge.effect {
      case .cell(let section, let domain, let change): matrix[section][domain] += change
      case .total(let domain, let change): domainTotals[domain] += change
      }
    }
  }
}
