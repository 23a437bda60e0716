import ExamModel

/// A text in which `⟦rule⟧` marks the place where a finding of that rule must appear.
package struct MarkedText {
  /// The text without its markers.
  package let text: String
  /// One line per marker, such as `3:5 schema.element`, in order of place.
  package let expected: [String]

  package init(_ marked: String) {
    var text = ""
    var expected: [(place: SourcePlace, rule: String)] = []
    var line = 1
    var column = 1
    var rule: String?
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        rule = ""
      } else if scalar == "⟧" {
        expected.append((SourcePlace(line: line, column: column), rule ?? ""))
        rule = nil
      } else if rule != nil {
        rule?.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = text
    self.expected = expected.sorted { $0.place < $1.place }
      .map { "\($0.place.line):\($0.place.column) \($0.rule)" }
  }

  /// The text as UTF-8.
  package var bytes: [UInt8] { Array(text.utf8) }
}

extension [Finding] {
  /// One line per finding in the form of `MarkedText.expected`, in order of place.
  package var summary: [String] {
    sorted { $0.location < $1.location }
      .map { "\($0.location.place.line):\($0.location.place.column) \($0.rule)" }
  }
}
