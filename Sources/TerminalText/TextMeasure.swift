/// Breaks text into lines of a readable measure.
package struct TextMeasure: Hashable, Sendable {
  /// The widest line, in columns.
  package let width: Int
  /// Whether a word that is longer than a line is broken; otherwise it stands alone and whole.
  package let breaksLongWords: Bool

  package init(width: Int, breaksLongWords: Bool) {
    self.width = width
    self.breaksLongWords = breaksLongWords
  }

  /// What line mode uses: comfortable in 80 columns, and addresses stay whole for copying.
  package static let lines = TextMeasure(width: 78, breaksLongWords: false)

  /// Breaks a text at blanks; the first line starts with `lead`, the others with as many blanks.
  package func wrapped(_ text: String, lead: String = "") -> [String] {
    wrapped([TextSpan(text)], lead: [TextSpan(lead)]).map(\.text)
  }

  /// Breaks spans at blanks; the first line starts with `lead`, the others with as many blanks.
  package func wrapped(_ spans: [TextSpan], lead: [TextSpan] = []) -> [TextLine] {
    var filling = LineFilling(measure: self, lead: lead)
    for word in Self.words(of: spans) { filling.add(word) }
    return filling.finished
  }

  /// Words of one or more spans; a word may change its style on the way.
  private static func words(of spans: [TextSpan]) -> [[TextSpan]] {
    var words: [[TextSpan]] = []
    var isOpen = false
    for span in spans {
      let pieces = span.text.split(omittingEmptySubsequences: false) { $0.isBreakingSpace }
      for (index, piece) in pieces.enumerated() {
        if index > 0 { isOpen = false }
        guard !piece.isEmpty else { continue }
        let part = TextSpan(String(piece), span.style)
        if isOpen {
          words[words.count - 1].append(part)
        } else {
          words.append([part])
          isOpen = true
        }
      }
    }
    return words
  }
}

/// Lines while they fill up, word by word.
private struct LineFilling {
  private let measure: TextMeasure
  private let indent: TextSpan
  private var lines: [TextLine] = []
  private var line: [TextSpan]
  private var columns: Int
  private var isEmpty = true

  init(measure: TextMeasure, lead: [TextSpan]) {
    let width = TextLine(lead).columns
    self.measure = measure
    indent = TextSpan(String(repeating: " ", count: width))
    line = lead
    columns = width
  }

  var finished: [TextLine] { lines + [TextLine(line.merged)] }

  mutating func add(_ word: [TextSpan]) {
    let width = TextLine(word).columns
    if !isEmpty, columns + 1 + width > measure.width { breakLine() }
    if !isEmpty {
      let isInside = line.last?.style == word.first?.style
      append(TextSpan(" ", isInside ? word.first?.style ?? .plain : .plain))
    }
    if measure.breaksLongWords, columns + width > measure.width {
      for span in word { addBroken(span) }
    } else {
      for span in word { append(span) }
    }
    isEmpty = false
  }

  /// Adds a piece scalar by scalar, on as many lines as it takes.
  private mutating func addBroken(_ span: TextSpan) {
    var piece = String.UnicodeScalarView()
    var width = 0
    for scalar in span.text.unicodeScalars {
      if columns + width + scalar.columns > measure.width, !(isEmpty && piece.isEmpty) {
        append(TextSpan(String(piece), span.style))
        breakLine()
        piece.removeAll()
        width = 0
      }
      piece.append(scalar)
      width += scalar.columns
    }
    append(TextSpan(String(piece), span.style))
    isEmpty = false
  }

  private mutating func append(_ span: TextSpan) {
    line.append(span)
    columns += span.text.columns
  }

  private mutating func breakLine() {
    lines.append(TextLine(line.merged))
    line = [indent]
    columns = indent.text.columns
    isEmpty = true
  }
}

extension Character {
  /// Whether a line may break here; a no-break space holds its words together.
  fileprivate var isBreakingSpace: Bool { isWhitespace && self != "\u{A0}" && self != "\u{202F}" }
}

extension [TextSpan] {
  /// The same text in as few spans as its styles allow.
  fileprivate var merged: [TextSpan] {
    reduce(into: []) { spans, span in
      guard !span.text.isEmpty else { return }
      if let last = spans.last, last.style == span.style {
        spans[spans.count - 1] = TextSpan(last.text + span.text, span.style)
      } else {
        spans.append(span)
      }
    }
  }
}
