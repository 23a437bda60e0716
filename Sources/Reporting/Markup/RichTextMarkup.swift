import ExamModel

/// Rich text as HTML, element by element: what the enum cannot say cannot reach the page.
enum RichTextMarkup {
  static func markup(_ text: RichText) -> Markup {
    Markup(html: text.blocks.map(html).joined(separator: "\n"))
  }

  private static func html(_ block: RichText.Block) -> String {
    switch block {
    case .paragraph(let line): "<p>\(html(line))</p>"
    case .note(let line): "<div class=\"note\" role=\"note\"><p>\(html(line))</p></div>"
    case .code(let text, let language): code(text, language: language)
    case .list(let isOrdered, let items): list(items, element: isOrdered ? "ol" : "ul")
    case .table(let rows): table(rows)
    case .figure(let figure): picture(figure)
    }
  }

  /// A scrolling region takes the keyboard's focus, or it could not be read without a mouse.
  private static func code(_ text: String, language: String?) -> String {
    let label = language.map { " data-language=\"\(HTMLEscaping.escape($0))\"" } ?? ""
    return "<pre tabindex=\"0\"\(label)><code>\(HTMLEscaping.escape(text))</code></pre>"
  }

  private static func list(_ items: [[RichText.Inline]], element: String) -> String {
    "<\(element)>\(items.map { "<li>\(html($0))</li>" }.joined())</\(element)>"
  }

  private static func table(_ rows: [[RichText.Cell]]) -> String {
    let body = rows.map { row in
      let scope = row.allSatisfy(\.isHeader) ? "col" : "row"
      return "<tr>\(row.map { cell($0, scope: scope) }.joined())</tr>"
    }
    return "<div class=\"scroll\" tabindex=\"0\"><table>\(body.joined())</table></div>"
  }

  private static func cell(_ cell: RichText.Cell, scope: String) -> String {
    cell.isHeader
      ? "<th scope=\"\(scope)\">\(html(cell.content))</th>"
      : "<td>\(html(cell.content))</td>"
  }

  private static let pictureTypes: Set = ["image/png", "image/jpeg", "image/gif", "image/webp"]

  /// A picture that cannot be used is told in words.
  private static func picture(_ figure: RichText.Figure) -> String {
    let alternative = HTMLEscaping.escape(figure.alternative)
    guard let image = figure.image, pictureTypes.contains(image.mediaType) else {
      return "<p class=\"picture\">\(alternative)</p>"
    }
    let address = "data:\(image.mediaType);base64,\(Base64.text(of: image.bytes))"
    return "<figure><img src=\"\(address)\" alt=\"\(alternative)\"></figure>"
  }

  private static func html(_ line: [RichText.Inline], insideLink: Bool = false) -> String {
    line.map { html($0, insideLink: insideLink) }.joined()
  }

  private static func html(_ inline: RichText.Inline, insideLink: Bool) -> String {
    switch inline {
    case .text(let text):
      return HTMLEscaping.escape(text)
    case .styled(.math, let inner):
      return "<span class=\"math\">\(html(inner, insideLink: insideLink))</span>"
    case .styled(let style, let inner):
      let words = html(inner, insideLink: insideLink)
      return "<\(style.rawValue)>\(words)</\(style.rawValue)>"
    case .link(let address, let inner):
      let words = html(inner, insideLink: true)
      guard !insideLink, let address = WebAddress(address) else { return words }
      return link(to: address, words: words)
    }
  }

  private static func link(to address: WebAddress, words: String) -> String {
    "<a href=\"\(HTMLEscaping.escape(address.text))\" rel=\"noopener noreferrer\">\(words)</a>"
  }
}
