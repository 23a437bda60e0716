package import ExamModel

/// What a bank holds of one section in one domain, beside the exam's share.
package struct CellShare: Sendable {
  package let section: SectionID
  package let domain: DomainID
  package let questions: Int
  /// Percent of the bank.
  package let percent: Double
  /// Percent of the exam.
  package let blueprintPercent: Double

  /// Every section in every domain, sections first, both in the order of the blueprint.
  package static func shares(of questions: [Question], for blueprint: Blueprint) -> [CellShare] {
    let places = Dictionary(
      blueprint.sections.flatMap { section in
        section.considerations.map { ($0.id, (section: section.id, domain: $0.domain)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    var counts: [SectionID: [DomainID: Int]] = [:]
    for question in questions {
      guard let place = places[question.consideration] else { continue }
      counts[place.section, default: [:]][place.domain, default: 0] += 1
    }
    let all = Double(max(1, questions.count))
    return blueprint.sections.flatMap { section in
      blueprint.domains.map { domain in
        let count = counts[section.id]?[domain.id] ?? 0
        return CellShare(
          section: section.id,
          domain: domain.id,
          questions: count,
          percent: 100 * Double(count) / all,
          blueprintPercent: 100 * blueprint.share(of: domain.id, in: section)
        )
      }
    }
  }
}
