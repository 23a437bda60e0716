import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

/// Inputs whose only fault is their size.
///
/// Each must end within two seconds.
@Suite(.timeLimit(.minutes(1))) struct LimitTests {
  private func rules(_ text: String) throws -> [RuleID] {
    try Shelf.read(text).findings.map(\.rule)
  }

  @Test(arguments: [65, 5_000, 200_000]) func stopsAtTheDepthLimit(levels: Int) throws {
    let text = Shelf.around(
      "<book id='a'><title>" + String(repeating: "<shout>", count: levels)
    )
    #expect(try rules(text) == [.xmlDepth])
  }

  @Test func takesTextUpToTheLimit() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 16)
    #expect(try rules(Shelf.around("<book id='a'><title>\(text)</title></book>")).isEmpty)
    #expect(
      try rules(Shelf.around("<book id='a'><title>\(text)!</title></book>")) == [.xmlTextLength]
    )
  }

  @Test func countsTheTextBetweenChildren() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 15)
    let book = "<book id='a'><title>\(text)<shout/>\(text)<shout/>x</title></book>"
    #expect(try rules(Shelf.around(book)) == [.xmlTextLength])
  }

  @Test(arguments: [
    ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<shout a='", "'/>"), ("<?p ", "?>"),
  ])
  func stopsAtLongMarkup(begin: String, end: String) throws {
    let body = String(repeating: "0123456789abcdef", count: 1 << 16)
    let text = Shelf.around("<book id='a'><title>\(begin)\(body)\(end)</title></book>")
    #expect(try rules(text) == [.xmlMarkupLength])
  }

  @Test func stopsAtATagOfManyAttributes() throws {
    let attributes = (0..<130_000).map { " a\($0)=''" }.joined()
    #expect(try rules(Shelf.around("<book\(attributes)/>")) == [.xmlMarkupLength])
  }

  @Test(
    arguments: [
      { "<e\($0)/>" }, { "<book a\($0)=''/>" }, { _ in "<book/>" }, { "<?p\($0) ?>" },
      { "<book id='a' xmlns:n\($0)='urn:n'/>" },
    ] as [@Sendable (Int) -> String]
  )
  func givesUpAfterAThousandFindings(piece: @Sendable (Int) -> String) throws {
    let findings = try Shelf.read(Shelf.around((0..<20_000).map(piece).joined())).findings
    #expect(findings.count == FindingLog.limit + 1)
    #expect(findings.last?.rule == .xmlGaveUp)
  }

  @Test func givesUpOnInstructionsAroundTheRoot() throws {
    let text = (0..<20_000).map { "<?p\($0) ?>" }.joined() + Shelf.around("")
    #expect(try rules(text) == [.xmlGaveUp])
  }
}
