internal import Mustache

/// HTML that may go into a page as it is.
///
/// Nothing but the renderers of this folder makes it; a test holds every unescaped tag of the
/// templates to fields of this type.
struct Markup: Hashable, Sendable {
  let html: String
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { html }
  var isNull: Bool { false }
}

/// The escaping that every template names in its first line.
struct ReportHTML: MustacheContentType {
  func escapeText(_ text: String) -> String { HTMLEscaping.escape(text) }
}
