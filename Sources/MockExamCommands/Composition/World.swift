import ExamModel
import ExamSitting
import LineInterface
import Reporting
import ScreenInterface
import XMLReading

/// Everything outside the program that a command may touch, as values.
///
/// `World.live` in `World+Live.swift` is the one composition root; tests hand over another world.
struct World: Sendable {
  let console: Console
  let input: LineInput
  /// The full screen, where there is one.
  let screen: @Sendable () -> ScreenAvailability
  let clock: ExamClock
  /// 64 random bits, for seeds and the ids of attempts.
  let randomBits: @Sendable () -> UInt64
  let environment: [String: String]
  let currentFolder: String
  /// The folder of the installed executable; `nil` when it is not known.
  let programFolder: String?
  let bankFiles: FileAccess
  let reportFiles: ReportFileSystem

  init(
    console: Console,
    input: LineInput,
    screen: @escaping @Sendable () -> ScreenAvailability,
    clock: ExamClock,
    randomBits: @escaping @Sendable () -> UInt64,
    environment: [String: String],
    currentFolder: String,
    programFolder: String?,
    bankFiles: FileAccess,
    reportFiles: ReportFileSystem
  ) {
    self.console = console
    self.input = input
    self.screen = screen
    self.clock = clock
    self.randomBits = randomBits
    self.environment = environment
    self.currentFolder = currentFolder
    self.programFolder = programFolder
    self.bankFiles = bankFiles
    self.reportFiles = reportFiles
  }
}

extension World {
  /// The day in UTC, by the wall clock.
  var today: CalendarDate { UTCTime(clock.wall()).calendarDate }
}
