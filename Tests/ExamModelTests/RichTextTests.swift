import ExamModel
import Foundation
import Testing

@Suite struct RichTextTests {
  private static let text = RichText(blocks: [
    .paragraph([
      .text("Use "), .styled(.code, [.text("ML.PREDICT")]),
      .styled(.strong, [.text("a"), .styled(.sub, [.text("b")])]),
      .link(address: "https://example.org/", [.text("c")]),
    ]),
    .code("SELECT 1\n", language: "sql"), .code("x", language: nil),
    .list(isOrdered: false, items: [[.text("d")], []]),
    .list(isOrdered: true, items: [[.styled(.em, [.text("e")])]]),
    .table(rows: [
      [.init(isHeader: true, content: [.text("f")]), .init(isHeader: false, content: [])]
    ]),
    .figure(.init(source: "g.png", alternative: "G", image: nil)),
    .figure(
      .init(source: "h.png", alternative: "H", image: .init(mediaType: "image/png", bytes: [1]))
    ),
    .note([.styled(.kbd, [.text("i")])]),
  ])

  /// Written by hand: the form that histories and reports hold.
  private static let json = """
    [{"p":["Use ",{"code":["ML.PREDICT"]},{"strong":["a",{"sub":["b"]}]},\
    {"a":["c"],"href":"https://example.org/"}]},{"lang":"sql","pre":"SELECT 1\\n"},{"pre":"x"},\
    {"ul":[["d"],[]]},{"ol":[[{"em":["e"]}]]},{"table":[[{"th":["f"]},{"td":[]}]]},\
    {"figure":{"alt":"G","src":"g.png"}},\
    {"figure":{"alt":"H","image":IMAGE,"src":"h.png"}},{"note":[{"kbd":["i"]}]}]
    """

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func hasAJSONThatCanBeReadByEye() throws {
    let image = try encoded(RichText.Image(mediaType: "image/png", bytes: [1]))
    #expect(
      try encoded(Self.text) == Self.json.replacingOccurrences(of: "IMAGE", with: image)
    )
  }

  @Test func losesNothingInJSON() throws {
    let data = Data(try encoded(Self.text).utf8)
    #expect(try JSONDecoder().decode(RichText.self, from: data) == Self.text)
  }

  @Test(arguments: ["{}", "[{}]", "[{\"b\":[\"x\"]}]", "[{\"p\":[{\"b\":[]}]}]", "[{\"p\":[1]}]"])
  func refusesJSONOfAnotherForm(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RichText.self, from: Data(json.utf8))
    }
  }

  @Test func hasWordsAlone() {
    #expect(
      Self.text.plainText == "Use ML.PREDICTabc\nSELECT 1\n\nx\nd\n\ne\nf \nG\nH\ni"
    )
  }
}
