import ExamModel
import TerminalText

/// A percentage with its interval as a bar of characters, from 0 at the left to 100 at the right.
struct IntervalBar {
  let percent: Double
  let interval: PercentInterval
  let glyphs: ScreenGlyphs

  /// The bar in so many columns, at least 3.
  func text(columns: Int) -> String {
    let last = max(2, columns - 1)
    func place(_ percent: Double) -> Int {
      let held = percent.isNaN ? 0 : min(100, max(0, percent))
      return Int((held / 100 * Double(last)).rounded())
    }
    let (low, point, high) = (place(interval.low), place(percent), place(interval.high))
    return (0...last).map { column in
      switch column {
      case point: glyphs.barPoint
      case low: glyphs.barLow
      case high: glyphs.barHigh
      case low..<max(low, high): String(glyphs.horizontal)
      default: glyphs.barDot
      }
    }.joined()
  }

  /// The scale below a bar: 0, 50 and 100 where they are.
  static func scale(columns: Int) -> String {
    let half = (max(2, columns - 1) + 1) / 2
    return "0".padded(to: max(1, half - 1)) + "50".padded(to: max(2, columns - half - 2)) + "100"
  }
}
