import ArgumentParser
import LineInterface
import TerminalText

/// A command that touches the outside only through a world.
protocol WorldCommand: AsyncParsableCommand {
  /// Does the work of the command.
  ///
  /// - Throws: any error; `CommandError` turns it into a message and an exit code.
  func run(in world: World) async throws
}

extension WorldCommand {
  /// Runs in the real world and ends with the exit code of the outcome.
  ///
  /// - Throws: `ExitCode` when the outcome is no success.
  mutating func run() async throws {
    let world = World.live()
    let status = await exitCode(in: world)
    if status != 0 { throw ExitCode(status) }
  }

  /// Runs in a world, tells what went wrong there, and returns the exit code.
  func exitCode(in world: World) async -> Int32 {
    do {
      try await run(in: world)
      return 0
    } catch let signal as EndedBySignal {
      return 128 + signal.number
    } catch is NothingStarted {
      world.console.tell(Phrases.nothingStarted)
      return 0
    } catch {
      let error = CommandError(error)
      if let message = error.message { world.console.tell("mockexam: \(message)") }
      return error.status.rawValue
    }
  }
}

/// The candidate decided not to begin; nothing has happened.
struct NothingStarted: Error {}

/// The candidate's process was asked to end; the attempt is kept.
struct EndedBySignal: Error {
  let number: Int32
}
