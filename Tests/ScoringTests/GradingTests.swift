import ExamModel
import Testing

@testable import Scoring

/// Credit is exact, and whoever does not choose as many as asked gets none.
@Suite struct GradingTests {
  struct Row: Decodable, CustomTestStringConvertible {
    let n: Int
    let t: Int
    let TP: Int
    let FP: Int
    let allOrNothing: String
    let ps1m: String
    var testDescription: String { "\(TP) right, \(FP) wrong of \(n) choices with \(t) keys" }
  }

  @Test(arguments: try oracle("grading.json", as: [Row].self))
  func creditIsTheExpectedFraction(row: Row) {
    let counts = ResponseCounts(truePositives: row.TP, falsePositives: row.FP, keys: row.t)
    let isComplete = row.TP + row.FP == row.t
    #expect(
      GradingPolicy.allOrNothing.credit(for: counts).description
        == (isComplete ? row.allOrNothing : "0")
    )
    #expect(
      GradingPolicy.rule2016.credit(for: counts).description == (isComplete ? row.ps1m : "0")
    )
  }

  @Test(arguments: GradingPolicy.allCases)
  func nothingChosenEarnsNothing(policy: GradingPolicy) {
    let counts = ResponseCounts(chosen: [], key: ["a", "b"])
    #expect(policy.credit(for: counts) == .zero)
  }
}
