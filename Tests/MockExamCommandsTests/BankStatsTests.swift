import Foundation
import Testing

@testable import MockExamCommands

/// What `bank stats` counts, for people and for programs.
@Suite struct BankStatsTests {
  /// A generated bank, so that no figure depends on the questions that are shipped.
  private func world(questions: Int) async throws -> TestWorld {
    let world = try TestWorld()
    let count = String(questions)
    #expect(try await world.run("lab", "generate", "--questions", count, "--output", "lab") == 0)
    return world
  }

  private func stats(_ world: TestWorld) async throws -> [String: Any] {
    #expect(try await world.run("bank", "stats", "--json", "--banks", "lab") == 0)
    let object = try JSONSerialization.jsonObject(with: Data(world.printed.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func tellsMatrixKindsCuesAndPapersInEightyColumns() async throws {
    let world = try await world(questions: 320)
    #expect(try await world.run("bank", "stats", "--banks", "lab") == 0)
    let lines = world.printed.split(separator: "\n").map(String.init)
    #expect(lines.first == "320 questions for pmle, guide of 2026-06-01")
    #expect(lines.contains { $0.hasPrefix("Section") && $0.hasSuffix("infrastructure") })
    #expect(lines.contains { $0.hasPrefix("Multiple select 12.5 %, generative AI") })
    #expect(lines.contains("Difficulty: easy 80, medium 160, hard 80"))
    #expect(lines.contains { $0.hasPrefix("most-stem-overlap") && $0.contains("chance 25.0 %") })
    #expect(lines.contains("No review is written down in reviews/"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func sharesAddUpAndConsiderationsWantTheirShare() async throws {
    let stats = try await stats(try await world(questions: 320))
    let cells = try #require(stats["cells"] as? [[String: Any]])
    #expect(cells.count == 24)
    #expect(cells.reduce(0) { $0 + ($1["questions"] as? Int ?? 0) } == 320)
    let wanted = try #require(stats["considerations"] as? [[String: Any]])
      .compactMap { $0["wanted"] as? Int }
    #expect(wanted.count == 52 && wanted.min() == 4 && wanted.max() == 10)
  }

  @Test(arguments: [(320, 3...6), (60, 0...1)])
  func papersThatShareNoQuestionAreCounted(questions: Int, papers: ClosedRange<Int>) async throws {
    let stats = try await stats(try await world(questions: questions))
    let counts = try #require(stats["disjointPapers"] as? [[String: Int]])
    #expect(counts.map { $0["length"] } == [50, 60])
    let found = counts.compactMap { $0["papers"] }
    #expect(papers.contains(found[0]) && found[1] <= found[0])
  }

  @Test func reviewsOfTheLedgerAreSummedUp() async throws {
    let world = try await world(questions: 10)
    try world.write(
      """
      <reviewLedger xmlns="urn:mockexam:review-ledger:1"><method>One reader.</method>
      <review question="generated-1" contentDigest="\(String(repeating: "0", count: 64))" \
      date="2026-11-20" firstAnswer="a" certainty="likely" agreed="false"/>
      </reviewLedger>
      """,
      to: "lab/reviews/one.xml"
    )
    let reviews = try #require(try await stats(world)["reviews"] as? [String: Any])
    #expect(reviews["answered"] as? Int == 1 && reviews["agreed"] as? Int == 0)
    #expect(reviews["reviewed"] as? Int == 0, "the content is another")
    #expect((reviews["certainty"] as? [String: Int])?["likely"] == 1)
    #expect(try await world.run("bank", "check", "--strict", "--banks", "lab") == 1)
    #expect(
      world.printed.contains(
        #"question "generated-1" was edited after its review of 2026-11-20 [question.unreviewed]"#
      )
    )
  }

  @Test func theShippedBankFillsFivePapersAndIsReviewedAsItStands() async throws {
    let world = try TestWorld()
    #expect(try await world.run("bank", "stats", "--json") == 0)
    let object = try JSONSerialization.jsonObject(with: Data(world.printed.utf8))
    let stats = try #require(object as? [String: Any])
    let papers = try #require(stats["disjointPapers"] as? [[String: Int]])
    #expect(papers.first { $0["length"] == 50 }?["papers"] ?? 0 >= 5)
    let reviews = try #require(stats["reviews"] as? [String: Any])
    #expect(reviews["reviewed"] as? Int == stats["questions"] as? Int)
  }

  @Test func aLedgerThatIsNoneIsToldAtItsPlace() async throws {
    let world = try await world(questions: 10)
    try world.write("<reviewLedger/>", to: "lab/reviews/one.xml")
    #expect(try await world.run("bank", "check", "--banks", "lab") == 1)
    #expect(world.printed.contains("lab/reviews/one.xml:1:1: error:"))
    #expect(try await world.run("bank", "stats", "--banks", "lab") == 65)
    #expect(world.told.contains("the review ledger cannot be used: 1 error"))
    #expect(world.printed.isEmpty)
  }
}
