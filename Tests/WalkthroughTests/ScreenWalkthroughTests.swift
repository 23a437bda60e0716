import Foundation
import Testing

/// The built program in a real terminal: keys in, screens out, and the terminal as it was at the
/// end, whatever the end.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenWalkthroughTests {
  @Test func aWholeExamFromStartScreenToReport() async throws {
    try await inTerminal(withShippedBanks: true) { terminal, program in
      let form = try await program.run(["form", "--seed", "11", "--json"])
      let questions = try #require(Paper(form.output)?.questions)
      try await terminal.run("start --timed --seed 11")
      try await terminal.wait(for: "Enter starts the clock.")
      try await terminal.press("Enter")
      for (index, question) in questions.enumerated() {
        try await terminal.wait(for: "Question \(index + 1) of 50")
        try await terminal.type(question.lettersOfKey.joined().lowercased() + "n")
      }
      try await terminal.wait(for: "[a all 50]")
      try await terminal.type("s")
      let dialog = try await terminal.wait(for: "Hand the paper in?")
      #expect(dialog.contains("50 answered"))
      try await terminal.type("y")
      let result = try await terminal.wait(for: "50 of 50 right: 100.0 %")
      #expect(result.contains("Submitted."))
      try await terminal.type("q")
      let shell = try await terminal.wait(for: "Data:")
      #expect(shell.contains("50 of 50 right"))
      let files = try FileManager.default.contentsOfDirectory(atPath: program.folder + "/Reports")
      let page = try #require(files.first { $0.hasSuffix(".html") })
      #expect(shell.contains(page))
      try await expectSane(terminal)
    }
  }

  @Test func aNewcomerIsInAQuestionWithinTwoKeys() async throws {
    try await inTerminal { terminal, _ in
      try await terminal.run("")
      try await terminal.wait(for: "Warm up")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Enter starts.")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Question 1 of 10")
    }
  }

  @Test func homeShowsASampleAndComesBack() async throws {
    try await inTerminal { terminal, _ in
      try await terminal.run("")
      try await terminal.wait(for: "3  A sample report")
      try await terminal.type("3")
      let result = try await terminal.wait(for: "of 50 right")
      #expect(result.contains("A sample: a made-up candidate"))
      try await terminal.type("m")
      try await terminal.wait(for: "Missed 1 of")
      try await terminal.type("q")
      try await terminal.wait(for: "What next?")
      try await terminal.type("q")
      try await expectSane(terminal)
    }
  }

  @Test func anOpenAttemptIsOfferedBeforeANewOne() async throws {
    try await inTerminal { terminal, program in
      try await beginAndAnswer(terminal)
      try await leave(terminal)
      try await terminal.wait(for: "mockexam resume 1")
      try await terminal.run("start --questions 5")
      try await terminal.wait(for: "Attempt 1 is still open.")
      try await terminal.type("1")
      try await terminal.wait(for: "1 of 50 answered")
      try await terminal.press("Enter")
      try await terminal.wait(for: "(•) B.")
      try await leave(terminal)
      try await terminal.wait(for: "ready>")
      try await terminal.run("start --questions 5")
      try await terminal.wait(for: "Start a new one")
      try await terminal.type("2")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Question 1 of 5")
      let history = try await program.run(["history"])
      #expect(history.output.contains("mockexam resume 2"))
    }
  }

  @Test(arguments: [
    ("TERM", 143), ("INT", 130), ("HUP", 129), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134),
    ("ILL", 132), ("BUS", 135), ("USR1", 138),
  ])
  func theTerminalIsGivenBackAfterASignal(_ signal: String, code: Int) async throws {
    try await inTerminal { terminal, program in
      try await beginAndAnswer(terminal)
      try await terminal.kill(signal)
      try await terminal.wait(for: "ready>")
      try await terminal.type("echo ended with $?")
      try await terminal.press("Enter")
      try await terminal.wait(for: "ended with \(code)\n")
      try await expectSane(terminal)
      let resumed = try await program.run(["resume", "--plain"], typing: "review\nquit\n")
      #expect(resumed.output.contains("1.  B"))
    }
  }

  @Test func aTerminalThatIsClosedKeepsTheAttempt() async throws {
    try await inTerminal { terminal, program in
      try await beginAndAnswer(terminal)
      await terminal.close()
      let resumed = try await program.run(["resume", "--plain"], typing: "review\nquit\n")
      #expect(resumed.output.contains("1.  B"))
    }
  }

  @Test func suspendingGivesTheTerminalBackAndTheClockRunsOn() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      let before = try #require(Self.secondsLeft(try await terminal.screen))
      try await terminal.press("C-z")
      try await terminal.wait(for: "The clock of a running exam does not stop.")
      try await expectSane(terminal)
      try await terminal.type("sleep 2; echo awa\"\"ke")
      try await terminal.press("Enter")
      try await terminal.wait(for: "awake")
      try await terminal.type("fg")
      try await terminal.press("Enter")
      let screen = try await terminal.wait(for: "(•) B.")
      #expect(try #require(Self.secondsLeft(screen)) <= before - 2)
      try await terminal.type("n")
      try await terminal.wait(for: "Question 2 of 50")
    }
  }

  @Test func inTheBackgroundTheExamStaysStopped() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      try await terminal.press("C-z")
      try await terminal.wait(for: "ready>")
      try await terminal.type("bg; sleep 1; echo still\"\"here")
      try await terminal.press("Enter")
      let screen = try await terminal.wait(for: "stillhere")
      #expect(!screen.contains("Question 1"))
      try await expectSane(terminal)
      try await terminal.type("fg")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Question 1 of 50")
    }
  }

  /// The seconds that a screen says are left.
  private static func secondsLeft(_ screen: String) -> Int? {
    guard let match = screen.firstMatch(of: /(\d):(\d\d):(\d\d) left/),
      let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3)
    else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }

  @Test func anErrorBeforeTheScreenLeavesTheTerminalAlone() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      try await leave(terminal)
      try await terminal.wait(for: "mockexam resume 1")
      try await terminal.run("resume --reports /dev/null/reports")
      try await terminal.wait(for: "no report can be written here")
      try await expectSane(terminal)
    }
  }

  @Test func theMouseWorksOnEveryScreenAndAfterAStop() async throws {
    try await inTerminal { terminal, _ in
      try await terminal.run("")
      try await terminal.wait(for: "Warm up")
      #expect(try await terminal.state("#{mouse_any_flag}") == "1")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Enter starts.")
      #expect(try await terminal.state("#{mouse_any_flag}") == "1")
      try await terminal.press("Enter")
      try await terminal.wait(for: "? help")
      try await terminal.press("C-z")
      try await terminal.wait(for: "ready>")
      try await terminal.type("fg")
      try await terminal.press("Enter")
      try await terminal.wait(for: "? help")
      #expect(try await terminal.state("#{mouse_any_flag}") == "1")
    }
  }

  @Test func aClickChooses() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      let lines = try await terminal.screen.split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let row = try #require(lines.firstIndex { $0.contains("( ) C.") })
      // The oldest protocol: button 0 down, then column and row from 1, all above 32.
      try await terminal.send(bytes: [0x1B, 0x5B, 0x4D, 32, 32 + 12, 33 + UInt8(row)])
      try await terminal.wait(for: "(•) C.")
    }
  }

  @Test func theScreenFollowsItsWindow() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      try await terminal.resize(columns: 120, rows: 40)
      try await terminal.wait(for: "where you are")
      try await terminal.resize(columns: 40, rows: 10)
      try await terminal.wait(for: "Please enlarge the window")
      try await terminal.resize(columns: 60, rows: 20)
      let screen = try await terminal.wait(for: "? help  q leave")
      #expect(screen.contains("Question 1 of 50"))
    }
  }

  @Test func pastedTextIsNoCommand() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      try await terminal.paste("q")
      try await terminal.paste("nnn d y q y r s y\nsy\n")
      try await terminal.type("f")
      let screen = try await terminal.wait(for: "flagged")
      #expect(screen.contains("Question 1 of 50"))
      #expect(screen.contains("(•) B."))
    }
  }

  @Test func bytesThatAreNoTextAndFloodsOfKeysLoseNothing() async throws {
    try await inTerminal { terminal, _ in
      try await beginAndAnswer(terminal)
      try await terminal.send(bytes: [0xFF, 0xFE, 0x80, 0xC3, 0x28, 0xF0, 0x9F, 0x00, 0x01])
      try await terminal.type(String(repeating: "np", count: 400) + "nc")
      let screen = try await terminal.wait(for: "(•) C.")
      #expect(screen.contains("Question 2 of 50"))
    }
  }

  @Test(arguments: [("nonsense", "\"nonsense\" is unknown"), ("dumb", "Question 1 of 50 ·")])
  func aTerminalThatCannotPaintGetsLines(type: String, shown: String) async throws {
    try await inTerminal { terminal, _ in
      try await terminal.type("TERM=\(type) ")
      try await terminal.run("start --timed --seed 3")
      try await terminal.wait(for: shown)
    }
  }

  @Test(arguments: ["vt100", "linux", "xterm", "screen", "xterm-256color"])
  func everyCapableTerminalGetsTheScreen(type: String) async throws {
    try await inTerminal { terminal, _ in
      try await terminal.type("TERM=\(type) NO_COLOR=1 ")
      try await beginAndAnswer(terminal, chosen: type == "linux" ? "(*) B." : "(•) B.")
      try await leave(terminal)
      try await terminal.wait(for: "mockexam resume 1")
      try await expectSane(terminal)
    }
  }

  // MARK: Steps that several tests take

  private func inTerminal(
    withShippedBanks: Bool = false,
    _ steps: (Terminal, Program) async throws -> Void
  ) async throws {
    let shipped = try Program()
    let program = withShippedBanks ? shipped : try await shipped.withGeneratedBank()
    let terminal = try await Terminal(program)
    do {
      try await steps(terminal, program)
    } catch {
      await terminal.close()
      program.remove()
      throw error
    }
    await terminal.close()
    program.remove()
  }

  private func beginAndAnswer(_ terminal: Terminal, chosen: String = "(•) B.") async throws {
    try await terminal.run("start --timed --seed 3")
    try await terminal.wait(for: "Enter starts the clock.")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Question 1 of 50")
    try await terminal.type("b")
    try await terminal.wait(for: chosen)
  }

  private func leave(_ terminal: Terminal) async throws {
    try await terminal.type("q")
    try await terminal.wait(for: "Leave now?")
    try await terminal.type("y")
  }

  /// The shell has its screen, its cursor, its echo and its lines, and no mouse.
  private func expectSane(_ terminal: Terminal) async throws {
    let state = try await terminal.state("#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
    #expect(state == "0 1 0")
    try await terminal.type("clear; stty -a | tr ' ' '\\n' | grep -cx -e icanon -e echo -e isig")
    try await terminal.press("Enter")
    try await terminal.wait(for: "3\nready>")
  }
}
