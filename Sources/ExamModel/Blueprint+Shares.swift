extension Blueprint {
  /// The share of the exam that falls to a domain inside a section, 0–1.
  ///
  /// A section's weight is spread evenly over its considerations, since nothing finer is published.
  package func share(of domain: DomainID, in section: Section) -> Double {
    let own = section.considerations.count { $0.domain == domain }
    return shareOfEachConsideration(in: section) * Double(own)
  }

  /// The share of the exam that falls to each consideration of a section, 0–1.
  package func shareOfEachConsideration(in section: Section) -> Double {
    let total = sections.reduce(0.0) { $0 + Double($1.weight) }
    let count = section.considerations.count
    return total > 0 && count > 0 ? Double(section.weight) / total / Double(count) : 0
  }
}
