import ArgumentParser
import AttemptHistory
import ExamModel
import ExamSitting
import ScreenInterface

/// `mockexam replay`: sit the very same paper again.
struct ReplayCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Sit the very same paper again.",
    discussion: """
      The paper is the one that was shown then, whatever has become of the bank. Its questions \
      count as seen, the attempt is kept as a review, and a score on it says little about new ones.
      """
  )

  @Argument(help: "The number of the attempt, or latest.")
  var attempt: AttemptArgument = .latest

  @OptionGroup var front: FrontEndOptions
  @OptionGroup var reports: ReportOptions

  init() {}

  func run(in world: World) async throws {
    let folder = reports.data.folder(in: world)
    guard let history = try History.openIfPresent(inFolder: folder) else {
      throw CommandError(.usage, "there is no attempt yet; begin one with mockexam start")
    }
    let number = try attempt.number(among: history.attempts(), kind: "earlier")
    let earlier = try history.paper(of: number)
    try world.checkReportFolder(reports.folder(in: world))
    let form = try earlier.form.marking(lastSeen: history.lastSeen())
    let settings = earlier.settings.replaying
    let flow = SittingFlow(
      world: world,
      reportFolder: reports.folder(in: world),
      frontEnd: front.frontEnd(in: world)
    )
    guard try await flow.mayBegin(beside: history) else { return }
    try await flow.run(StartPage.Paper(form: form, settings: settings)) {
      try ExamSitting.begin(
        form,
        settings: settings,
        id: world.newAttemptID(),
        store: history.store,
        clock: world.clock
      )
    }
  }
}

extension AttemptSettings {
  /// The same terms for questions that were seen before.
  fileprivate var replaying: AttemptSettings {
    AttemptSettings(
      mode: .review,
      limit: limit,
      extraTimePercent: extraTimePercent,
      candidate: candidate,
      language: language,
      engineVersion: ProgramVersion.current
    )
  }
}
