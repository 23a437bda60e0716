/// A set of XML names, as an enumeration whose cases are called what the names are.
///
/// The raw values must be the default ones, 0, 1, 2…: they are the numbers by which the reader
/// speaks of names.
package protocol XMLName: RawRepresentable<Int>, CaseIterable, Equatable, Sendable {}

extension XMLName {
  /// The name as it stands in a file.
  package var name: String { String(describing: self) }
}

/// The names of one format.
///
/// The reader turns each into its number once per file, so that handlers compare small integers and never strings.
package struct XMLVocabulary: Sendable {
  /// The one namespace that elements may be in.
  package let namespace: String
  /// The number of the only element that may be the root.
  package let root: Int
  /// Names of elements; the index is the number.
  package let elements: [String]
  /// Names of attributes, which are in no namespace; the index is the number.
  package let attributes: [String]

  /// Takes the names of elements and attributes from two enumerations.
  package init<Element: XMLName, Attribute: XMLName>(
    namespace: String,
    root: Element,
    attributes: Attribute.Type
  ) {
    self.namespace = namespace
    self.root = root.rawValue
    self.elements = Element.allCases.map(\.name)
    self.attributes = Attribute.allCases.map(\.name)
  }
}
