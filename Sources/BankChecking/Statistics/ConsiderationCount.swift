package import ExamModel

/// How many questions a consideration has, and how many it wants.
package struct ConsiderationCount: Sendable {
  package let consideration: ConsiderationID
  package let title: String
  package let questions: Int
  /// Its share of six papers, at least 4.
  package let wanted: Int

  /// The considerations in the order of the guide.
  package static func counts(
    of questions: [Question],
    for blueprint: Blueprint
  ) -> [ConsiderationCount] {
    let held = Dictionary(grouping: questions, by: \.consideration).mapValues(\.count)
    let places = Double(BankTargets.papersPerBank * blueprint.format.defaultQuestions)
    return blueprint.sections.flatMap { section in
      let share = Int(blueprint.shareOfEachConsideration(in: section) * places)
      return section.considerations.map { consideration in
        ConsiderationCount(
          consideration: consideration.id,
          title: consideration.title,
          questions: held[consideration.id] ?? 0,
          wanted: max(BankTargets.fewestPerConsideration, share)
        )
      }
    }
  }
}
