import ExamModel
import Foundation
import Reporting
import Testing

@testable import MockExamCommands

/// From the first command to the report, as a candidate goes.
@Suite struct ExamFlowTests {
  @Test func aPaperIsSatAndBothReportsAreWritten() async throws {
    let world = try TestWorld(typing: ["a", "next", "b", "submit", "yes"])
    #expect(try await world.run("start", "--timed", "--seed", "5") == 0)
    #expect(world.printed.contains("Question 1 of 50 · 2:00:00 left"))
    let files = try world.files(in: "Reports")
    #expect(files.map { $0.suffix(5) } == [".html", ".json"])
    for file in files { #expect(world.printed.contains("Reports/" + file)) }
    let json = try world.contents(of: "Reports/" + files[1])
    let record = try ReportDocument(json: Array(json.utf8)).record()
    #expect(record.form.items.count == 50)
    #expect(record.attempt.responses[0].chosen.count == 1)
    #expect(record.scores.domains.count == 4)
  }

  @Test func theOfficialPaperMeetsBothMargins() async throws {
    let world = try TestWorld()
    #expect(try await world.run("form", "--seed", "1", "--json") == 0)
    let form = try FormDocument(json: Array(world.printed.utf8))
    #expect(form.sections.map(\.drawn) == [7, 8, 10, 10, 9, 6])
    #expect(form.domains.map(\.drawn) == [17, 14, 7, 12])
    #expect(
      form.matrix == [
        [6, 0, 0, 1], [1, 2, 2, 3], [5, 0, 1, 4], [5, 1, 0, 4], [0, 9, 0, 0], [0, 2, 4, 0],
      ]
    )
    #expect(form.deviations.isEmpty)
  }

  @Test func theFormIsTheSameAfterFilesAreRenamedAndReordered() async throws {
    let world = try TestWorld()
    _ = try await world.run("form", "--seed", "42", "--json")
    let before = world.printed
    let folder = world.folder + "/QuestionBanks"
    for (index, domain) in ["VertexAI", "MLOps", "ResponsibleAI", "Infrastructure"].enumerated() {
      for (number, file) in try world.files(in: "QuestionBanks/" + domain).enumerated() {
        try FileManager.default.moveItem(
          atPath: "\(folder)/\(domain)/\(file)",
          toPath: "\(folder)/z\(9 - index)-\(number).xml"
        )
      }
    }
    #expect(try await world.run("form", "--seed", "42", "--json") == 0)
    #expect(world.printed == before)
  }

  @Test func seenQuestionsComeLast() async throws {
    let world = try TestWorld(typing: (1..<10).map { _ in "next" } + ["submit", "yes"])
    _ = try await world.run("start", "--questions", "10", "--seed", "5")
    _ = try await world.run("report", "--format", "json")
    let first = try ReportDocument(json: Array(world.printed.utf8)).record()
    world.type(["submit", "yes"])
    _ = try await world.run("start", "--questions", "10", "--seed", "5")
    _ = try await world.run("report", "--format", "json")
    let second = try ReportDocument(json: Array(world.printed.utf8)).record()
    let seen = Set(first.form.items.map(\.question.id))
    #expect(second.number == 2)
    #expect(seen.isDisjoint(with: second.form.items.map(\.question.id)))
  }

