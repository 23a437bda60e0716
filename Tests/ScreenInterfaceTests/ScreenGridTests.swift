import ExamModel
import Testing

@testable import ScreenInterface

/// A grid holds what fits, whole characters only, and nothing that could command a terminal.
@Suite struct ScreenGridTests {
  @Test(arguments: [
    ("plain", 0, "plain"), ("too long for ten", 0, "too long f"), ("東京東京東京", 0, "東京東京東"),
    ("東京", 9, ""), ("x", -1, ""), ("abc", -1, "bc"), ("東京", -1, " 京"), ("a\tb", 0, "a b"),
    ("a\u{1B}[1m", 0, "a⟨U+001B⟩["), ("e\u{301}x", 0, "e\u{301}x"), ("\u{301}x", 0, "x"),
    ("a" + String(repeating: "\u{301}", count: 9), 0, "a\u{301}\u{301}\u{301}\u{301}"),
  ])
  func textIsPutAsFarAsItFits(text: String, column: Int, shown: String) {
    var grid = ScreenGrid(size: ScreenSize(columns: 10, rows: 1))
    grid.put(text, row: 0, column: column)
    #expect(grid.text == shown)
  }

  @Test(arguments: [(0, "x京"), (1, " x京"), (2, "東x"), (3, "東 x")])
  func halfACharacterTakesTheOtherHalfAlong(column: Int, shown: String) {
    var grid = ScreenGrid(size: ScreenSize(columns: 4, rows: 1))
    grid.put("東京", row: 0, column: 0)
    grid.put("x", row: 0, column: column)
    #expect(grid.text == (column == 0 ? "x 京" : shown))
  }

  @Test(arguments: [-1, 1, 99])
  func rowsThatAreNotThereTakeNothing(row: Int) {
    var grid = ScreenGrid(size: ScreenSize(columns: 4, rows: 1))
    grid.put("x", row: row, column: 0)
    grid.fill(row: row, style: .bar)
    #expect(grid == ScreenGrid(size: ScreenSize(columns: 4, rows: 1)))
  }

  @Test(arguments: [
    (0.0, 0.0, 10.0, "●┤········"), (100, 80, 100, "·······├─●"), (50, 30, 70, "···├─●┤···"),
    (50, 50, 50, "·····●····"), (.nan, 0, 100, "●────────┤"),
  ])
  func barsPointAtTheirPercentage(percent: Double, low: Double, high: Double, shown: String) {
    let bar = IntervalBar(
      percent: percent,
      interval: PercentInterval(level: 0.95, low: low, high: high),
      glyphs: .unicode
    )
    #expect(bar.text(columns: 10).count == 10)
    #expect(bar.text(columns: 10) == shown)
  }

  /// Contrast as WCAG 2.2 reckons it, over the colours of the 256-colour palette.
  @Test(arguments: CellStyle.Ink.allCases)
  func everyColourIsLegibleOnBlackAndOnWhite(ink: CellStyle.Ink) {
    let palette = ScreenPalette(colours: 256, isColourless: false)
    guard let colour = palette.colour(of: ink) else {
      #expect(ink == .plain)
      return
    }
    let luminance = Self.luminance(ofIndex: colour)
    #expect((luminance + 0.05) / 0.05 >= 4)
    #expect(1.05 / (luminance + 0.05) >= 4)
    let direct = ScreenPalette(colours: 1 << 24, isColourless: false)
    #expect(direct.colour(of: ink) == Self.rgb(ofIndex: colour))
    #expect(ScreenPalette(colours: 256, isColourless: true).colour(of: ink) == nil)
  }

  private static func rgb(ofIndex index: Int) -> Int {
    let steps = [0, 95, 135, 175, 215, 255]
    if index >= 232 { return (8 + (index - 232) * 10) * 0x010101 }
    let cube = index - 16
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
  }

  private static func luminance(ofIndex index: Int) -> Double {
    let rgb = rgb(ofIndex: index)
    let parts = [rgb >> 16, rgb >> 8 & 255, rgb & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4 without a mathematics library: x² · (x²)^(1/5), by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 0.5
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (root * fourth - square) / (5 * fourth)
    }
    return square * root
  }
}
