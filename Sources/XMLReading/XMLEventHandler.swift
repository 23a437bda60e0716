package import ExamModel

/// Takes the events of one file, in document order.
///
/// Only elements of the vocabulary arrive; an unknown element is a finding, and nothing inside
/// it is handed on. Text arrives in one piece between two tags, decoded, as UTF-8. The end of an
/// element arrives after the validator has spoken on it.
package protocol XMLEventHandler: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - element: The number of its name in the vocabulary.
  ///   - attributes: Its known attributes.
  ///   - place: Where its tag begins.
  ///   - log: Takes whatever the handler has to say.
  func startElement(
    _ element: Int,
    attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  )

  /// Text between two tags.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - log: Takes whatever the handler has to say.
  func text(_ bytes: [UInt8], log: FindingLog)

  /// An element ends.
  ///
  /// - Parameters:
  ///   - element: The number of its name in the vocabulary.
  ///   - place: Where its start tag begins.
  ///   - isSound: Whether no error was found in it, between its first and its last character.
  ///   - log: Takes whatever the handler has to say.
  func endElement(_ element: Int, at place: SourcePlace, isSound: Bool, log: FindingLog)
}
