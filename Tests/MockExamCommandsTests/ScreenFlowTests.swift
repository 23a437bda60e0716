import ExamModel
import Reporting
import ScreenInterface
import ScreenTestSupport
import Testing

@testable import MockExamCommands

/// From home to the report on a screen; what stays on the shell afterwards is what lines print.
@Suite struct ScreenFlowTests {
  @Test func aPaperIsSatAndBothReportsAreWritten() async throws {
    let world = try TestWorld(onScreen: [
      .look("start"), .key(.enter), .typed("bnrs"), .typed("y"), .look("result"), .typed("q"),
    ])
    #expect(try await world.run("start", "--timed", "--questions", "5", "--seed", "5") == 0)
    let files = try world.files(in: "Reports")
    #expect(files.map { $0.suffix(5) } == [".html", ".json"])
    let terminal = try #require(world.terminal)
    #expect(terminal.screen("start").text.contains("12:00 left"))
    #expect(terminal.screen("result").text.contains("of 5 right"))
    #expect(world.printed.contains("of 5 right"))
    #expect(world.printed.contains("Report: Reports/" + files[0]))
    #expect(terminal.openings == 0)
  }

  @Test func nothingIsKeptBeforeTheClockStarts() async throws {
    let world = try TestWorld(onScreen: [.typed("q")])
    #expect(try await world.run("start", "--timed") == 0)
    #expect(world.told.contains("Nothing started."))
    #expect(world.terminal?.openings == 0)
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("No attempt yet"))
  }

  @Test(arguments: [Int32(1), 2, 15])
  func aSignalEndsWithItsCodeOnEveryPage(number: Int32) async throws {
    for happenings: [ScriptedTerminal.Happening] in [
      [.signal(number)], [.key(.enter), .typed("b"), .signal(number)],
      [.key(.enter), .typed("rs"), .typed("y"), .signal(number)],
    ] {
      let world = try TestWorld(onScreen: happenings)
      #expect(try await world.run("start", "--questions", "5") == 128 + number)
      #expect(world.terminal?.openings == 0)
    }
  }

  @Test func plainLinesAreToBeHadInATerminalToo() async throws {
    let world = try TestWorld(typing: ["submit", "yes"], onScreen: [])
    #expect(try await world.run("start", "--questions", "5", "--plain") == 0)
    #expect(world.printed.contains("Question 1 of 5"))
  }

  @Test func aReportThatCannotBeWrittenIsSaidAndTheAttemptStays() async throws {
    let live = ReportFileSystem.live
    let full = ReportFileSystem(
      makeFolder: live.makeFolder,
      contents: live.contents,
      writeNew: { bytes, path throws(FileFailure) in
        if bytes.isEmpty { try live.writeNew(bytes, path) } else { throw .diskFull }
      },
      rename: live.rename,
      remove: live.remove
    )
    let world = try TestWorld(
      onScreen: [.key(.enter), .typed("rs"), .typed("y"), .look("result"), .typed("q")],
      reportFiles: full
    )
    #expect(try await world.run("start", "--questions", "5") == 74)
    #expect(world.terminal?.screen("result").text.contains("the disk is full") == true)
    #expect(world.told.contains("the disk is full"))
    #expect(world.terminal?.openings == 0)
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("0 of 5"))
  }

  @Test func homeLeadsToAnExamAndBackWhereNothingStarted() async throws {
    let world = try TestWorld(onScreen: [
      .typed("1q"), .look("home again"), .typed("2"), .look("start"), .key(.enter), .typed("b"),
      .look("question"),
    ])
    #expect(try await world.run() == 0)
    let terminal = try #require(world.terminal)
    #expect(terminal.screen("home again").text.contains("What next?"))
    #expect(terminal.screen("start").text.contains("2:00:00 left"))
    #expect(terminal.screen("question").text.contains("Question 1 of 50"))
    #expect(terminal.openings == 0)
    world.act([.look("home"), .typed("q")])
    #expect(try await world.run() == 0)
    #expect(world.terminal?.screen("home").text.contains("Go on with attempt 1") == true)
  }

  @Test func everyOpenAttemptIsOffered() async throws {
    let world = try TestWorld()
    let key = try await world.keyOfFirstQuestion("--questions", "5", "--seed", "5")
    world.act([.key(.enter), .typed(key.joined().lowercased()), .typed("q"), .typed("y")])
    _ = try await world.run("start", "--questions", "5", "--seed", "5")
    world.act([.typed("2"), .key(.enter), .typed("n"), .typed("q"), .typed("y")])
    _ = try await world.run("start", "--questions", "6")
    world.act([.look("open"), .typed("2"), .look("standing"), .key(.enter), .look("question")])
    #expect(try await world.run("start") == 0)
    let terminal = try #require(world.terminal)
    #expect(terminal.screen("open").text.contains("2 attempts are still open."))
    #expect(terminal.screen("standing").text.contains("1 of 5 answered"))
    #expect(terminal.screen("question").text.contains("Question 1 of 5"))
  }

  @Test func aFinishedPaperCountsAsSeenWhole() async throws {
    let world = try TestWorld(onScreen: [.key(.enter), .typed("rs"), .typed("y"), .typed("q")])
    _ = try await world.run("start", "--questions", "5", "--seed", "5")
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("Questions seen so far: 5"))
  }
}
