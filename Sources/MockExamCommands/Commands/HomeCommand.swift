import ArgumentParser
import AttemptHistory
import ExamModel
import ExamSitting
import LineInterface
import ScreenInterface
import TerminalText

/// `mockexam` alone: what to do next, as a menu in a terminal and as text elsewhere.
struct HomeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "Say what to do next.",
    shouldDisplay: false
  )

  @OptionGroup var front: FrontEndOptions
  @OptionGroup var bank: BankOptions
  @OptionGroup var reports: ReportOptions

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
    switch front.frontEnd(in: world) {
    case .lines: try world.console.print(try home(in: world).text)
    case .screen(let terminal): try await show(on: terminal, in: world)
    }
  }

  /// How many open attempts are offered; the history lists all.
  private static let openShown = 5

  private func home(in world: World) throws -> HomeMenu {
    let history = try History.openIfPresent(inFolder: reports.data.folder(in: world))
    let attempts = try history?.attempts() ?? []
    let open = try attempts.reversed().filter { $0.finishedAt == nil }.prefix(Self.openShown)
      .compactMap { try history?.openAttempt($0.number) }
    return HomeMenu(
      format: try? world.loadBlueprint(bank).format,
      open: open,
      last: attempts.last { $0.finishedAt != nil }
    )
  }

  // MARK: On a screen

  /// Shows the menu, and again after what only shows something.
  private func show(on terminal: ScreenTerminal, in world: World) async throws {
    while true {
      let page = try home(in: world).page(glyphs: terminal.glyphs)
      terminal.open()
      let ending = await terminal.show(page)
      terminal.close()
      switch ending {
      case .left(let signal?): throw EndedBySignal(number: signal)
      case .left(signal: nil), .outcome(nil): return
      case .outcome(.resume(let number)?):
        let arguments = ["\(number)"] + reports.arguments
        if try await hasRun(ResumeCommand.self, arguments, world) { return }
      case .outcome(.start(let arguments)?):
        let arguments = arguments + bank.arguments + reports.arguments
        if try await hasRun(StartCommand.self, arguments, world) { return }
      case .outcome(.report(let number)?):
        let history = try History.openIfPresent(inFolder: reports.data.folder(in: world))
        guard let record = try history?.record(of: number) else { continue }
        let words = [Phrases.writesFiles("mockexam report \(number)")]
        try await show(record, Phrases.attempt(number), words, on: terminal)
      case .outcome(.sample?):
        let record = try await world.sampleRecord(bank)
        let words = [Phrases.writesFiles("mockexam report --sample")]
        try await show(record, Phrases.sampleHeading, words, on: terminal)
      }
    }
  }

  private func show(
    _ record: AttemptRecord,
    _ heading: String,
    _ words: [String],
    on terminal: ScreenTerminal
  ) async throws {
    terminal.open()
    defer { terminal.close() }
    let page = ResultPage(
      record: record,
      heading: heading,
      reports: words,
      glyphs: terminal.glyphs
    )
    if case .left(let signal?) = await terminal.show(page) {
      throw EndedBySignal(number: signal)
    }
  }

  /// Runs another command as if it had been typed.
  ///
  /// - Returns: Whether an exam was begun; otherwise home is where the user wants to be.
  private func hasRun(
    _ type: (some WorldCommand).Type,
    _ arguments: [String],
    _ world: World
  ) async throws -> Bool {
    do {
      try await type.parse(arguments).run(in: world)
      return true
    } catch is NothingStarted {
      return false
    }
  }
}
