package import ExamModel
import RealModule

/// Wilson's score interval at the 95 % level.
///
/// Source: Wilson 1927; its limits never leave 0…1 and keep their width where all is right.
package enum WilsonInterval {
  /// How often the interval holds the rate, 0–1.
  package static let level = 0.95
  private static let z = 1.959963984540054

  /// Limits for an observed rate, 0 to 1, at a size that may be an effective one and so no whole
  /// number; the lower limit is exactly 0 at rate 0, the upper exactly 1 at rate 1.
  static func limits(rate: Double, size: Double) -> (low: Double, high: Double) {
    let square = z * z
    let center = rate + square / (2 * size)
    let spread = z * Double.sqrt(rate * (1 - rate) / size + square / (4 * size * size))
    let scale = 1 + square / size
    return (
      low: rate == 0 ? 0 : (center - spread) / scale,
      high: rate == 1 ? 1 : (center + spread) / scale
    )
  }

  /// The same limits as percentages.
  package static func percentInterval(rate: Double, size: Double) -> PercentInterval {
    let limits = limits(rate: rate, size: size)
    return PercentInterval(level: level, low: 100 * limits.low, high: 100 * limits.high)
  }
}
