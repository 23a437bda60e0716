import TerminalText

/// A page that offers a few things to do.
package struct MenuPage<Choice: Hashable & Sendable>: ScreenPage {
  private let title: String
  private let introduction: [String]
  private let items: [Item]
  private let glyphs: ScreenGlyphs
  private var marked = 0
  private var scrolling = Scrolling.top

  /// One thing to do.
  package struct Item: Hashable, Sendable {
    package let choice: Choice
    package let title: String
    /// What it is, in a line or two.
    package let detail: String

    package init(_ choice: Choice, title: String, detail: String) {
      self.choice = choice
      self.title = title
      self.detail = detail
    }
  }

  /// What the user chose; `nil` for leaving.
  package typealias Outcome = Choice?

  package enum Command: Hashable, Sendable {
    case choose(Int)
    case move(Int)
    case leave
  }

  /// Takes what stands above the items, and the items, the likeliest first.
  package init(title: String, introduction: [String], items: [Item], glyphs: ScreenGlyphs) {
    self.title = title
    self.introduction = introduction
    self.items = items
    self.glyphs = glyphs
  }

  package func command(for key: ScreenKey) -> Command? {
    switch key.withSmallLetter {
    case .enter, .character(" "): .choose(marked)
    case .down, .character("j"): .move(1)
    case .up, .character("k"): .move(-1)
    case .home: .move(-items.count)
    case .end: .move(items.count)
    case .escape, .character("q"): .leave
    case .character(let character):
      character.digit.flatMap { items.indices.contains($0 - 1) ? .choose($0 - 1) : nil }
    default: nil
    }
  }

  package func command(forWheel lines: Int) -> Command? { .move(lines.signum()) }

  package mutating func obey(_ command: Command, in size: ScreenSize) -> Outcome? {
    switch command {
    case .leave: return .some(nil)
    case .choose(let index):
      return items.indices.contains(index) ? .some(items[index].choice) : nil
    case .move(let lines):
      marked = min(max(0, marked + lines), max(0, items.count - 1))
      let (body, ranges) = body(in: size)
      scrolling = body.held(scrolling)
      if ranges.indices.contains(marked) {
        scrolling.reveal(
          marked == 0 ? 0..<ranges[0].upperBound : ranges[marked],
          rows: body.layout.body.count
        )
      }
      return nil
    }
  }

  package func frame(in size: ScreenSize) -> ScreenFrame<Command> {
    var frame = ScreenFrame<Command>(size: size)
    let body = body(in: size).lines
    frame.drawPage(
      title: title,
      body: body,
      scrolling: scrolling,
      keys: [
        KeyHint("Enter", Phrases.keyOpen, .choose(marked)),
        KeyHint("\(glyphs.down) \(glyphs.up)", Phrases.keyMove, nil),
        KeyHint("1–\(items.count)", Phrases.keyChoose, nil),
        KeyHint("q", Phrases.keyLeave, .leave),
      ],
      glyphs: glyphs
    )
    return frame
  }

  private func body(
    in size: ScreenSize
  ) -> (lines: ScrolledLines<Command>, ranges: [Range<Int>]) {
    let layout = PageLayout(size: size)
    var lines = introduction.flatMap { line in
      layout.measure.wrapped(line).map { BodyLine<Command>($0) }
    }
    if !lines.isEmpty { lines.append(BodyLine(.empty)) }
    var ranges: [Range<Int>] = []
    for (index, item) in items.enumerated() {
      let start = lines.count
      let isMarked = index == marked
      let lead = "\(isMarked ? glyphs.focus : " ") \(index + 1)  "
      lines += layout.measure.wrapped(item.title, lead: lead).enumerated().map {
        BodyLine(
          TextLine($1),
          style: CellStyle(.plain, isMarked ? [.bold, .reverse] : .bold),
          command: .choose(index),
          isMarked: isMarked && $0 == 0
        )
      }
      let indent = String(repeating: " ", count: lead.columns)
      lines += layout.measure.wrapped(item.detail, lead: indent).map {
        BodyLine($0, command: .choose(index))
      }
      ranges.append(start..<lines.count)
      lines.append(BodyLine(.empty))
    }
    return (ScrolledLines(lines: lines, layout: layout), ranges)
  }
}
