/// A line of text for a terminal, in pieces of one style each.
package struct TextLine: Hashable, Sendable {
  package let spans: [TextSpan]
  /// Whether the line keeps its layout: it is never wrapped, and a screen shows it in part where
  /// it is too wide.
  package let isLiteral: Bool

  package init(_ spans: [TextSpan], isLiteral: Bool = false) {
    self.spans = spans
    self.isLiteral = isLiteral
  }

  /// A line of one style.
  package init(_ text: String, _ style: TextStyle = .plain) {
    self.init([TextSpan(text, style)])
  }

  /// An empty line.
  package static let empty = TextLine([])

  /// The words without their styles.
  package var text: String { spans.map(\.text).joined() }

  /// How many columns the line fills.
  package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// The line behind something that stands before it.
  package func behind(_ lead: [TextSpan]) -> TextLine {
    TextLine(lead + spans, isLiteral: isLiteral)
  }
}

/// A piece of text in one style.
package struct TextSpan: Hashable, Sendable {
  package let text: String
  package let style: TextStyle

  package init(_ text: String, _ style: TextStyle = .plain) {
    self.text = text
    self.style = style
  }
}

/// What sets a piece of text off; a front end decides how that looks.
package enum TextStyle: String, Hashable, Sendable, CaseIterable {
  case plain, strong, emphasis, code, link, quiet
}
