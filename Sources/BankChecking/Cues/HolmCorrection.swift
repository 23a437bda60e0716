/// Corrects the probabilities of several tests of one bank for their number.
///
/// Source: Holm 1979. The smallest of m probabilities is multiplied by m, the next by m − 1, and
/// none may become smaller than the one before it.
enum HolmCorrection {
  /// The corrected probabilities, 0–1, in the order of the given ones.
  static func corrected(_ probabilities: [Double]) -> [Double] {
    var corrected = [Double](repeating: 0, count: probabilities.count)
    var floor = 0.0
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    for (rank, index) in order.enumerated() {
      floor = max(floor, min(1, probabilities[index] * Double(probabilities.count - rank)))
      corrected[index] = floor
    }
    return corrected
  }
}
