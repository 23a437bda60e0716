import ArgumentParser
import ExamFixtures
import ExamModel
import Foundation
import LineInterface
import Reporting
import ScreenInterface
import ScreenTestSupport
import Synchronization
import Testing
import XMLReading

@testable import MockExamCommands

/// A world of its own for each test: a folder that goes away, a clock that only the test moves,
/// typed lines, and everything that was printed.
final class TestWorld: Sendable {
  let folder: String
  let time = ManualClock()
  private let output = Mutex("")
  private let errors = Mutex("")
  private let lines: Mutex<[String]>
  private let randomNumber = Mutex(UInt64(0))
  private let screen: Mutex<ScriptedTerminal?>
  private let reportFiles: ReportFileSystem

  /// Takes what is typed as lines, or what happens on a screen.
  ///
  /// The shipped banks are copied into the folder, so that a test can damage them.
  init(
    typing lines: [String] = [],
    onScreen screen: [ScriptedTerminal.Happening]? = nil,
    withBanks: Bool = true,
    reportFiles: ReportFileSystem = .live
  ) throws {
    let time = self.time
    self.screen = Mutex(screen.map { ScriptedTerminal($0, time: time) })
    self.reportFiles = reportFiles

    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "mockexam-\(UUID().uuidString)").resolvingSymlinksInPath().path
    self.lines = Mutex(lines.reversed())
    try FileManager.default.createDirectory(
      atPath: folder + "/Reports",
      withIntermediateDirectories: true
    )
    if withBanks {
      try FileManager.default.copyItem(
        atPath: Self.projectFolder + "/QuestionBanks",
        toPath: folder + "/QuestionBanks"
      )
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The folder of the checkout, three levels above this file.
  static let projectFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  var printed: String { output.withLock { $0 } }
  var told: String { errors.withLock { $0 } }

  /// The screen of the last command.
  var terminal: ScriptedTerminal? { screen.withLock { $0 } }

  /// Lets something happen on the screen of the next command.
  func act(_ happenings: [ScriptedTerminal.Happening]) {
    screen.withLock { $0 = ScriptedTerminal(happenings, time: time) }
  }

  /// Types more lines for the next command.
  func type(_ more: [String]) { lines.withLock { $0 = more.reversed() } }

  /// Runs a command line and returns its exit code; what it prints is added to `printed`.
  func run(_ arguments: String...) async throws -> Int32 { try await run(arguments) }

  func run(_ arguments: [String]) async throws -> Int32 {
    output.withLock { $0 = "" }
    errors.withLock { $0 = "" }
    let command = try MockExam.parseAsRoot(arguments)
    return await (try #require(command as? any WorldCommand)).exitCode(in: world)
  }

  /// The letters of the key of the first question that a form would ask.
  func keyOfFirstQuestion(_ options: String...) async throws -> [String] {
    _ = try await run(["form", "--json"] + options)
    let question = try #require(try FormDocument(json: Array(printed.utf8)).questions.first)
    return question.choices.indices.filter { question.key.contains(question.choices[$0]) }
      .map(Choice.letter)
  }

  var world: World {
    World(
      console: Console(
        output: { text in self.output.withLock { $0 += text } },
        error: { text in self.errors.withLock { $0 += text } }
      ),
      input: LineInput { _ in
        self.lines.withLock { $0.popLast() }.map(LineEvent.line) ?? .endOfInput
      },
      screen: { self.terminal.map { .available($0.terminal) } ?? .unwanted },
      clock: time.clock,
      randomBits: {
        self.randomNumber.withLock { number in
          number += 0x1111_1111_1111
          return number
        }
      },
      environment: ["MOCKEXAM_DATA": folder + "/data"],
      currentFolder: folder,
      programFolder: nil,
      bankFiles: .system,
      reportFiles: reportFiles
    )
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  func contents(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + path)), as: UTF8.self)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + path)
  }

  func files(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/" + path).sorted()
  }
}
