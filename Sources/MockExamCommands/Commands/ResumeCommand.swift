import ArgumentParser
import AttemptHistory
import ExamSitting
import SessionEngine

/// `mockexam resume`: go on with an attempt that was interrupted.
struct ResumeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with an attempt that was interrupted.",
    discussion: """
      Everything that was answered is there, and the clock goes on where it stood. The report \
      says for how long the attempt was interrupted.
      """
  )

  @Argument(help: "The number of the attempt, or latest.")
  var attempt: AttemptArgument = .latest

  @OptionGroup var reports: ReportOptions

  init() {}

  func run(in world: World) async throws {
    let folder = reports.data.folder(in: world)
    guard let history = try History.openIfPresent(inFolder: folder) else {
      throw CommandError(.usage, "there is no attempt yet; begin one with mockexam start")
    }
    let number = try attempt.number(among: history.openAttempts(), kind: "open")
    guard let open = try history.openAttempt(number) else {
      throw CommandError(.usage, "attempt \(number) was handed in; see mockexam report \(number)")
    }
    let flow = SittingFlow(
      world: world,
      history: history,
      reportFolder: reports.folder(in: world)
    )
    try world.checkReportFolder(reports.folder(in: world))
    let sitting: ExamSitting
    do {
      sitting = try ExamSitting.resume(open, store: history.store, clock: world.clock)
    } catch let error as SessionError {
      throw CommandError(
        .badData,
        "the stored steps of attempt \(number) do not fit each other (\(error)); it cannot be resumed. "
          + "Your other attempts are not affected"
      )
    }
    try await flow.run(sitting)
  }
}
