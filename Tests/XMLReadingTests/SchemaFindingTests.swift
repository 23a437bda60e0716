import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct SchemaFindingTests {
  @Test(arguments: [
    "<shelf xmlns='urn:shelf'>⟦schema.element⟧<shelve/></shelf>",
    "<shelf xmlns='urn:shelf'>⟦schema.element⟧<title/></shelf>",
    """
    <shelf xmlns='urn:shelf'>
      <book id='a'>
        ⟦schema.element⟧<pamphlet><title>a</title>⟦schema.element⟧<leaflet/></pamphlet>
        ⟦schema.element⟧<poster/>
      </book>
      <book id='b'><title/></book>
    </shelf>
    """,
    "<shelf xmlns='urn:shelf'>⟦schema.missing-element⟧<book id='a'></book></shelf>",
    "<shelf xmlns='urn:shelf'>⟦schema.missing-attribute⟧<book><title/></book></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a' ⟦schema.attribute⟧colour='red'><title/></book></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a'\n ⟦schema.value⟧pages='-1'><title/></book></shelf>",
    "<shelf xmlns='urn:shelf'><book id='a'><title ⟦schema.attribute⟧id='x'/></book></shelf>",
    "<shelf xmlns='urn:shelf'>⟦schema.text⟧<book id='a'>text<title/></book></shelf>",
    """
    <shelf xmlns='urn:shelf'><book id='a'><title/></book>
      ⟦schema.unique⟧<book id='a'><title/></book></shelf>
    """,
    "⟦schema.namespace⟧<shelf><book/></shelf>",
    "⟦schema.element⟧<book xmlns='urn:shelf' id='a'><title/></book>",
    "<shelf xmlns='urn:shelf'><!-- ä -->⟦schema.instruction⟧<?a b?></shelf>",
    "<?a b?><shelf xmlns='urn:shelf'></shelf><?a b?>",
  ])
  func reportsAtTheMarkedPlace(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try Shelf.read(text.text).findings.summary == text.expected)
  }

  @Test(arguments: [
    "⟦schema.instance⟧xsi:type='Book'", "⟦schema.instance⟧xsi:nil='true'",
    "xsi:schemaLocation='urn:shelf shelf.xsd'",
  ])
  func refusesInstanceAttributesButTheLocation(marked: String) throws {
    let text = MarkedText(
      "<shelf xmlns='urn:shelf' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
        + "<book id='a' \(marked)><title/></book></shelf>"
    )
    let findings = try Shelf.read(text.text).findings
    #expect(Set(text.expected).isSubset(of: findings.summary))
    #expect(findings.isEmpty == text.expected.isEmpty)
  }

  /// Longer than what the parser holds at a time, with characters of more than one byte.
  @Test func columnsAreRightFarAlongALineWithoutEnd() throws {
    let books = (0..<6_000).map { "<book id='b\($0)'><title>ä\($0)</title></book>" }.joined()
    let text = MarkedText("<shelf xmlns='urn:shelf'>\(books)⟦schema.element⟧<poster/></shelf>")
    #expect(try Shelf.read(text.text).findings.summary == text.expected)
  }

  @Test func refusesXInclude() throws {
    let text = MarkedText(
      """
      <shelf xmlns='urn:shelf' ⟦schema.namespace⟧xmlns:xi='http://www.w3.org/2001/XInclude'>
        ⟦schema.namespace⟧<xi:include ⟦schema.attribute⟧href='/etc/passwd'/>
      </shelf>
      """
    )
    let findings = try Shelf.read(text.text).findings
    #expect(Set(text.expected).isSubset(of: findings.summary))
  }

  @Test func namesWhatIsExpected() throws {
    let findings = try Shelf.read(Shelf.around("<book id='a'><poster/></book>")).findings
    #expect(findings.first?.hint.contains("<title>") == true)
    #expect(findings.first?.message.contains("urn:") == false)
  }
}
