import LineInterface
import ArgumentParser
import ExamModel

/// `mockexam exam`: what is known about the exam.
struct ExamCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exam",
    abstract: "What is known about the exam.",
    subcommands: [ExamShowCommand.self]
  )

  init() {}
}

/// `mockexam exam show`: the blueprint and the facts of the exam.
struct ExamShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print sections, considerations and facts, each with how sure it is."
  )

  @OptionGroup var bank: BankOptions

  init() {}

  func run(in world: World) async throws {
    let blueprint = try world.loadBlueprint(bank)
    try world.console.print(BlueprintText(blueprint: blueprint).text)
  }
}

/// A blueprint as text.
struct BlueprintText {
  let blueprint: Blueprint

  var text: String {
    ([heading] + sections + ["", "What is known of the exam, and how sure it is"] + facts)
      .joined(separator: "\n")
  }

  private var heading: String {
    let format = blueprint.format
    return """
      \(blueprint.title) (\(blueprint.exam)), guide of \(blueprint.edition)
      \(format.minimumQuestions) to \(format.maximumQuestions) questions, here \
      \(format.defaultQuestions), in \(format.minutes) minutes
      """
  }

  private var sections: [String] {
    let total = max(1, blueprint.sections.reduce(0) { $0 + $1.weight })
    return blueprint.sections.flatMap { section -> [String] in
      let share = (section.weight * 2000 + total) / (2 * total)
      return [
        "",
        "Section \(section.id)  \(section.title)  \(section.weight) of \(total) "
          + "(\(share / 10).\(share % 10) %)",
      ]
        + section.objectives.flatMap { objective in
          ["  \(objective.id) \(objective.title)"]
            + objective.considerations.map { "    \($0.id) \($0.title) [\($0.domain)]" }
        }
    }
  }

  private var facts: [String] {
    blueprint.facts.map { "- \($0.title): \($0.statement) [\(Self.words(for: $0.confidence))]" }
  }

  private static func words(for confidence: Blueprint.Confidence) -> String {
    switch confidence {
    case .official: "Google's own text"
    case .severalReaders: "several readers of an official page"
    case .oneReader: "one reader"
    case .unknown: "not published"
    }
  }
}
