import ExamModel

/// The weights of a blueprint's cells, a cell being one section in one domain.
struct BlueprintCells {
  let sections: [Blueprint.Section]
  let domains: [Blueprint.Domain]
  /// Rows sections, columns domains; zero where a filter or the blueprint leaves nothing.
  let weights: [[Int]]
  /// What one consideration may weigh, so that all of them times the longest form fit an `Int`.
  private static let largestUnit = 1 << 32
  private static let mostConsiderations = 1 << 16
  private let cellByConsideration: [ConsiderationID: Cell]

  struct Cell: Hashable {
    let section: Int
    let domain: Int
  }

  /// Spreads each section's weight evenly over its considerations: with K considerations, k of
  /// them in a domain, and L the least common multiple of all K, a cell weighs weight · k · L / K.
  ///
  /// - Throws: `weightsTooLarge` where that overflows, `emptyFilter` where nothing is left.
  init(
    blueprint: Blueprint,
    sections wantedSections: Set<SectionID>,
    domains wantedDomains: Set<DomainID>
  ) throws(AssemblyError) {
    sections = blueprint.sections
    domains = blueprint.domains
    let domainIndex = Dictionary(
      blueprint.domains.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    guard
      blueprint.sections.reduce(0, { $0 + $1.considerations.count }) <= Self.mostConsiderations
    else { throw .weightsTooLarge }
    let multiple = try Self.commonMultiple(
      of: blueprint.sections.map(\.considerations.count).filter { $0 > 0 }
    )
    var weights: [[Int]] = []
    var cells: [ConsiderationID: Cell] = [:]
    for (row, section) in blueprint.sections.enumerated() {
      let considerations = section.considerations
      var rowWeights = blueprint.domains.map { _ in 0 }
      let share = considerations.isEmpty ? 0 : multiple / considerations.count
      let (unit, overflows) = section.weight.multipliedReportingOverflow(by: share)
      if overflows || unit > Self.largestUnit { throw .weightsTooLarge }
      for consideration in considerations {
        guard let column = domainIndex[consideration.domain] else { continue }
        cells[consideration.id] = Cell(section: row, domain: column)
        let isWanted =
          (wantedSections.isEmpty || wantedSections.contains(section.id))
          && (wantedDomains.isEmpty || wantedDomains.contains(consideration.domain))
        if isWanted { rowWeights[column] += unit }
      }
      weights.append(rowWeights)
    }
    guard weights.contains(where: { $0.contains { $0 > 0 } }) else { throw .emptyFilter }
    self.weights = weights
    cellByConsideration = cells
  }

  /// The cell of a consideration; `nil` when the blueprint does not know it or the filter
  /// leaves it out.
  func cell(of consideration: ConsiderationID) -> Cell? {
    guard let cell = cellByConsideration[consideration],
      weights[cell.section][cell.domain] > 0
    else { return nil }
    return cell
  }

  /// Row sums without their common divisor: 13, 16, 21 … for the whole blueprint.
  var sectionWeights: [Int] { Self.reduced(weights.map { $0.reduce(0, +) }) }

  /// Column sums without their common divisor.
  var domainWeights: [Int] {
    Self.reduced(
      domains.indices.map { column in weights.reduce(0) { $0 + $1[column] } }
    )
  }

  private static func reduced(_ weights: [Int]) -> [Int] {
    let divisor = weights.reduce(0, commonDivisor)
    return divisor == 0 ? weights : weights.map { $0 / divisor }
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : commonDivisor(right, left % right)
  }

  private static func commonMultiple(of numbers: [Int]) throws(AssemblyError) -> Int {
    var multiple = 1
    for number in numbers {
      let factor = number / commonDivisor(multiple, number)
      let (next, overflows) = multiple.multipliedReportingOverflow(by: factor)
      if overflows { throw .weightsTooLarge }
      multiple = next
    }
    return multiple
  }
}
