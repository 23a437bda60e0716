import ExamModel
import Testing

@testable import TerminalText

/// Text reaches a terminal without commanding it, in lines of the width it really has.
@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[2J", "⟨U+001B⟩[2J"), ("\u{9B}31m", "⟨U+009B⟩31m"), ("\u{202E}abc", "⟨U+202E⟩abc"),
    ("a\u{7F}b\tc\nd", "a⟨U+007F⟩b\tc\nd"), ("¿Qué? \u{2067}", "¿Qué? ⟨U+2067⟩"),
  ])
  func nothingCanCommandTheTerminal(text: String, shown: String) {
    #expect(text.safeForTerminal == shown)
  }

  @Test(arguments: [
    ("plain", 5), ("México", 6), ("Me\u{301}xico", 6), ("日本", 4), ("한글", 4), ("𠮷", 2),
    ("a\u{200B}b", 2), ("☃", 1), ("🚀", 2), ("👩\u{200D}🔬", 4), ("ﬀ", 1), ("■⚑│", 3),
    ("\u{AD}", 1), ("עברית", 5),
  ])
  func columnsAreThoseOfATerminal(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func whatIsTooWideEndsWithAnEllipsis(text: String, width: Int, shown: String) {
    #expect(text.truncated(to: width) == shown)
  }

  @Test(arguments: [
    ("one two three", ["one two", "three"]), ("  one   two ", ["one two"]), ("", [""]),
    ("日本語 日本語", ["日本語", "日本語"]), ("keep\u{A0}two here", ["keep\u{A0}two", "here"]),
  ])
  func linesBreakAtBlanks(text: String, lines: [String]) {
    #expect(TextMeasure(width: 8, breaksLongWords: true).wrapped(text) == lines)
  }

  @Test func aLongWordIsBrokenOrStandsWhole() {
    let text = "see https://example.org/x now"
    #expect(
      TextMeasure(width: 10, breaksLongWords: true).wrapped(text, lead: "- ")
        == ["- see", "  https://", "  example.", "  org/x", "  now"]
    )
    #expect(
      TextMeasure(width: 10, breaksLongWords: false).wrapped(text, lead: "- ")
        == ["- see", "  https://example.org/x", "  now"]
    )
  }

  @Test(arguments: 1...12)
  func noLineIsWiderThanTheMeasure(width: Int) {
    let measure = TextMeasure(width: width, breaksLongWords: true)
    let lines = measure.wrapped("México 日本語 incomprehensibilities 🚀🚀 a")
    // Two columns are the least that a wide character needs.
    #expect(lines.allSatisfy { $0.columns <= max(2, width) }, "\(lines)")
    let letters = lines.joined().filter { $0 != " " }
    #expect(letters == "México日本語incomprehensibilities🚀🚀a")
  }

  @Test func stylesSurviveTheBreakInsideAWord() {
    let lines = TextMeasure(width: 6, breaksLongWords: true).wrapped([
      TextSpan("use "), TextSpan("bq ls", .code), TextSpan(", then"),
    ])
    #expect(lines.map(\.text) == ["use bq", "ls,", "then"])
    #expect(lines[1].spans == [TextSpan("ls", .code), TextSpan(",")])
  }

  private let text = RichText(blocks: [
    .paragraph([.text("Run "), .styled(.code, [.text("bq")]), .text(" now.")]),
    .code("if x:\n\tgo\n", language: "python"),
    .list(isOrdered: true, items: [[.text("one")], [.text("two\u{1B}")]]),
    .table(rows: [
      [.init(isHeader: true, content: [.text("A")]), .init(isHeader: true, content: [.text("B")])],
      [.init(isHeader: false, content: [.text("日本")]), .init(isHeader: false, content: [])],
    ]),
    .figure(.init(source: "x.png", alternative: "a chart", image: nil)),
    .note([.text("mind "), .link(address: "https://e.org", [.text("this")])]),
  ])

  @Test func richTextIsSpelledForLines() {
    let lines = text.textLines(in: .lines, marking: .spelled, lead: [TextSpan("A. ")])
    #expect(
      lines.map(\.text) == [
        "A. Run `bq` now.", "", "       if x:", "       \tgo", "       ", "", "   1. one",
        "   2. two⟨U+001B⟩", "", "   A | B", "   日本 | ", "", "   [Figure: a chart]", "",
        "   Note: mind this <https://e.org>",
      ]
    )
  }

  @Test func richTextIsStyledForAScreen() {
    let lines = text.textLines(in: .lines, marking: .styled)
    #expect(
      lines.map(\.text) == [
        "Run bq now.", "", "    if x:", "        go", "    ", "", "1. one", "2. two⟨U+001B⟩", "",
        "A    │ B", "─────┼──", "日本 │  ", "", "[Figure: a chart]", "",
        "Note: mind this <https://e.org>",
      ]
    )
    #expect(lines[0].spans[1] == TextSpan("bq", .code))
    #expect(lines.filter(\.isLiteral).count == 6)
  }
}
