import RealModule

/// The chance that one part's true rate lies below that of all other questions.
///
/// Independent Beta(x + ½, n − x + ½) for both, on a grid in φ with p = sin² φ, where Jeffreys'
/// prior is flat; logarithms keep long papers from underflow. Source: scoring rules, section 3.
enum WeaknessTest {
  /// What the flag "weaker" demands.
  static let threshold = 0.99
  private static let gridSize = 1024

  /// Pr(rate of the part < rate of the rest), 0 to 1; ½ when either holds no question.
  static func probabilityOfBeingWeaker(
    correct: Int,
    of total: Int,
    rest: (correct: Int, total: Int)
  ) -> Double {
    guard total > 0, rest.total > 0 else { return 0.5 }
    let part = masses(correct: correct, total: total)
    let other = masses(correct: rest.correct, total: rest.total)
    var above = 0.0
    var probability = 0.0
    for index in stride(from: gridSize - 1, through: 0, by: -1) {
      probability += part[index] * (other[index] / 2 + above)
      above += other[index]
    }
    return probability
  }

  private static func masses(correct: Int, total: Int) -> [Double] {
    let logarithms = (0..<gridSize).map { index in
      let angle = (Double(index) + 0.5) * Double.pi / Double(2 * gridSize)
      return 2 * Double(correct) * Double.log(Double.sin(angle))
        + 2 * Double(total - correct) * Double.log(Double.cos(angle))
    }
    let largest = logarithms.max() ?? 0
    let masses = logarithms.map { Double.exp($0 - largest) }
    let sum = masses.reduce(0, +)
    return masses.map { $0 / sum }
  }
}
