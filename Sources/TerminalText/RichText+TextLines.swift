package import ExamModel

/// How a front end tells styles apart.
package enum TextMarking: Hashable, Sendable {
  /// By characters, for lines that a pipe or a screen reader takes: code in backquotes, addresses
  /// of links in angle brackets, table cells with bars between them.
  case spelled
  /// By the styles of the spans alone; tables stand in columns.
  case styled
}

extension RichText {
  /// The text as lines for a terminal: paragraphs wrapped and set apart by an empty line, code as
  /// it is, lists with marks, tables row by row; made safe for a terminal.
  ///
  /// - Parameters:
  ///   - measure: How wide a line may be.
  ///   - marking: How styles are told.
  ///   - lead: What the first line starts with; the others start with as many blanks.
  /// - Returns: The lines, at least one for each block.
  package func textLines(
    in measure: TextMeasure,
    marking: TextMarking,
    lead: [TextSpan] = []
  ) -> [TextLine] {
    var lines: [TextLine] = []
    let indent = [TextSpan(String(repeating: " ", count: TextLine(lead).columns))]
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append(.empty) }
      let layout = BlockLayout(
        measure: measure,
        marking: marking,
        lead: index == 0 ? lead : indent,
        indent: indent
      )
      lines += layout.lines(of: block)
    }
    return lines
  }
}

/// Lays one block out.
private struct BlockLayout {
  let measure: TextMeasure
  let marking: TextMarking
  let lead: [TextSpan]
  /// As many blanks as the lead of the whole text is wide.
  let indent: [TextSpan]

  func lines(of block: RichText.Block) -> [TextLine] {
    switch block {
    case .paragraph(let inlines):
      measure.wrapped(inlines.spans(marking), lead: lead)
    case .note(let inlines):
      measure.wrapped(inlines.spans(marking), lead: lead + [TextSpan(Phrases.note, .emphasis)])
    case .code(let text, language: _):
      literal(
        text.safeForTerminal.split(separator: "\n", omittingEmptySubsequences: false).map(codeLine)
      )
    case .list(let isOrdered, let items):
      items.enumerated().flatMap { index, item in
        measure.wrapped(
          item.spans(marking),
          lead: leadOfLine(index) + [TextSpan(isOrdered ? "\(index + 1). " : "- ")]
        )
      }
    case .table(let rows):
      literal(
        marking == .styled
          ? TableLayout(rows: rows).lines
          : rows.map { row in
            TextLine(row.map { TextLine($0.content.spans(marking)).text }.joined(separator: " | "))
          }
      )
    case .figure(let figure):
      measure.wrapped([TextSpan(Phrases.figure(figure.alternative).safeForTerminal)], lead: lead)
    }
  }

  private func codeLine(_ line: Substring) -> TextLine {
    TextLine([
      TextSpan("    "), TextSpan(marking == .styled ? line.tabsExpanded : String(line), .code),
    ])
  }

  private func literal(_ lines: [TextLine]) -> [TextLine] {
    lines.enumerated().map { index, line in
      TextLine(line.behind(leadOfLine(index)).spans, isLiteral: true)
    }
  }

  private func leadOfLine(_ index: Int) -> [TextSpan] { index == 0 ? lead : indent }
}

/// A table with its cells in columns and a rule below its head.
private struct TableLayout {
  private let cells: [[TextLine]]
  private let headRows: Int
  private let widths: [Int]

  init(rows: [[RichText.Cell]]) {
    cells = rows.map { row in
      row.map { cell in
        let line = TextLine(cell.content.spans(.styled))
        return cell.isHeader ? TextLine(line.text, .strong) : line
      }
    }
    headRows = rows.prefix { row in row.allSatisfy(\.isHeader) }.count
    let columns = cells.map(\.count).max() ?? 0
    widths = (0..<columns).map { [cells] column in
      cells.compactMap { row in row.indices.contains(column) ? row[column].columns : nil }
        .max() ?? 0
    }
  }

  var lines: [TextLine] {
    let body = cells.map(line)
    guard headRows > 0, headRows < body.count else { return body }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    return body[..<headRows] + [TextLine(rule, .quiet)] + body[headRows...]
  }

  private func line(of row: [TextLine]) -> TextLine {
    TextLine(
      row.enumerated().flatMap { column, cell in
        (column == 0 ? [] : [TextSpan(" │ ", .quiet)])
          + cell.spans
          + [TextSpan(String(repeating: " ", count: widths[column] - cell.columns))]
      }
    )
  }
}

extension [RichText.Inline] {
  /// The words of a line, made safe for a terminal.
  fileprivate func spans(_ marking: TextMarking, in style: TextStyle = .plain) -> [TextSpan] {
    flatMap { inline -> [TextSpan] in
      switch inline {
      case .text(let words):
        return [TextSpan(words.safeForTerminal, style)]
      case .styled(let kind, let inner):
        let spans = inner.spans(marking, in: kind.textStyle ?? style)
        switch (kind, marking) {
        case (.code, .spelled): return [TextSpan("`")] + spans + [TextSpan("`")]
        case (.sub, _): return [TextSpan("_", style)] + spans
        case (.sup, _): return [TextSpan("^", style)] + spans
        default: return spans
        }
      case .link(let address, let inner):
        let spans = inner.spans(marking, in: marking == .styled ? .link : style)
        return spans + [TextSpan(" <\(address.safeForTerminal)>", style)]
      }
    }
  }
}

extension RichText.Style {
  /// The style of the words inside; `nil` where they look like those around them.
  fileprivate var textStyle: TextStyle? {
    switch self {
    case .code, .kbd, .math: .code
    case .em: .emphasis
    case .strong: .strong
    case .sub, .sup: nil
    }
  }
}

extension Substring {
  /// The line with each tab as blanks up to the next multiple of four columns.
  fileprivate var tabsExpanded: String {
    guard contains("\t") else { return String(self) }
    return reduce(into: "") { line, character in
      if character == "\t" {
        line += String(repeating: " ", count: 4 - line.columns % 4)
      } else {
        line.append(character)
      }
    }
  }
}
