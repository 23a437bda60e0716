import ExamModel
import XMLReading

/// Builds the rich text of one part of a question: stem, choice, feedback or explanation.
struct RichTextBuilder {
  /// The part being built; `nil` between parts.
  private(set) var part: BankElement?
  /// Whether words stand beside paragraphs or code, where only one of both may stand.
  private(set) var isMixed = false

  private var hasLooseLine = false
  private var blocks: [RichText.Block] = []
  private var line = LineBuilder()
  private var items: [[RichText.Inline]] = []
  private var rows: [[RichText.Cell]] = []
  private var cells: [RichText.Cell] = []
  private var code: [UInt8] = []
  private var codeLanguage: String?
  /// The innermost open element that is no style and no link.
  private var containers: [BankElement] = []

  /// Begins a part.
  mutating func begin(_ part: BankElement) {
    self.part = part
    isMixed = false
    hasLooseLine = false
    blocks = []
    containers = [part]
  }

  /// An element of rich text begins.
  mutating func open(_ element: BankElement, _ attributes: XMLAttributes) {
    if let style = element.style {
      line.open(style)
      return
    }
    switch element {
    case .a:
      line.openLink(to: WhiteSpace.collapsed(attributes[.href] ?? ""))
      return
    case .p, .pre: takeLooseLine()
    case .ul, .ol: items = []
    case .table: rows = []
    case .tr: cells = []
    default: break
    }
    if element == .pre { codeLanguage = attributes[.lang] }
    containers.append(element)
  }

  /// Text inside the part.
  mutating func text(_ bytes: [UInt8]) {
    switch containers.last {
    case .pre: code.append(contentsOf: bytes)
    case .p, .li, .th, .td, .note, .text, .feedback: line.append(bytes)
    default: break
    }
  }

  /// An element of rich text ends.
  mutating func close(_ element: BankElement) {
    if element.style != nil || element == .a {
      line.close()
      return
    }
    if containers.count > 1 { containers.removeLast() }
    switch element {
    case .p: blocks.append(.paragraph(line.take()))
    case .note: blocks.append(.note(line.take()))
    case .pre: takeCode()
    case .li: items.append(line.take())
    case .ul, .ol: blocks.append(.list(isOrdered: element == .ol, items: items))
    case .th, .td: cells.append(RichText.Cell(isHeader: element == .th, content: line.take()))
    case .tr: rows.append(cells)
    case .table: blocks.append(.table(rows: rows))
    default: break
    }
  }

  /// Adds a picture.
  mutating func append(_ figure: RichText.Figure) {
    blocks.append(.figure(figure))
  }

  /// Ends the part and returns its text.
  mutating func end() -> RichText {
    takeLooseLine()
    part = nil
    containers = []
    return RichText(blocks: blocks)
  }

  /// Words that stand directly in a choice's text or feedback are a paragraph without tags.
  private mutating func takeLooseLine() {
    guard containers.count == 1 else { return }
    let words = line.take()
    if words.isEmpty {
      isMixed = isMixed || hasLooseLine
    } else {
      isMixed = isMixed || !blocks.isEmpty
      hasLooseLine = true
      blocks.append(.paragraph(words))
    }
  }

  private mutating func takeCode() {
    if code.first == UInt8(ascii: "\n") { code.removeFirst() }
    blocks.append(.code(String(decoding: code, as: UTF8.self), language: codeLanguage))
    code.removeAll(keepingCapacity: true)
    codeLanguage = nil
  }
}
