import ExamModel
import ExamSitting
internal import Foundation
import LineInterface
import Reporting
import ScreenInterface
import Synchronization
import XMLReading

extension World {
  /// The real world: the composition root of the program.
  static func live() -> World {
    let start = ContinuousClock.now
    let environment = ProcessInfo.processInfo.environment
    let screen = Mutex<ScreenAvailability?>(nil)
    return World(
      console: Console(
        output: { text in try StandardStreams.write(text, to: 1) },
        error: { text in try? StandardStreams.write(text, to: 2) }
      ),
      input: StandardInput.lines,
      screen: {
        screen.withLock { screen in
          let known = screen ?? .ncurses(environment: environment, signals: Signals.forScreen)
          screen = known
          return known
        }
      },
      clock: ExamClock(
        continuous: { (ContinuousClock.now - start).milliseconds },
        wall: { Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1000)) }
      ),
      randomBits: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      },
      environment: environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      programFolder: Bundle.main.executableURL?.resolvingSymlinksInPath()
        .deletingLastPathComponent().path,
      bankFiles: .system,
      reportFiles: .live
    )
  }
}

extension Duration {
  /// The span in whole milliseconds, rounded down.
  fileprivate var milliseconds: Milliseconds {
    Milliseconds(
      rawValue: components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    )
  }
}
