import ExamModel

/// What can be seen of choices without understanding them; one number a choice, in their order.
struct ChoiceWording {
  /// Characters of plain text.
  let lengths: [Double]
  /// How many different words about something a choice shares with the stem.
  let stemOverlaps: [Double]
  /// How many words such as "always" and "only" a choice has.
  let absolutes: [Double]
  /// Digits, words with a capital inside the text, and twice the pieces of code.
  let specifics: [Double]
  /// The mean share of words that a choice has in common with each of the others, 0–1.
  let likenesses: [Double]

  private static let absoluteWords = Set("always never only all none every must".words)

  init(_ question: Question) {
    let texts = question.choices.map(\.text)
    let words = texts.map(\.words)
    let contents = words.map(ContentWords.init)
    let stem = ContentWords(question.stem.words)
    lengths = texts.map { Double($0.length) }
    stemOverlaps = contents.map { Double($0.common(with: stem)) }
    absolutes = words.map { words in Double(words.count { Self.absoluteWords.contains($0) }) }
    specifics = texts.map(Self.specifics)
    likenesses = contents.indices.map { index in
      let others = contents.indices.filter { $0 != index }
      let shares = others.map { contents[index].likeness(to: contents[$0]) }
      return shares.reduce(0, +) / Double(max(1, shares.count))
    }
  }

  private static func specifics(of text: RichText) -> Double {
    let plain = text.plainText
    let digits = plain.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let names = plain.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.dropFirst()
      .count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0.first ?? 0) }
    return Double(digits + names + 2 * text.codeCount)
  }
}

extension RichText {
  /// How many pieces of code the text has.
  fileprivate var codeCount: Int {
    blocks.reduce(0) { count, block in
      switch block {
      case .paragraph(let inlines), .note(let inlines): count + Self.codeCount(inlines)
      case .code: count + 1
      default: count
      }
    }
  }

  private static func codeCount(_ inlines: [Inline]) -> Int {
    inlines.reduce(0) { count, inline in
      switch inline {
      case .text: count
      case .styled(.code, _): count + 1
      case .styled(_, let inner), .link(address: _, let inner): count + codeCount(inner)
      }
    }
  }
}
