import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct EventTests {
  private let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- ä -->
    <shelf xmlns="urn:shelf">
      <book id="a&amp;b &lt;&#38;&#x3b1;" pages="12"><title>One &amp; <![CDATA[<two>]]>&#233; ü
        <shout>loud</shout></title></book>
      <book
        id="c"><title/></book>
    </shelf>
    """

  @Test func handsOnEventsWithTheirPlaces() throws {
    let reading = try Shelf.read(text)
    #expect(reading.findings.isEmpty)
    #expect(
      reading.events == [
        "<shelf> 3:1", "<book id=a&b <&α pages=12> 4:3", "<title> 4:50",
        "'One & <two>é ü\n    '", "<shout> 5:5", "'loud'", "</shout>", "</title>", "</book>",
        "<book id=c> 6:3", "<title> 7:12", "</title>", "</book>", "</shelf>",
      ]
    )
  }

  @Test(arguments: 16...80) func yieldsTheSameForEveryChunkSize(chunkSize: Int) throws {
    let whole = try Shelf.read(Array(text.utf8))
    let pieces = try Shelf.read(Array(text.utf8), chunkSize: chunkSize)
    #expect(pieces.findings == whole.findings)
    #expect(pieces.events == whole.events)
  }

  @Test func takesAByteOrderMarkAndCarriageReturns() throws {
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let reading = try Shelf.read([0xEF, 0xBB, 0xBF] + Array(windows.utf8))
    #expect(reading.findings.isEmpty)
    #expect(try reading.events == Shelf.read(text).events)
  }

  @Test func knowsPlacesBeyondLine65535() throws {
    let text = Shelf.around(String(repeating: "\n", count: 70_000) + "  <book/>")
    #expect(
      try Shelf.read(text).findings.map(\.location.place).contains(.init(line: 70_001, column: 3))
    )
  }

  @Test func givesTheEndOfAnElementAfterItsErrors() throws {
    let reading = try Shelf.read(Shelf.around("<book id='a'></book><book id='b'><title/></book>"))
    #expect(reading.events.contains("</book> unsound"))
    #expect(reading.events.contains("</book>"))
    #expect(reading.findings.map(\.rule) == [.schemaMissingElement])
  }

  @Test func refusesASchemaThatIsNone() {
    #expect(throws: XMLReadingError.self) {
      try XMLReader(
        vocabulary: Shelf.vocabulary,
        schema: XMLSchemaSource(name: "bad.xsd", text: Array("<schema/>".utf8))
      )
    }
  }
}

@Suite struct ConcurrencyTests {
  @Test func readersOfDifferentTasksDoNotDisturbEachOther() async throws {
    let books = (0..<200).map { "<book id='b\($0)' pages='\($0 + 1)'><title>x</title></book>" }
    let text = Shelf.around(books.joined())
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<32 {
        group.addTask {
          let reading = try Shelf.read(text)
          return reading.findings.isEmpty ? reading.events.count : -1
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [200 * 5 + 2])
  }
}
