import Foundation
import Subprocess
import Testing

/// The built program, from the bank to the report, through a pipe.
@Suite(.timeLimit(.minutes(2))) struct WalkthroughTests {
  @Test func fromBankToReport() async throws {
    let program = try Program()
    defer { program.remove() }

    let check = try await program.run(["bank", "check"])
    #expect(check.status == .exited(0), "\(check.output)")
    #expect(check.output.contains("0 errors"))

    let form = try await program.run(["form", "--seed", "11", "--json"])
    let questions = try #require(Paper(form.output)?.questions)
    #expect(questions.count == 50)

    let answers = questions.flatMap { question in
      [question.lettersOfKey.joined(separator: " "), "next"]
    }
    let sitting = try await program.run(
      ["start", "--timed", "--seed", "11"],
      typing: (answers + ["submit", "yes"]).joined(separator: "\n") + "\n"
    )
    #expect(sitting.status == .exited(0), "\(sitting.errors)")
    #expect(sitting.output.contains("50 of 50 right: 100.0 % weighted by the blueprint."))
    #expect(sitting.output.contains("0 questions unanswered, 0 incomplete, 0 flagged."))

    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder + "/Reports")
    let page = try #require(names.first { $0.hasSuffix(".html") })
    #expect(sitting.output.contains(page))
    let html = try String(contentsOfFile: "\(program.folder)/Reports/\(page)", encoding: .utf8)
    #expect(html.contains("50 of 50"))
    #expect(!html.contains("<script"))

    let history = try await program.run(["history"])
    #expect(history.output.contains("50 of 50"))
    let report = try await program.run(["report", "--format", "json"])
    #expect(report.output.contains("\"endedBy\" : \"submit\""))
  }

  @Test func aKilledExamGoesOnWithEveryAcknowledgedAnswer() async throws {
    let program = try Program()
    defer { program.remove() }
    let status = try await program.killed(
      ["start", "--timed", "--seed", "3"],
      after: [
        ("b", "Question 1: B kept"), ("next", "Question 2 of 50"), ("c", "Question 2: C kept"),
        ("flag", "Question 2: flagged."), ("go 40", "Question 40 of 50"),
        ("a", "Question 40: A kept"),
      ]
    )
    #expect(status == .signaled(9))
    let resumed = try await program.run(["resume"], typing: "review\nquit\n")
    #expect(resumed.status == .exited(0))
    #expect(resumed.output.contains("Question 40 of 50"))
    let review = resumed.output.split(separator: "\n")
    for (start, end) in [("1.  B", ""), ("2.  C", "flagged"), ("40.  A", "you are here")] {
      #expect(review.contains { $0.hasPrefix(start) && $0.hasSuffix(end) }, "\(resumed.output)")
    }
  }

  @Test func aClosedInputKeepsTheAttempt() async throws {
    let program = try Program()
    defer { program.remove() }
    let start = try await program.run(["start", "--timed"])
    #expect(start.status == .exited(0))
    #expect(start.errors.contains("mockexam resume 1"))
  }

  @Test(arguments: ["<&-", "<&- >&-", "2>&- <&-"])
  func closedStreamsKeepTheAttempt(redirection: String) async throws {
    let program = try Program()
    defer { program.remove() }
    let start = try await program.runInShell("start --timed \(redirection)")
    #expect(start.status == .exited(0))
    let history = try await program.run(["history"])
    #expect(history.output.contains("mockexam resume 1"))
  }

  @Test func usageErrorsEndWith64() async throws {
    let program = try Program()
    defer { program.remove() }
    for arguments in [["dance"], ["start", "--minutes", "0"], ["report", "yesterday"]] {
      #expect(try await program.run(arguments).status == .exited(64), "\(arguments)")
    }
  }
}
