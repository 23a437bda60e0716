/// A place in a file: line and column count from 1, columns in Unicode scalars.
package struct SourcePlace: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file; also the place of what concerns a file as a whole.
  package static let start = SourcePlace(line: 1, column: 1)

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A place together with the file it is in, as the user named that file.
package struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let file: String
  package let place: SourcePlace

  package init(file: String, place: SourcePlace) {
    self.file = file
    self.place = place
  }

  package var description: String { "\(file):\(place.line):\(place.column)" }

  package static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return left.place < right.place
  }
}

/// Something that reading or checking a bank has to say about one place.
///
/// Findings are values: they are collected, never thrown, and only a command decides what stops.
package struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  package enum Severity: String, Hashable, Sendable {
    /// The file is refused.
    case error
    /// The file is used, and its author should know.
    case warning
    /// Said for the author's information only.
    case note
  }

  /// A further place that explains a finding, such as the first of two duplicates.
  package struct Note: Hashable, Sendable {
    package let location: SourceLocation
    package let message: String

    package init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  package let location: SourceLocation
  package let severity: Severity
  package let rule: RuleID
  /// What is wrong, in a sentence without a full stop.
  package let message: String
  /// How to cure it.
  package let hint: String
  package let notes: [Note]

  package init(
    location: SourceLocation,
    severity: Severity,
    rule: RuleID,
    message: String,
    hint: String,
    notes: [Note] = []
  ) {
    self.location = location
    self.severity = severity
    self.rule = rule
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}

extension [Finding] {
  /// The findings by file and place, and by rule where one place has several.
  package var inOrderOfPlace: [Finding] {
    sorted { ($0.location, $0.rule) < ($1.location, $1.rule) }
  }
}
