import ExamModel

/// What the margins of a form were planned to be, what they are, and why they differ.
struct FormMargins {
  let sections: [Stratum<SectionID>]
  let domains: [Stratum<DomainID>]
  /// Deviations in words, sections first.
  let deviations: [String]

  init(result: FormDraw.Result, draw: FormDraw, cells: BlueprintCells) {
    let planned = HamiltonQuota.quotas(places: draw.places, weights: draw.sectionWeights)
    sections = cells.sections.indices.map { row in
      Stratum(
        id: cells.sections[row].id,
        title: cells.sections[row].title,
        weight: draw.sectionWeights[row],
        planned: planned[row],
        drawn: result.sectionQuotas[row]
      )
    }
    domains = cells.domains.indices.map { column in
      Stratum(
        id: cells.domains[column].id,
        title: cells.domains[column].title,
        weight: draw.domainWeights[column],
        planned: result.domainQuotas[column],
        drawn: result.matrix.reduce(0) { $0 + $1[column] }
      )
    }
    let eligible = Eligible(draw)
    deviations =
      Self.sectionDeviations(sections, eligible: eligible.bySection)
      + Self.domainDeviations(domains, eligible: eligible.byDomain)
  }

  /// How many questions could be drawn, enemies aside.
  private struct Eligible {
    let bySection: [SectionID: Int]
    let byDomain: [DomainID: Int]

    init(_ draw: FormDraw) {
      bySection = Dictionary(grouping: draw.candidates) { draw.sections[$0.cell.section] }
        .mapValues(\.count)
      byDomain = Dictionary(grouping: draw.candidates) { draw.domains[$0.cell.domain] }
        .mapValues(\.count)
    }
  }

  private static func sectionDeviations(
    _ sections: [Stratum<SectionID>],
    eligible: [SectionID: Int]
  ) -> [String] {
    sections.filter { $0.drawn < $0.planned }.map { section in
      let held = eligible[section.id] ?? 0
      let cause =
        held == section.drawn
        ? "the bank holds \(held) eligible \(held == 1 ? "question" : "questions")"
        : "enemies among its \(held) eligible questions keep the others out"
      return """
        Section \(section.id): \(section.drawn) of \(section.planned) planned; \(cause). \
        Surplus elsewhere: \(surplus(of: sections)).
        """
    }
  }

  private static func domainDeviations(
    _ domains: [Stratum<DomainID>],
    eligible: [DomainID: Int]
  ) -> [String] {
    domains.filter { $0.drawn < $0.planned }.map { domain in
      let cause =
        eligible[domain.id, default: 0] == domain.drawn
        ? "Every eligible question of it is in use."
        : "The quotas of the sections and the questions that the bank holds leave no more room."
      return """
        Domain "\(domain.id)": \(domain.drawn) of \(domain.planned) planned. \(cause) \
        Surplus: \(surplus(of: domains)).
        """
    }
  }

  private static func surplus<ID>(of strata: [Stratum<ID>]) -> String {
    strata.filter { $0.drawn > $0.planned }
      .map { "\($0.id) +\($0.drawn - $0.planned)" }
      .joined(separator: ", ")
  }
}
