import ArgumentParser
import ExamModel
import LineInterface
import TerminalText

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
  private let measure = TextMeasure.lines

  var text: String {
    let known = ["", "What is known of the exam; in brackets, how sure it is", ""]
    return ([heading] + sections + domains + known + facts).joined(separator: "\n")
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
    let total = blueprint.sections.reduce(0) { $0 + Double($1.weight) }
    return blueprint.sections.flatMap { section -> [String] in
      let share = PercentText.oneDecimal(100 * Double(section.weight) / max(1, total))
      let title = "\(section.title), \(section.weight) of \(Int(total)) (\(share) %)"
      return [""] + measure.wrapped(title, lead: "Section \(section.id)  ")
        + section.objectives.flatMap(lines)
    }
  }

  private func lines(of objective: Blueprint.Objective) -> [String] {
    ["  \(objective.id) \(objective.title)"]
      + objective.considerations.flatMap { consideration in
        measure.wrapped(
          "\(consideration.title) [\(consideration.domain)]",
          lead: "    \(consideration.id) "
        )
      }
  }

  private var domains: [String] {
    ["", "Domains, for --domain"] + blueprint.domains.map { "  \($0.id)  \($0.title)" }
  }

  private var facts: [String] {
    blueprint.facts.flatMap { fact in
      measure.wrapped(
        "\(fact.title): \(fact.statement) [\(Self.words(for: fact.confidence))]",
        lead: "- "
      )
    }
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