  @Test func anOpenAttemptIsNamedAndKept() async throws {
    let world = try TestWorld(typing: ["a", "quit"])
    _ = try await world.run("start")
    world.type(["no"])
    #expect(try await world.run("start") == 0)
    #expect(world.printed.contains("mockexam resume 1"))
    #expect(world.told.contains("Nothing started."))
    world.type(["yes", "quit"])
    _ = try await world.run("start")
    world.type(["submit", "yes"])
    #expect(try await world.run("resume", "1") == 0)
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("1. "))
    #expect(world.printed.contains("open; go on with: mockexam resume 2"))
  }

  @Test func aReplayIsTheVerySamePaper() async throws {
    let world = try TestWorld(typing: ["submit", "yes"])
    _ = try await world.run("start", "--questions", "5", "--seed", "9")
    _ = try await world.run("report", "--format", "json")
    let first = try ReportDocument(json: Array(world.printed.utf8)).record()
    world.type(["submit", "yes"])
    #expect(try await world.run("replay", "1") == 0)
    _ = try await world.run("report", "--format", "json")
    let second = try ReportDocument(json: Array(world.printed.utf8)).record()
    #expect(second.form.formDigest == first.form.formDigest)
    #expect(second.form.items.map(\.question) == first.form.items.map(\.question))
    #expect(second.form.items[0].lastSeenInAttempt == 1)
  }

  @Test func anUnwritableReportFolderIsSaidBeforeTheExam() async throws {
    let world = try TestWorld(typing: ["a"])
    try world.write("a file, no folder", to: "taken")
    #expect(try await world.run("start", "--reports", "taken/reports") == 73)
    #expect(world.told.contains("taken/reports"))
    #expect(world.told.contains("--reports"))
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("No attempt yet"))
  }

  @Test func responsesFromAFileAreGraded() async throws {
    let world = try TestWorld()
    _ = try await world.run("form", "--seed", "3", "--questions", "4", "--json")
    let text = world.printed
    let form = try FormDocument(json: Array(text.utf8))
    try world.write(text, to: "form.json")
    let given = form.questions.dropLast().map { question in
      let chosen = question.key.map { "\"\($0)\"" }.joined(separator: ",")
      return "{\"id\": \"\(question.id)\", \"chosen\": [\(chosen)]}"
    }
    try world.write(
      """
      {"schemaVersion": 1, "formDigest": "\(form.formDigest)",
       "responses": [\(given.joined(separator: ","))]}
      """,
      to: "responses.json"
    )
    let status = try await world.run(
      "grade",
      "--form",
      "form.json",
      "--responses",
      "responses.json"
    )
    #expect(status == 0)
    #expect(world.printed.contains("3 of 4 right"))
  }

  @Test func homeSaysWhatToDoNextAndWithWhichCommand() async throws {
    let world = try TestWorld()
    #expect(try await world.run() == 0)
    for words in [
      "mockexam start --questions 10 --practice", "mockexam start --timed",
      "50 questions in 120 minutes", "mockexam report --sample",
    ] {
      #expect(world.printed.contains(words), "\(words)")
    }
    #expect(!world.printed.contains("resume"))
    let key = try await world.keyOfFirstQuestion("--questions", "5", "--seed", "5")
    world.type([key.joined(separator: " "), "quit"])
    _ = try await world.run("start", "--timed", "--questions", "5", "--seed", "5")
    #expect(try await world.run() == 0)
    #expect(world.printed.contains("    mockexam resume 1\n"))
    #expect(world.printed.contains("1 of 5 answered, 12:00 left."))
    world.type(["submit", "yes"])
    _ = try await world.run("resume")
    _ = try await world.run()
    #expect(world.printed.contains("    mockexam report 1\n"))
  }

  @Test func theSampleReportIsTheSameEveryTimeAndKeepsNothing() async throws {
    let world = try TestWorld()
    #expect(try await world.run("report", "--sample") == 0)
    let files = try world.files(in: "Reports/sample")
    #expect(files.map { $0.suffix(5) } == [".html", ".json"])
    let first = try world.contents(of: "Reports/sample/" + files[1])
    #expect(try await world.run("report", "--sample") == 0)
    #expect(try world.contents(of: "Reports/sample/" + files[1]) == first)
    let record = try ReportDocument(json: Array(first.utf8)).record()
    #expect(record.settings.candidate == "sample")
    #expect((25...49).contains(record.scores.overall.correct))
    #expect(try await world.run("history") == 0)
    #expect(world.printed.contains("No attempt yet"))
  }
}
