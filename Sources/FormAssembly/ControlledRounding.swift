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
    for section in targets.sections.indices {
      for _ in 0..<targets.sections[section] {
        guard let path = cheapestPath(from: .section(section), to: .sink) else { return }
        push(along: path)
      }
    }
  }

  private mutating func raiseEarlyCells() {
    for section in targets.sections.indices {
      for domain in targets.domains.indices {
        isFrozen[section][domain] = true
        while matrix[section][domain] < targets.capacities[section][domain],
          let back = cheapestPath(from: .domain(domain), to: .section(section)),
          back.cost + unitCost(section, domain) == 0
        {
          push(along: back)
          matrix[section][domain] += 1
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
  private enum Node: Hashable {
    case section(Int)
    case domain(Int)
    case sink
  }

  private struct Edge {
    let from: Node
    let to: Node
    let cost: Int
  }

  private struct Path {
    let edges: [Edge]
    let cost: Int
  }

  /// Bellman and Ford: costs may be negative, cycles of negative cost do not exist here.
  private func cheapestPath(from start: Node, to end: Node) -> Path? {
    let edges = residualEdges()
    var arrivals: [Node: (cost: Int, edge: Edge?)] = [start: (0, nil)]
    var isChanging = true
    while isChanging {
      isChanging = false
      for edge in edges {
        guard let reached = arrivals[edge.from] else { continue }
        let cost = reached.cost + edge.cost
        if let known = arrivals[edge.to], known.cost <= cost { continue }
        arrivals[edge.to] = (cost, edge)
        isChanging = true
      }
    }
    guard let total = arrivals[end]?.cost else { return nil }
    var path: [Edge] = []
    var node = end
    while let edge = arrivals[node]?.edge {
      path.append(edge)
      node = edge.from
    }
    return Path(edges: path.reversed(), cost: total)
  }

  private func residualEdges() -> [Edge] {
    var edges: [Edge] = []
    for section in targets.sections.indices {
      for domain in targets.domains.indices where !isFrozen[section][domain] {
        let held = matrix[section][domain]
        if held < targets.capacities[section][domain] {
          edges.append(
            Edge(from: .section(section), to: .domain(domain), cost: unitCost(section, domain))
          )
        }
        if held > 0 {
          let saved = costs.cost(ofUnit: held, section: section, domain: domain)
          edges.append(Edge(from: .domain(domain), to: .section(section), cost: -saved))
        }
      }
    }
    for domain in targets.domains.indices {
      let total = domainTotals[domain]
      edges.append(
        Edge(from: .domain(domain), to: .sink, cost: sinkCost(ofUnit: total + 1, domain))
      )
      if total > 0 {
        edges.append(Edge(from: .sink, to: .domain(domain), cost: -sinkCost(ofUnit: total, domain)))
      }
    }
    return edges
  }

  private func sinkCost(ofUnit unit: Int, _ domain: Int) -> Int {
    unit <= targets.domains[domain] ? 0 : costs.deviation
  }

  private mutating func push(along path: Path) {
    for edge in path.edges {
      switch (edge.from, edge.to) {
      case (.section(let section), .domain(let domain)): matrix[section][domain] += 1
      case (.domain(let domain), .section(let section)): matrix[section][domain] -= 1
      case (.domain(let domain), .sink): domainTotals[domain] += 1
      case (.sink, .domain(let domain)): domainTotals[domain] -= 1
      default: break
      }
    }
  }
}
