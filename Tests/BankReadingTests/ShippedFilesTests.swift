import BankReading
import ExamModel
import Testing
import XMLReading

/// What the checkout itself holds.
@Suite struct ShippedFilesTests {
  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/" + $1 }

  private func bytes(_ path: String) throws -> [UInt8]? {
    try FileAccess.system.open(Self.root + "/" + path).contents(upTo: 1 << 20)
  }

  @Test(arguments: ["question-bank.xsd", "exam.xsd", "review-ledger.xsd"])
  func schemasAreTheOnesThatAreEmbedded(name: String) throws {
    let shipped = try #require(try bytes("QuestionBanks/schema/" + name))
    #expect(try bytes("Sources/BankReading/Schema/" + name) == shipped)
  }

  @Test func blueprintHoldsTheWholeGuide() throws {
    let result = BankReader().readBlueprint(at: Self.root + "/QuestionBanks/exams/pmle.xml")
    #expect(result.findings.isEmpty)
    let blueprint = try #require(result.blueprint)
    #expect(blueprint.exam == "pmle" && blueprint.edition.description == "2026-06-01")
    #expect(
      blueprint.format
        == .init(
          minimumQuestions: 50,
          maximumQuestions: 60,
          defaultQuestions: 50,
          minutes: 120
        )
    )
    #expect(blueprint.sections.map(\.weight) == [13, 16, 21, 20, 18, 13])
    #expect(blueprint.sections.map(\.considerations.count) == [9, 10, 12, 10, 5, 6])
    #expect(blueprint.sections.flatMap(\.objectives).count == 14)
    #expect(
      blueprint.domains.map(\.id) == ["vertex-ai", "mlops", "responsible-ai", "infrastructure"]
    )
    let considerations = blueprint.sections.flatMap(\.considerations)
    #expect(considerations.count(where: \.touchesGenerativeAI) == 11)
    let counts = blueprint.domains.map { domain in
      considerations.count { $0.domain == domain.id }
    }
    #expect(counts == [21, 10, 7, 14])
    #expect(blueprint.facts.contains { $0.id == "passing-score" && $0.confidence == .official })
  }
}
