import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

/// The inputs of strangers; none may trap, expand, open a file or take long.
@Suite struct HostileInputTests {
  @Test(arguments: [
    """
    <?xml version="1.0"?>
    ⟦xml.doctype⟧<!DOCTYPE shelf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
    <shelf xmlns="urn:shelf"><book id="&b;"><title>&b;&b;</title></book></shelf>
    """,
    "⟦xml.doctype⟧<!DOCTYPE shelf SYSTEM 'file:///etc/passwd'><shelf xmlns='urn:shelf'/>",
    "⟦xml.doctype⟧<!DOCTYPE shelf [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>\n<shelf/>",
    "⟦xml.doctype⟧<!DOCTYPE shelf [<!ENTITY x SYSTEM '/dev/zero'>]><shelf>&x;</shelf>",
    "<?xml ⟦xml.version⟧version='1.1'?><shelf xmlns='urn:shelf'/>",
    "<?xml version='1.0' ⟦xml.encoding⟧encoding='UTF-7'?><shelf xmlns='urn:shelf'/>",
    "<?xml version='1.0' ⟦xml.encoding⟧encoding='ISO-8859-1'?><shelf xmlns='urn:shelf'/>",
    "<?xml version='1.0' ⟦xml.encoding⟧encoding='UTF-16'?><shelf xmlns='urn:shelf'/>",
    "<?xml version='1.0' encoding='utf-8'?><shelf xmlns='urn:shelf'/>",
    "⟦xml.empty⟧", "⟦xml.empty⟧ \n ", "⟦xml.syntax⟧hello",
    "<shelf xmlns='urn:shelf'/>\n⟦xml.syntax⟧<shelf xmlns='urn:shelf'/>",
    "<shelf xmlns='urn:shelf'/>\n⟦xml.syntax⟧junk",
    "<shelf xmlns='urn:shelf'>\n⟦xml.namespace⟧<x:book id='a'/></shelf>",
    "<shelf xmlns='urn:shelf'>\n⟦xml.namespace⟧<book id='a' id='b'/></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a'><title>a⟦xml.entity⟧&nbsp;b</title></book></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a'><title>⟦xml.character⟧&#x1B;</title></book></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a'><title>a⟦xml.syntax⟧</book></shelf>",
  ])
  func refusesAtTheMarkedPlace(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try Shelf.read(text.text).findings.summary == text.expected)
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], RuleID.xmlCompressed),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xmlCompressed),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .xmlCompressed),
      ([0xFF, 0xFE, 0x3C, 0x00], .xmlEncoding), ([0xFE, 0xFF, 0x00, 0x3C], .xmlEncoding),
      ([0x3C, 0x00, 0x73, 0x00], .xmlEncoding), ([0x00, 0x3C, 0x00, 0x73], .xmlEncoding),
      ([0x4C, 0x6F, 0xA7, 0x94], .xmlEncoding), ([0xEF, 0xBB, 0xBF], .xmlEmpty),
      ([], .xmlEmpty), ([0x00], .xmlEncoding),
    ] as [([UInt8], RuleID)]
  )
  func refusesByTheFirstBytes(bytes: [UInt8], rule: RuleID) throws {
    #expect(try Shelf.read(bytes).findings.summary == ["1:1 \(rule)"])
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80], [0xC3, 0x28], [0x00], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func refusesBytesThatAreNotUTF8WhereTheyStand(bytes: [UInt8]) throws {
    let before = "<shelf xmlns='urn:shelf'>\n<book id='a'><title>äß"
    let after = "</title></book></shelf>"
    for chunkSize in [16, 17, 18, 19, 64 << 10] {
      let reading = try Shelf.read(
        Array(before.utf8) + bytes + Array(after.utf8),
        chunkSize: chunkSize
      )
      #expect(reading.findings.summary == ["2:23 xml.encoding"])
    }
  }

  @Test func namesTheOpenElementHoweverAFileIsCut() throws {
    let text = """
      <?xml version="1.0"?><!-- c -->
      <shelf xmlns="urn:shelf"><book id="a" pages="3">
      <title>One &amp; <![CDATA[<two>]]> é<shout>x</shout></title></book><?p q?></shelf>
      """
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      let findings = try Shelf.read(Array(bytes[..<length])).findings
      let rules = Set(findings.filter { $0.rule != .schemaInstruction }.map(\.rule))
      #expect(
        rules == [.xmlTruncated] || rules == [.xmlEmpty] && length < 54,
        "cut after \(length)"
      )
    }
    let cut = try Shelf.read("<shelf xmlns='urn:shelf'>\n<book id='a'>").findings
    #expect(cut.map(\.message) == ["the file ends inside <book>"])
    #expect(cut.first?.notes.first?.location.place == SourcePlace(line: 2, column: 1))
  }

  @Test(arguments: [
    ("<shelf xmlns='urn:shelf'><book id='a⟦text.control⟧\u{202E}b⟦text.control⟧&#x9B;'>"
      + "<title>x⟦text.control⟧\u{9B}é⟦text.control⟧&#155;\u{A0}y⟦text.control⟧\u{7F}"
      + "</title></book></shelf>")
  ])
  func warnsOfControlCharactersWhereTheyStand(marked: String) throws {
    let text = MarkedText(marked)
    let findings = try Shelf.read(text.text).findings
    #expect(findings.summary == text.expected)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func findsControlCharactersInEveryChunkSizeAndLongText() throws {
    let words = String(repeating: "äöü words\r\n", count: 60)
    let text = MarkedText(
      "<shelf xmlns='urn:shelf'><book id='a'><title>\(words)x⟦text.control⟧\u{2066}"
        + "\(words)</title></book></shelf>"
    )
    for chunkSize in [16, 100, 1000, 64 << 10] {
      let findings = try Shelf.read(text.bytes, chunkSize: chunkSize).findings
      #expect(findings.summary == text.expected, "chunks of \(chunkSize)")
    }
  }
}
