import ExamFixtures
import ExamModel
import ExamSitting
import Foundation
import GRDB
import Testing

@testable import AttemptHistory

/// A history outlives its process, and a file that is none is left alone and named.
@Suite struct HistoryTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "mockexam-history-\(UUID().uuidString)").path

  @Test func attemptsOutliveTheProcessThatBeganThem() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let time = ManualClock()
    let form = try ExamForm.sample()
    do {
      let history = try History.open(inFolder: folder)
      let sitting = try ExamSitting.begin(
        form,
        settings: .sample(),
        id: "0123456789abcdef",
        store: history.store,
        clock: time.clock
      )
      _ = try await sitting.perform(.choose(question: 1, choices: ["a"]))
    }
    let history = try #require(try History.openIfPresent(inFolder: folder))
    let open = try #require(try history.openAttempt(1))
    #expect(open.form == form)
    #expect(open.settings == .sample())
    #expect(open.steps.count == 2)
    #expect(try history.attempts().map(\.number) == [1])
  }

  @Test func readingAHistoryThatIsNotThereMakesNone() throws {
    let history = try History.openIfPresent(inFolder: folder)
    #expect(history.map(\.path) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test(arguments: [
    "this is no database, only some text that stands in its place", "SQLite format 3\u{0}damaged",
  ])
  func aFileThatIsNoHistoryIsNamedAndLeftAlone(content: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/history.sqlite"
    let data = Data(String(repeating: content, count: 20).utf8)
    try data.write(to: URL(filePath: path))
    #expect(throws: HistoryError.corrupt(path: path)) { try History.open(inFolder: folder) }
    #expect(try Data(contentsOf: URL(filePath: path)) == data)
  }

  @Test func aNewerHistoryIsRefusedAndNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/history.sqlite"
    do {
      let history = try History.open(inFolder: folder)
      try history.database.write { database in
        try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of the future')")
      }
    }
    #expect(throws: HistoryError.newer(path: path)) { try History.open(inFolder: folder) }
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let history = #expect(throws: HistoryError.self) {
      try History.open(inFolder: "/dev/null/history")
    }
    #expect(
      history
        == .cannotCreate(
          path: "/dev/null/history/history.sqlite",
          reason: "the folder cannot be made"
        )
    )
  }

  @Test func anAttemptThatDoesNotExistIsUnknown() throws {
    let history = try History.inMemory()
    #expect(throws: HistoryError.unknownAttempt(3)) { try history.record(of: 3) }
  }
}
