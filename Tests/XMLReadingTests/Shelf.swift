import ExamModel
import XMLReading

/// A small vocabulary for the tests: a shelf of books.
enum ShelfElement: Int, XMLName { case shelf, book, title, shout }

enum ShelfAttribute: Int, XMLName { case id, pages }

/// Writes every event down as a line.
final class ShelfRecorder: XMLEventHandler {
  private(set) var events: [String] = []

  func startElement(
    _ element: Int,
    attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) {
    let values = ShelfAttribute.allCases.compactMap { name in
      attributes[number: name.rawValue].map { " \(name.name)=\($0)" }
    }
    events.append("<\(name(element))\(values.joined())> \(place.line):\(place.column)")
  }

  func text(_ bytes: [UInt8], log: FindingLog) {
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.utf8.allSatisfy({ $0 <= 0x20 }) { events.append("'\(text)'") }
  }

  func endElement(_ element: Int, at place: SourcePlace, isSound: Bool, log: FindingLog) {
    events.append("</\(name(element))>\(isSound ? "" : " unsound")")
  }

  private func name(_ element: Int) -> String {
    ShelfElement(rawValue: element)?.name ?? "?"
  }
}

/// What reading a shelf yields.
struct ShelfReading {
  let events: [String]
  let findings: [Finding]
}

enum Shelf {
  static let schema = XMLSchemaSource(
    name: "shelf.xsd",
    text: Array(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:shelf"
                 xmlns:s="urn:shelf" targetNamespace="urn:shelf" elementFormDefault="qualified">
        <xs:element name="shelf">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="book" type="Book" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
          <xs:unique name="u"><xs:selector xpath="s:book"/><xs:field xpath="@id"/></xs:unique>
        </xs:element>
        <xs:complexType name="Book">
          <xs:sequence><xs:element name="title" type="Title" maxOccurs="2"/></xs:sequence>
          <xs:attribute name="id" type="xs:token" use="required"/>
          <xs:attribute name="pages" type="xs:positiveInteger"/>
        </xs:complexType>
        <xs:complexType name="Title" mixed="true">
          <xs:sequence>
            <xs:element name="shout" type="Title" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:schema>
      """.utf8
    )
  )

  static let vocabulary = XMLVocabulary(
    namespace: "urn:shelf",
    root: ShelfElement.shelf,
    attributes: ShelfAttribute.self
  )

  static func reader(chunkSize: Int = 64 << 10) throws -> XMLReader {
    try XMLReader(vocabulary: vocabulary, schema: schema, chunkSize: chunkSize)
  }

  static func read(_ bytes: [UInt8], chunkSize: Int = 64 << 10) throws -> ShelfReading {
    let recorder = ShelfRecorder()
    let findings = try reader(chunkSize: chunkSize)
      .read(bytes, named: "shelf.xml", handler: recorder)
    return ShelfReading(events: recorder.events, findings: findings)
  }

  static func read(_ text: String) throws -> ShelfReading { try read(Array(text.utf8)) }

  /// A shelf around books that are given as XML.
  static func around(_ books: String) -> String {
    "<shelf xmlns=\"urn:shelf\">\(books)</shelf>"
  }
}
