import BankReading
import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct BlueprintReadingTests {
  private static let text = """
    <exam xmlns="urn:mockexam:exam:1" id="x" edition="2026-06-01" title=" An  exam ">
    <format minimum="50" maximum="60" default="50" minutes="120"/>
    <domain id="d" title="D"/>
    <section id="1" weight="13" title="S"><objective id="1.1" title="O">
    <consideration id="1.1.a" domain="d" generativeAI="true"> A
     thing </consideration></objective></section>
    <fact id="f" title="F" confidence="one-reader" source="https://example.org">So it is.</fact>
    <renamed old="A" current="B"/>
    <retired name="C" shutDown="2027-01-01" replacement="D"/>
    <referenceHost>docs.cloud.google.com</referenceHost>
    </exam>
    """

  private func read(_ text: String) -> BlueprintReadingResult {
    BankReader(files: MemoryFiles(["e.xml": text]).access).readBlueprint(at: "e.xml")
  }

  @Test func readsEveryPart() throws {
    let blueprint = try #require(read(Self.text).blueprint)
    #expect(blueprint.exam == "x" && blueprint.title == "An exam")
    #expect(blueprint.edition.description == "2026-06-01")
    #expect(blueprint.format.defaultQuestions == 50 && blueprint.format.minutes == 120)
    #expect(blueprint.domains == [.init(id: "d", title: "D")])
    #expect(
      blueprint.sections.flatMap(\.considerations) == [
        .init(id: "1.1.a", title: "A thing", domain: "d", touchesGenerativeAI: true)
      ]
    )
    #expect(
      blueprint.facts == [
        .init(
          id: "f",
          title: "F",
          statement: "So it is.",
          confidence: .oneReader,
          source: "https://example.org"
        )
      ]
    )
    #expect(blueprint.renamedProducts == [.init(old: "A", current: "B")])
    #expect(
      blueprint.retiredProducts == [
        .init(
          name: "C",
          deprecated: nil,
          shutDown: CalendarDate("2027-01-01"),
          replacement: "D"
        )
      ]
    )
    #expect(blueprint.referenceHosts == ["docs.cloud.google.com"])
  }

  @Test(arguments: [
    ("domain=\"d\" gen", "domain=\"e\" gen", RuleID.schemaReference),
    ("weight=\"13\"", "weight=\"0\"", .schemaValue),
    ("default=\"50\"", "default=\"70\"", .schemaValue),
    ("<domain id=\"d\" title=\"D\"/>", "", .schemaElement),
    ("one-reader", "sure", .schemaValue),
    ("docs.cloud.google.com", "https://x", .schemaValue),
  ])
  func refusesAFileWithAnyFault(part: String, replacement: String, rule: RuleID) {
    let result = read(Self.text.replacing(part, with: replacement))
    #expect(result.blueprint == nil)
    #expect(result.findings.map(\.rule).contains(rule))
  }

  @Test func tellsAMissingFile() {
    let result = BankReader(files: MemoryFiles().access).readBlueprint(at: "none.xml")
    #expect(result.blueprint == nil)
    #expect(result.findings.map(\.rule) == [.fileMissing])
  }
}
