import ArgumentParser
import AttemptHistory

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

  @OptionGroup var front: FrontEndOptions
  @OptionGroup var reports: ReportOptions

  init() {}

  func run(in world: World) async throws {
    let folder = reports.data.folder(in: world)
    guard let history = try History.openIfPresent(inFolder: folder) else {
      throw CommandError(.usage, "there is no attempt yet; begin one with mockexam start")
    }
    let attempts = try history.attempts()
    if case .number(let number) = attempt,
      attempts.contains(where: { $0.number == number && $0.finishedAt != nil })
    {
      throw CommandError(
        .usage,
        "attempt \(number) was handed in; see mockexam report \(number), or sit the same paper again "
          + "with mockexam replay \(number)"
      )
    }
    let number = try attempt.number(among: attempts.filter { $0.finishedAt == nil }, kind: "open")
    let flow = SittingFlow(
      world: world,
      reportFolder: reports.folder(in: world),
      frontEnd: front.frontEnd(in: world)
    )
    try await flow.resume(number, in: history)
  }
}
