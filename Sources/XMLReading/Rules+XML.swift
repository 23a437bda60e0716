package import ExamModel

/// Rules about XML as such: whoever breaks one has no document.
extension RuleID {
  /// A file without an element in it.
  package static let xmlEmpty: RuleID = "xml.empty"
  /// A compressed file where XML should be.
  package static let xmlCompressed: RuleID = "xml.compressed"
  /// Another encoding than UTF-8, or bytes that are not UTF-8.
  package static let xmlEncoding: RuleID = "xml.encoding"
  /// Another version of XML than 1.0.
  package static let xmlVersion: RuleID = "xml.version"
  /// A document type declaration, whatever it says.
  package static let xmlDoctype: RuleID = "xml.doctype"
  /// An entity beyond the five of XML.
  package static let xmlEntity: RuleID = "xml.entity"
  /// A character that XML does not allow.
  package static let xmlCharacter: RuleID = "xml.character"
  /// An undeclared prefix or an attribute that stands twice.
  package static let xmlNamespace: RuleID = "xml.namespace"
  /// Any other error of well-formedness.
  package static let xmlSyntax: RuleID = "xml.syntax"
  /// A file that ends before its root element does.
  package static let xmlTruncated: RuleID = "xml.truncated"
  /// Elements nested too deeply.
  package static let xmlDepth: RuleID = "xml.depth"
  /// Too much text in one element.
  package static let xmlTextLength: RuleID = "xml.text-length"
  /// Too long a tag, comment or CDATA section.
  package static let xmlMarkupLength: RuleID = "xml.markup-length"
  /// Too many findings in one file.
  package static let xmlGaveUp: RuleID = "xml.gave-up"
  /// libxml2 itself failed, for want of memory for instance.
  package static let xmlUnreadable: RuleID = "xml.unreadable"
  /// A control character that a terminal or a page could obey.
  package static let textControl: RuleID = "text.control"
}

/// Rules about a vocabulary: which names and values may stand where.
extension RuleID {
  /// An element that is unknown or stands where it may not.
  package static let schemaElement: RuleID = "schema.element"
  /// An element that lacks a part.
  package static let schemaMissingElement: RuleID = "schema.missing-element"
  /// An attribute that is unknown or stands where it may not.
  package static let schemaAttribute: RuleID = "schema.attribute"
  /// An element that lacks an attribute.
  package static let schemaMissingAttribute: RuleID = "schema.missing-attribute"
  /// A value that is not of its type.
  package static let schemaValue: RuleID = "schema.value"
  /// Text where only elements may stand.
  package static let schemaText: RuleID = "schema.text"
  /// A value that must be unique and is not.
  package static let schemaUnique: RuleID = "schema.unique"
  /// A reference inside the file to something that is not there.
  package static let schemaReference: RuleID = "schema.reference"
  /// A namespace that has no business here.
  package static let schemaNamespace: RuleID = "schema.namespace"
  /// `xsi:type` or `xsi:nil`.
  package static let schemaInstance: RuleID = "schema.instance"
  /// A processing instruction inside the root element.
  package static let schemaInstruction: RuleID = "schema.instruction"
  /// Anything else that the schema refuses.
  package static let schemaInvalid: RuleID = "schema.invalid"
}

/// Rules about files.
extension RuleID {
  package static let fileMissing: RuleID = "file.missing"
  package static let fileFolder: RuleID = "file.folder"
  /// A device, a socket, a pipe: nothing whose bytes can be read to an end.
  package static let fileKind: RuleID = "file.kind"
  package static let fileUnreadable: RuleID = "file.unreadable"
  /// A file that grew or shrank while it was read.
  package static let fileChanged: RuleID = "file.changed"
}
