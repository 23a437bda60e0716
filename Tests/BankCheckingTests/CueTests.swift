import ExamModel
import Testing

@testable import BankChecking

/// What a guesser wins by wording is credited fairly and judged exactly.
@Suite struct CueTests {
  @Test(
    arguments: [
      ([10, 20, 30, 40], [3], 1), ([10, 40, 40, 40], [1], 1 / 3), ([10, 20, 30, 40], [0], 0),
      ([10, 20, 30, 40, 40], [3, 4], 1), ([10, 20, 20, 20, 40], [4, 1], 1 / 3),
      ([10, 20, 20, 20, 40], [1, 2], 0), ([5, 5, 5, 5, 5], [0, 1], 0.1),
    ] as [([Double], [Int], Double)]
  )
  func equalChoicesShareTheCredit(appeal: [Double], keys: [Int], credit: Double) {
    let key = appeal.indices.map { keys.contains($0) }
    #expect(abs(CueDraw(appeal: appeal, key: key).credit - credit) < 1e-12)
  }

  @Test(arguments: [(90, 0.028_321_3), (150, 1.245_93e-20)])
  func tailsAreThoseOfTheBinomialDistribution(wins: Int, expected: Double) {
    let draw = CueDraw(appeal: [2, 1, 1, 1], key: [true, false, false, false])
    let upper = CreditDistribution(Array(repeating: draw, count: 300)).exactTails(Double(wins))
      .upper
    #expect(abs(upper / expected - 1) < 1e-4)
  }

  @Test func twoSidedProbabilityIsOneAtChance() {
    let draws = (0..<8).map { _ in CueDraw(appeal: [2, 1, 1, 1], key: [true, false, false, false]) }
    #expect(CreditDistribution(draws).twoSidedProbability(of: 2) == 1)
  }

  @Test func manyQuestionsAreJudgedByTheNormalDistribution() {
    let draw = CueDraw(appeal: [2, 1, 1, 1], key: [true, false, false, false])
    let exact = CreditDistribution(Array(repeating: draw, count: 2_000))
      .twoSidedProbability(of: 540)
    let normal = CreditDistribution(Array(repeating: draw, count: 2_001))
      .twoSidedProbability(of: 540)
    #expect(abs(exact - normal) < 0.005 && exact < 0.05)
  }

  @Test func holmMultipliesByTheTestsThatAreLeft() {
    let corrected = HolmCorrection.corrected([0.01, 0.04, 0.03, 0.005])
    #expect(zip(corrected, [0.03, 0.06, 0.06, 0.02]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  /// A hundred questions whose keys stand out in one way.
  private func bank(_ choices: [String], key: Set<Int>) async throws -> CheckedBank {
    try await CheckedBank(
      (0..<100).map { number in
        CheckedBank.Item(id: "q-\(number)", choices: choices.map { $0 + " \(number)" }, key: key)
      }
    )
  }

  @Test(
    arguments: [
      (["Move all of the longest data sets", "Keep it", "Take it", "Send it"], "always-longest"),
      (["Keep", "Take the data", "Send the data", "Move the data"], "always-shortest"),
      (["Keep one", "Take all", "Send all", "Move all"], "no-absolutes"),
      (
        ["Keep <code>X1</code> one", "Take some more", "Send some more", "Move some more"],
        "most-specific"
      ),
      (["Take case one", "Keep part one", "Send part one", "Move part one"], "most-stem-overlap"),
      (["Fill other lakes", "Keep part one", "Send part one", "Move part one"], "odd-one-out"),
    ] as [([String], String)]
  )
  func aCueThatAlwaysWorksIsAnError(choices: [String], strategy: String) async throws {
    let found = try await bank(choices, key: [0]).findings()
      .filter { $0.rule == "bank.cue" && $0.message.contains("\"\(strategy)\"") }
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("100.0 % of 100 single-choice questions") == true)
  }

  @Test func aCueThatNeverWorksIsAnErrorToo() async throws {
    let choices = ["Move all of the longest data sets", "Keep it", "Take it", "Send it"]
    let found = try await bank(choices, key: [1]).findings()
      .filter { $0.message.contains("\"always-longest\"") }
    #expect(found.map(\.severity) == [.error])
  }
}
