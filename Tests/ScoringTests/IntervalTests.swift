import ExamModel
import Foundation
import Testing

@testable import Scoring

/// Intervals are the expected ones, to eight digits.
@Suite struct IntervalTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let n: Int
    let x: Int
    let low: Double
    let high: Double
    var testDescription: String { "\(x) of \(n)" }

    static func all() throws -> [Row] {
      let text = String(decoding: try oracle("intervals.csv"), as: UTF8.self)
      return try text.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",")
        return Row(
          n: try #require(Int(cells[0])),
          x: try #require(Int(cells[1])),
          low: try #require(Double(cells[2])),
          high: try #require(Double(cells[3]))
        )
      }
    }
  }

  struct Headline: Decodable, CustomTestStringConvertible {
    let x: [Int]
    let n: [Int]
    let w_over_101: [Int]
    let weighted_p: Double
    let n_effective: Double
    let weighted_wilson: [Double]
    var testDescription: String { "\(x) of \(n)" }
  }

  @Test(arguments: try Row.all())
  func wilsonLimitsAreTheExpectedOnes(row: Row) {
    let limits = WilsonInterval.limits(rate: Double(row.x) / Double(row.n), size: Double(row.n))
    #expect(abs(limits.low - row.low) < 1e-8)
    #expect(abs(limits.high - row.high) < 1e-8)
    if row.x == 0 { #expect(limits.low == 0) }
    if row.x == row.n { #expect(limits.high == 1) }
  }

  @Test(arguments: try oracle("headline.json", as: [Headline].self))
  func theHeadlineIsWeightedAndAsWideAsItsEffectiveSize(example: Headline) throws {
    let sections = example.x.indices.map {
      WeightedRate.Section(
        correct: example.x[$0],
        total: example.n[$0],
        weight: example.w_over_101[$0]
      )
    }
    let weighted = try #require(WeightedRate(sections))
    #expect(abs(weighted.rate - example.weighted_p) < 1e-8)
    #expect(abs(weighted.effectiveSize - example.n_effective) < 1e-8)
    let limits = WilsonInterval.limits(rate: weighted.rate, size: weighted.effectiveSize)
    #expect(abs(limits.low - example.weighted_wilson[0]) < 1e-8)
    #expect(abs(limits.high - example.weighted_wilson[1]) < 1e-8)
  }

  @Test func oneSectionAloneGivesPlainWilson() throws {
    let weighted = try #require(WeightedRate([.init(correct: 7, total: 11, weight: 21)]))
    #expect(abs(weighted.rate - 7.0 / 11) < 1e-12)
    #expect(abs(weighted.effectiveSize - 11) < 1e-12)
  }

  @Test(arguments: [(3, 9, 38, 46, 0.9983, true), (3, 7, 40, 48, 0.9878, false)])
  func weakerIsSaidOnlyAtTheLevelOf99Percent(
    correct: Int,
    total: Int,
    restCorrect: Int,
    restTotal: Int,
    expected: Double,
    isFlagged: Bool
  ) {
    let probability = WeaknessTest.probabilityOfBeingWeaker(
      correct: correct,
      of: total,
      rest: (correct: restCorrect, total: restTotal)
    )
    #expect(abs(probability - expected) < 5e-5)
    #expect((probability >= WeaknessTest.threshold) == isFlagged)
  }
}
