/// Breaks text into lines of a readable measure.
package struct TextMeasure: Sendable {
  /// The widest line, in characters.
  package let width: Int

  /// What line mode uses: comfortable in 80 columns.
  package static let lines = TextMeasure(width: 78)

  /// Breaks a text at blanks; the first line starts with `lead`, the others with as many blanks.
  ///
  /// A word that is longer than a line stands alone and whole.
  package func wrapped(_ text: String, lead: String = "") -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    lines.append(line)
    return lines
  }
}
