import ArgumentParser
import AttemptHistory
import LineInterface

/// `mockexam` alone: what to do next.
struct HomeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "Say what to do next.",
    shouldDisplay: false
  )

  @OptionGroup var data: DataOptions

  /// What stands in the place of a command and is none.
  @Argument(help: .hidden)
  var words: [String] = []

  init() {}

  func run(in world: World) async throws {
    if let word = words.first {
      let known = MockExam.configuration.subcommands.dropFirst()
        .compactMap { command in command.configuration.commandName }
      throw CommandError(
        .usage,
        "there is no command \"\(word)\"\(known.suggestion(for: word)). See mockexam --help"
      )
    }
    let history = try History.openIfPresent(inFolder: data.folder(in: world))
    let attempts = try history?.attempts() ?? []
    var lines: [String] = []
    if let open = attempts.last(where: { $0.finishedAt == nil }) {
      lines.append("mockexam resume              go on with attempt \(open.number)")
    }
    lines += [
      "mockexam start --timed       a full paper against the clock",
      "mockexam start --questions 10 --practice",
      "                             ten questions, each explained once it is answered",
    ]
    if attempts.contains(where: { $0.finishedAt != nil }) {
      lines += [
        "mockexam report              the report of your last paper",
        "mockexam history             all your papers",
      ]
    }
    lines += [
      "mockexam exam show           what is known about the exam, and how sure it is",
      "mockexam --help              all commands",
    ]
    try world.console.print(lines.joined(separator: "\n"))
  }
}
