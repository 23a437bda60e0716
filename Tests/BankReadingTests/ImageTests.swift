import BankReading
import ExamModel
import Testing
import XMLReading

@Suite struct ImageTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

  private func files(_ source: String) -> MemoryFiles {
    let stem = "<p>What?</p><figure src=\"\(source)\" alt=\"A plot\"/>"
    var files = MemoryFiles(["bank/MLOps/a.xml": Fixture.file(Fixture.question(stem: stem))])
    files.files["bank/MLOps/images/plot.png"] = Self.png
    return files
  }

  private func read(_ files: MemoryFiles) async -> BankReadingResult {
    await BankReader(files: files.access).readBank(at: "bank")
  }

  @Test func readsAPictureInsideTheBank() async throws {
    let result = await read(files("images/plot.png"))
    #expect(result.findings.isEmpty)
    #expect(
      result.bank.entries.first?.question.stem.blocks.last
        == .figure(
          .init(
            source: "images/plot.png",
            alternative: "A plot",
            image: .init(mediaType: "image/png", bytes: Self.png)
          )
        )
    )
  }

  @Test(arguments: [
    "../secret.png", "images/../../x.png", "/etc/passwd", "images//plot.png", "file:///x.png",
    "images\\plot.png", "images/none.png", "images",
  ])
  func refusesAPathThatLeadsElsewhere(source: String) async {
    let result = await read(files(source))
    #expect(result.findings.map(\.rule) == [.imagePath])
    #expect(result.findings.first?.location.place == SourcePlace(line: 4, column: 19))
    #expect(result.bank.entries.isEmpty)
  }

  @Test func refusesALinkOutOfTheBank() async {
    var files = files("images/link.png")
    files.files["secret/x.png"] = Self.png
    files.links["bank/MLOps/images/link.png"] = "secret/x.png"
    #expect(await read(files).findings.map(\.rule) == [.imagePath])
    files.links["bank/MLOps/images/link.png"] = "bank/MLOps/images/plot.png"
    #expect(await read(files).findings.isEmpty)
  }

  @Test(
    arguments: [
      (Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), RuleID.imageType),
      ([], .imageType), (png + Array(repeating: 0, count: 2 << 20), .imageSize),
    ] as [([UInt8], RuleID)]
  )
  func refusesOtherBytes(bytes: [UInt8], rule: RuleID) async {
    var files = files("images/plot.png")
    files.files["bank/MLOps/images/plot.png"] = bytes
    #expect(await read(files).findings.map(\.rule) == [rule])
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), (Array("GIF89a".utf8), "image/gif"),
      (Array("RIFF0000WEBPVP8 ".utf8), "image/webp"),
    ] as [([UInt8], String)]
  )
  func knowsPicturesByTheirFirstBytes(bytes: [UInt8], mediaType: String) async throws {
    var files = files("images/plot.png")
    files.files["bank/MLOps/images/plot.png"] = bytes
    guard case .figure(let figure) = await read(files).bank.entries.first?.question.stem.blocks.last
    else {
      Issue.record("there is no figure")
      return
    }
    #expect(figure.image?.mediaType == mediaType)
  }

  @Test func countsTheBytesOfAPictureAsContent() async {
    let first = await read(files("images/plot.png")).bank.entries.first?.question
    var changed = files("images/plot.png")
    changed.files["bank/MLOps/images/plot.png"]?.append(4)
    let second = await read(changed).bank.entries.first?.question
    #expect(first?.revision == second?.revision && first?.contentDigest != second?.contentDigest)
  }
}
