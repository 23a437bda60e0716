import ExamModel
import Testing

@testable import BankChecking

/// Questions that are nearly the same are found without comparing all pairs.
@Suite struct NearDuplicateTests {
  @Test(
    arguments: [
      (
        "you need to deploy a model with low latency on vertex ai",
        "You need to deploy a model, with low latency, on Vertex AI endpoints!", 0.909_091
      ),
      ("you need to deploy a model with low latency", "choose a metric for imbalanced data", 0),
      ("two words", "Two words.", 1), ("two words", "other words", 0),
    ] as [(String, String, Double)]
  )
  func similarityIsTheShareOfCommonSequencesOfThreeWords(
    left: String,
    right: String,
    expected: Double
  ) {
    let similarity = Trigrams([RichText(left)]).similarity(to: Trigrams([RichText(right)]))
    #expect(abs(similarity - expected) < 1e-6)
  }

  /// A stem of so many words of its own behind so many common ones.
  private func stem(common: Int, own: Int, _ name: String) -> String {
    ((0..<common).map { "shared\($0)" } + (0..<own).map { "\(name)\($0)" }).joined(separator: " ")
  }

  private func duplicates(of items: [CheckedBank.Item]) async throws -> [String] {
    try await CheckedBank(items).findings().filter { $0.rule == "bank.near-duplicate" }
      .map { "\($0.location.file) \($0.notes.map(\.location.file))" }
  }

  @Test(arguments: [(60, true), (20, false)])
  func anEarlierQuestionIsNamedFromSixtyPercentOn(common: Int, isDuplicate: Bool) async throws {
    let items = ["x", "y"].enumerated().map { index, name in
      CheckedBank.Item(
        id: "q-\(index)",
        stem: stem(common: common, own: 8, name),
        choices: ["Keep \(name)", "Take \(name)", "Move \(name)", "Send \(name)"]
      )
    }
    #expect(try await duplicates(of: items) == (isDuplicate ? [#"1.xml ["0.xml"]"#] : []))
  }

  @Test(arguments: [(Set([0]), true), (Set([1]), false)])
  func sameChoicesAndKeyNeedLessInCommon(key: Set<Int>, isDuplicate: Bool) async throws {
    let items = [
      CheckedBank.Item(id: "q-0", stem: stem(common: 8, own: 4, "x")),
      CheckedBank.Item(id: "q-1", stem: stem(common: 8, own: 4, "y"), key: key),
    ]
    #expect(try await duplicates(of: items) == (isDuplicate ? [#"1.xml ["0.xml"]"#] : []))
  }

  @Test func amongManyQuestionsEveryDuplicateIsFound() async throws {
    let items = (0..<60).map { number in
      CheckedBank.Item(
        id: "q-\(100 + number)",
        stem: stem(common: 3, own: 40, "w\(number % 50)x"),
        choices: (0..<4).map { "Choose \(number % 50) as \($0)" }
      )
    }
    #expect(
      try await duplicates(of: items) == (50..<60).map { #"\#($0).xml ["\#($0 - 50).xml"]"# }
    )
  }
}
