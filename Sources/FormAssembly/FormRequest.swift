package import ExamModel

/// What a form is asked to be.
package struct FormRequest: Sendable {
  /// The longest form that can be asked for.
  package static let longestForm = 500

  /// How many questions, 1 to `longestForm`.
  package let length: Int
  package let seed: FormSeed
  /// Only these sections; empty means all.
  package let sections: Set<SectionID>
  /// Only these domains; empty means all.
  package let domains: Set<DomainID>
  /// Whether questions that were shown before are left out altogether.
  package let isFreshOnly: Bool
  /// For each question that was shown, the number of the last attempt that showed it.
  package let lastSeen: [QuestionID: Int]

  package init(
    length: Int,
    seed: FormSeed,
    sections: Set<SectionID> = [],
    domains: Set<DomainID> = [],
    isFreshOnly: Bool = false,
    lastSeen: [QuestionID: Int] = [:]
  ) {
    self.length = length
    self.seed = seed
    self.sections = sections
    self.domains = domains
    self.isFreshOnly = isFreshOnly
    self.lastSeen = lastSeen
  }

  /// The length that a filter suggests: its share of the default length, at least 1.
  ///
  /// - Throws: `AssemblyError.emptyFilter` or `.weightsTooLarge`.
  package static func defaultLength(
    blueprint: Blueprint,
    sections: Set<SectionID>,
    domains: Set<DomainID>
  ) throws(AssemblyError) -> Int {
    let whole = try BlueprintCells(blueprint: blueprint, sections: [], domains: [])
    let part = try BlueprintCells(blueprint: blueprint, sections: sections, domains: domains)
    let share =
      Double(part.weights.joined().reduce(0, +)) / Double(whole.weights.joined().reduce(0, +))
    return max(1, Int((share * Double(blueprint.format.defaultQuestions)).rounded()))
  }
}
