/// How a cell of the screen looks: what it means, and how it is set off without any colour.
package struct CellStyle: Hashable, Sendable {
  package let ink: Ink
  package let attributes: Attributes

  package init(_ ink: Ink = .plain, _ attributes: Attributes = []) {
    self.ink = ink
    self.attributes = attributes
  }

  /// Text as any other.
  package static let plain = CellStyle()
  /// The bars at the upper and lower edge.
  package static let bar = CellStyle(.plain, .reverse)

  /// The same with more attributes.
  package func adding(_ more: Attributes) -> CellStyle {
    CellStyle(ink, attributes.union(more))
  }

  /// What a colour stands for; no ink says anything that the characters do not say too.
  package enum Ink: String, Hashable, Sendable, CaseIterable {
    case plain, accent, good, bad, warning, quiet
  }

  /// What sets a cell off on every terminal.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
  }
}
