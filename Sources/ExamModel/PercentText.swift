/// A percentage to one decimal, the same on every platform and in every locale.
package enum PercentText {
  /// `76.0` for 76; what is no percentage is held between 0 and 100.
  package static func oneDecimal(_ percent: Double) -> String {
    let tenths = Int((held(percent) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `76` for 75.6.
  package static func whole(_ percent: Double) -> String { "\(Int(held(percent).rounded()))" }

  /// A percentage between 0 and 100, whatever a file says.
  private static func held(_ percent: Double) -> Double {
    percent.isNaN ? 0 : min(100, max(0, percent))
  }
}
