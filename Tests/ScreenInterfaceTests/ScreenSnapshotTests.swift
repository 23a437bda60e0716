import ExamFixtures
import ExamModel
import ExamSitting
import ScreenTestSupport
import Foundation
import Testing

@testable import ScreenInterface

/// Every page looks as it was recorded, on the smallest screen and on wide ones.
@Suite struct ScreenSnapshotTests {
  private let snapshot = Snapshot(bundle: .module, sourceFile: #filePath)
  static let sizes = [(60, 20), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: sizes)
  func theExamIsAsRecorded(columns: Int, rows: Int) async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit(
      [
        .look("question"), .key(.pageDown), .key(.right), .look("scrolled"), .typed("b"),
        .typed("nbd"), .look("chosen"), .typed("a"), .look("refused"), .typed("fnnajxp"),
        .passed(seconds: 5405), .typed("w"), .look("warned"), .typed("g2"), .look("go-to"),
        .key(.enter), .typed("r"), .look("review"), .typed("f"), .look("flagged"), .typed("s"),
        .look("hand-in"), .typed("n"), .typed("?"), .look("help"), .typed(" "), .typed("rq"),
        .look("leave"),
      ],
      columns: columns,
      rows: rows
    )
    for name in [
      "question", "scrolled", "chosen", "refused", "warned", "go-to", "review", "flagged",
      "hand-in", "help", "leave",
    ] {
      try expect(terminal.screen(name), named: name)
    }
  }

  @Test(arguments: sizes)
  func practiceIsAsRecorded(columns: Int, rows: Int) async throws {
    let (terminal, _) = try await ScreenFixture(length: 10).sit(
      [.typed("nab"), .look("unchecked"), .key(.enter), .look("explained")],
      columns: columns,
      rows: rows,
      minutes: nil,
      mode: .practice
    )
    try expect(terminal.screen("unchecked"), named: "unchecked")
    try expect(terminal.screen("explained"), named: "explained")
  }

  @Test(arguments: sizes)
  func thePagesAroundTheExamAreAsRecorded(columns: Int, rows: Int) async throws {
    let size = ScreenSize(columns: columns, rows: rows)
    let fixture = try ScreenFixture(length: 10)
    let (_, ending) = try await fixture.sit([.typed("annbnarsy")])
    let record = try #require(ending.record)
    let start = StartPage(
      paper: .init(form: record.form, settings: record.settings),
      glyphs: .unicode
    )
    try expect(start.frame(in: size).grid, named: "start")
    var result = ResultPage(
      record: record,
      heading: "Submitted.",
      reports: ["Report: Reports/2026-11-23T1406-pmle-13e2.html"],
      glyphs: .unicode
    )
    try expect(result.frame(in: size).grid, named: "result")
    #expect(result.obey(.missed, in: size) == nil)
    try expect(result.frame(in: size).grid, named: "missed")
    let menu = MenuPage(
      title: "mockexam",
      introduction: ["What next?"],
      items: [
        .init(1, title: "Go on with attempt 3", detail: "12 of 50 answered, 1:12:00 left."),
        .init(2, title: "Warm up", detail: "Ten questions, each explained once it is answered."),
      ],
      glyphs: .unicode
    )
    try expect(menu.frame(in: size).grid, named: "menu")
  }

  @Test func aConsoleWithoutUnicodeIsAsRecorded() async throws {
    let (terminal, _) = try await ScreenFixture().sit(
      [.typed("nbdfnan"), .key(.enter), .typed("r"), .look("review"), .typed("g")],
      glyphs: .ascii
    )
    try expect(terminal.screen("review"), named: "ascii-review")
    try expect(terminal.screen(), named: "ascii-go-to")
  }

  private func expect(_ grid: ScreenGrid, named name: String) throws {
    let size = "\(grid.size.columns)x\(grid.size.rows)"
    let problem = try snapshot.problem(grid.snapshot, named: "\(name)-\(size).txt")
    #expect(problem == nil)
  }
}
