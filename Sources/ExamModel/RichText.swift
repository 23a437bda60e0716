/// Text with the few kinds of structure that a bank allows; the grammar is the allow-list of
/// everything that can reach a terminal or a page.
package struct RichText: Hashable, Sendable {
  /// Blocks from top to bottom.
  package let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  /// A single paragraph of plain text.
  package init(_ text: String) { self.init(blocks: [.paragraph([.text(text)])]) }

  /// A part of a text that stands on lines of its own.
  package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// Literal code, line breaks kept; `language` is the author's word for it, such as `sql`.
    case code(String, language: String?)
    case list(isOrdered: Bool, items: [[Inline]])
    case table(rows: [[Cell]])
    case figure(Figure)
    /// An aside.
    case note([Inline])
  }

  /// A part of a line of text.
  package enum Inline: Hashable, Sendable {
    case text(String)
    case styled(Style, [Inline])
    /// A link whose address starts with `http:` or `https:`.
    case link(address: String, [Inline])
  }

  /// What sets a part of a line off; the raw value is the element's name.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    case code, kbd, em, strong, sub, sup, math
  }

  /// One cell of a table row.
  package struct Cell: Hashable, Sendable {
    package let isHeader: Bool
    package let content: [Inline]

    package init(isHeader: Bool, content: [Inline]) {
      self.isHeader = isHeader
      self.content = content
    }
  }

  /// A picture from the bank's own folder, with the words that stand in for it.
  package struct Figure: Hashable, Codable, Sendable {
    /// The path as the author wrote it, relative to the bank file.
    package let source: String
    /// What the picture shows, for those who do not see it.
    package let alternative: String
    /// The picture itself, checked when it was read; `nil` where it could not be used.
    package let image: Image?

    package init(source: String, alternative: String, image: Image?) {
      self.source = source
      self.alternative = alternative
      self.image = image
    }

    private enum CodingKeys: String, CodingKey {
      case source = "src"
      case alternative = "alt"
      case image
    }
  }

  /// The bytes of a picture and their kind, such as `image/png`.
  package struct Image: Hashable, Sendable {
    package let mediaType: String
    package let bytes: [UInt8]

    package init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }
}

extension RichText {
  /// The words alone, blocks and list items one to a line, for counting and comparing.
  package var plainText: String {
    if blocks.count == 1 { return blocks[0].plainText }
    return blocks.map(\.plainText).joined(separator: "\n")
  }
}

extension RichText.Block {
  /// The words of the block alone, list items and table rows one to a line.
  package var plainText: String {
    switch self {
    case .paragraph(let inlines), .note(let inlines): inlines.plainText
    case .code(let text, language: _): text
    case .list(isOrdered: _, let items): items.map(\.plainText).joined(separator: "\n")
    case .table(let rows):
      rows.map { row in row.map(\.content.plainText).joined(separator: " ") }
        .joined(separator: "\n")
    case .figure(let figure): figure.alternative
    }
  }
}

extension [RichText.Inline] {
  /// The words of a line alone.
  package var plainText: String {
    if count == 1, case .text(let words) = self[0] { return words }
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension RichText.Inline {
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let words): text += words
    case .styled(_, let inner), .link(address: _, let inner):
      for inline in inner { inline.appendPlainText(to: &text) }
    }
  }
}
