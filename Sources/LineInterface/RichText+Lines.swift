import ExamModel

extension RichText {
  /// The text as lines for a terminal: paragraphs wrapped and set apart by an empty line, code as
  /// it is, lists with marks, tables with bars between cells.
  func lines(in measure: TextMeasure, lead: String = "") -> [String] {
    var lines: [String] = []
    let indent = String(repeating: " ", count: lead.count)
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append("") }
      lines += block.lines(in: measure, lead: index == 0 ? lead : indent)
    }
    return lines
  }
}

extension RichText.Block {
  fileprivate func lines(in measure: TextMeasure, lead: String) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    switch self {
    case .paragraph(let inlines):
      return measure.wrapped(inlines.lineText, lead: lead)
    case .note(let inlines):
      return measure.wrapped(inlines.lineText, lead: lead + "Note: ")
    case .code(let text, language: _):
      let code = text.split(separator: "\n", omittingEmptySubsequences: false)
      return code.enumerated().map { ($0 == 0 ? lead : indent) + "    " + $1 }
    case .list(let isOrdered, let items):
      return items.enumerated().flatMap { index, item in
        measure.wrapped(
          item.lineText,
          lead: (index == 0 ? lead : indent) + (isOrdered ? "\(index + 1). " : "- ")
        )
      }
    case .table(let rows):
      return rows.enumerated().map { index, row in
        (index == 0 ? lead : indent) + row.map(\.content.lineText).joined(separator: " | ")
      }
    case .figure(let figure):
      return measure.wrapped("[Figure: \(figure.alternative)]", lead: lead)
    }
  }
}

extension [RichText.Inline] {
  /// The words of a line; code in backquotes, addresses of links in angle brackets behind them.
  fileprivate var lineText: String {
    map { inline in
      switch inline {
      case .text(let words): words
      case .styled(.code, let inner): "`\(inner.lineText)`"
      case .styled(.sub, let inner): "_\(inner.lineText)"
      case .styled(.sup, let inner): "^\(inner.lineText)"
      case .styled(_, let inner): inner.lineText
      case .link(let address, let inner): "\(inner.lineText) <\(address)>"
      }
    }.joined()
  }
}
