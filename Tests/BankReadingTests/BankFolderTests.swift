import BankReading
import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct BankFolderTests {
  private func file(_ id: String) -> String { Fixture.file(Fixture.question(id: id)) }

  @Test func readsBankFilesAloneAndSortsThem() async {
    let result = await Fixture.read([
      "bank/MLOps/b.xml": file("b"), "bank/a.xml": file("z"), "bank/x.v2.xml": file("m"),
      "bank/a.es.xml": "no", "bank/a.pt-BR.xml": "no", "bank/schema/s.xml": "no",
      "bank/exams/e.xml": "no", "bank/reviews/r.xml": "no", "bank/.git/g.xml": "no",
      "bank/.a.xml": "no", "bank/readme.md": "no",
    ])
    #expect(result.findings.isEmpty)
    #expect(result.files == ["bank/MLOps/b.xml", "bank/a.xml", "bank/x.v2.xml"])
    #expect(result.bank.entries.map(\.question.id) == ["b", "m", "z"])
    #expect(result.files.count == 3 && result.missing.isEmpty)
  }

  @Test func tellsAMissingPathFromAnEmptyFolder() async {
    let reader = BankReader(files: MemoryFiles(["empty/readme.md": ""]).access)
    let missing = await reader.readBank(at: "nowhere")
    #expect(missing.missing == ["nowhere"] && missing.findings.map(\.rule) == [.fileMissing])
    let empty = await reader.readBank(at: "empty")
    #expect(empty.missing.isEmpty && empty.findings.map(\.rule) == [.bankEmpty])
  }

  @Test func takesSingleFilesAndReadsNothingTwice() async {
    let files = MemoryFiles(["bank/a.xml": file("a"), "bank/b.xml": file("b")])
    let result = await BankReader(files: files.access)
      .readBank(at: ["bank/b.xml", "bank", "bank/b.xml"])
    #expect(result.findings.isEmpty && result.files == ["bank/a.xml", "bank/b.xml"])
  }

  @Test func reportsAnIdThatIsUsedTwiceAtTheSecond() async throws {
    let twice = Fixture.question(id: "same") + "\n" + Fixture.question(id: "same")
    let result = await Fixture.read(["bank/a.xml": Fixture.file(twice), "bank/b.xml": file("same")])
    #expect(result.findings.map(\.rule) == [.bankDuplicateID, .bankDuplicateID])
    #expect(result.findings.map(\.location.description) == ["bank/a.xml:10:1", "bank/b.xml:3:1"])
    #expect(result.findings.first?.notes.map(\.location.description) == ["bank/a.xml:3:1"])
    #expect(result.bank.entries.count == 3)
  }

  @Test func goesOnWithOtherFiles() async {
    let result = await Fixture.read([
      "bank/a.xml": "<cut", "bank/b.xml": file("b"), "bank/c.xml/inner.txt": "a folder",
    ])
    #expect(result.findings.map(\.rule) == [.xmlTruncated, .fileFolder])
    #expect(result.findings.map(\.location.file) == ["bank/a.xml", "bank/c.xml"])
    #expect(result.bank.entries.map(\.question.id) == ["b"])
  }

  @Test func reportsAFileThatVanishesAfterItWasListed() async {
    let files = MemoryFiles(["bank/a.xml": file("a"), "bank/b.xml": file("b")]).access
    let vanishing = FileAccess(
      open: { path throws(FileProblem) in
        if path == "bank/a.xml" { throw .missing }
        return try files.open(path)
      },
      list: files.list,
      resolve: files.resolve
    )
    let result = await BankReader(files: vanishing).readBank(at: "bank")
    #expect(result.findings.map(\.rule) == [.fileMissing] && result.missing.isEmpty)
    #expect(result.bank.entries.map(\.question.id) == ["b"])
  }

  @Test func readsManyFilesAlikeEveryTime() async {
    let texts = (0..<40).map { ("bank/f\($0).xml", file("q-\($0 * 7 % 40)")) }
    let files = Dictionary(uniqueKeysWithValues: texts)
    let first = await Fixture.read(files)
    let second = await Fixture.read(files)
    #expect(first.bank.entries.count == 40 && first.findings.isEmpty)
    #expect(first.bank.digest == second.bank.digest)
    #expect(first.bank.entries.map(\.question) == second.bank.entries.map(\.question))
  }
}
