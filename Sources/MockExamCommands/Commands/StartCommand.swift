import ArgumentParser
import AttemptHistory
import ExamModel
import ExamSitting
import FormAssembly
import LineInterface
import ScreenInterface
import TerminalText

/// `mockexam start`: assemble a paper and sit it.
struct StartCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Assemble a paper and sit it.",
    discussion: """
      Questions that you never saw come first, then those that you saw longest ago. At the end \
      the report is written and its path printed. Leave at any time with q, quit or Ctrl-C: the \
      attempt is kept, its clock stands still, and mockexam resume goes on.
      """
  )

  @Flag(help: "Run the clock of the exam; without it the time is only recorded.")
  var timed = false

  @Option(
    help: ArgumentHelp("Minutes allowed, instead of the exam's; implies --timed.", valueName: "m")
  )
  var minutes: Int?

  @Option(
    help: ArgumentHelp(
      "Added time in percent, for an accommodation such as 25.",
      valueName: "percent"
    )
  )
  var extraTime: Int = 0

  @Option(
    help: ArgumentHelp(
      "Draw by this seed; the same seed gives the same paper from the same "
        + "bank and history.",
      valueName: "n"
    )
  )
  var seed: UInt64?

  @Flag(help: "Use only questions that you never saw.")
  var fresh = false

  @Flag(help: "Explain each question once it is answered.")
  var practice = false

  @OptionGroup var front: FrontEndOptions
  @OptionGroup var form: FormOptions
  @OptionGroup var reports: ReportOptions

  init() {}

  func validate() throws {
    if let minutes, !(1...10_000).contains(minutes) {
      throw ValidationError("--minutes takes a whole number from 1 to 10000.")
    }
    if !(0...300).contains(extraTime) {
      throw ValidationError("--extra-time takes a percentage from 0 to 300.")
    }
  }

  func run(in world: World) async throws {
    let loaded = try await world.load(form.bank)
    let folder = reports.data.folder(in: world)
    let earlier = try History.openIfPresent(inFolder: folder)
    let request = try form.request(
      for: loaded.blueprint,
      seed: FormSeed(rawValue: seed ?? world.randomBits()),
      isFreshOnly: fresh,
      lastSeen: earlier?.lastSeen() ?? [:]
    )
    let paper = try loaded.bank.assembleForm(for: loaded.blueprint, request: request)
    let flow = SittingFlow(
      world: world,
      reportFolder: reports.folder(in: world),
      frontEnd: front.frontEnd(in: world)
    )
    guard try await flow.mayBegin(beside: earlier) else { return }
    if case .lines = flow.frontEnd { for words in paper.deviations { world.console.tell(words) } }
    try world.checkReportFolder(reports.folder(in: world))
    let settings = settings(for: paper, blueprint: loaded.blueprint)
    try await flow.run(StartPage.Paper(form: paper, settings: settings)) {
      try ExamSitting.begin(
        paper,
        settings: settings,
        id: world.newAttemptID(),
        store: (earlier ?? History.open(inFolder: folder)).store,
        clock: world.clock
      )
    }
  }

  private func settings(for paper: ExamForm, blueprint: Blueprint) -> AttemptSettings {
    AttemptSettings(
      mode: practice ? .practice : form.isFiltered ? .drill : .exam,
      limit: limit(length: paper.items.count, format: blueprint.format),
      extraTimePercent: extraTime,
      candidate: "local",
      language: "en",
      engineVersion: ProgramVersion.current
    )
  }

  private func limit(length: Int, format: Blueprint.Format) -> Milliseconds? {
    guard timed || minutes != nil || extraTime > 0 else { return nil }
    let usual =
      minutes.map(Milliseconds.minutes)
      ?? Milliseconds(
        rawValue: Milliseconds.minutes(format.minutes).rawValue * Int64(length)
          / Int64(max(1, format.defaultQuestions))
      )
    return max(.seconds(1), Milliseconds(rawValue: usual.rawValue * Int64(100 + extraTime) / 100))
  }
}
