import BankChecking
import ExamModel
import Testing

/// A bank that fills papers is held to targets for the whole; a part of one, or a small one, is not.
@Suite struct TargetRuleTests {
  /// Questions of one consideration, all of one kind.
  private func items(_ count: Int, _ change: (inout CheckedBank.Item, Int) -> Void = { _, _ in })
    -> [CheckedBank.Item]
  {
    (0..<count).map { number in
      var item = CheckedBank.Item(id: "q-\(1_000 + number)")
      change(&item, number)
      return item
    }
  }

  private func told(_ items: [CheckedBank.Item], isWhole: Bool = true) async throws -> Set<String> {
    let findings = try await CheckedBank(items).findings(isWhole: isWhole, of: .targets)
    #expect(findings.allSatisfy { $0.location.file == "bank" && !$0.hint.isEmpty })
    return Set(findings.map(\.rule.rawValue))
  }

  @Test func aBankOfOneSubjectMissesEveryTarget() async throws {
    let rules = try await told(items(100))
    #expect(
      rules == [
        "bank.coverage", "bank.share", "bank.mix", "bank.flaw-share", "bank.reading-load",
        "bank.key-length", "bank.cue",
      ]
    )
  }

  @Test func aSmallBankIsNotHeldToThem() async throws {
    #expect(try await told(items(99)) == [])
  }

  @Test func aPartOfABankIsNotHeldToThem() async throws {
    #expect(try await told(items(100), isWhole: false) == [])
  }

  @Test func aConsiderationNamesWhatItLacks() async throws {
    let findings = try await CheckedBank(
      items(100) { $0.consideration = $1 < 5 ? "6.1.a" : "5.1.a" }
    )
    .findings(of: .targets)
    let coverage = findings.filter { $0.rule == "bank.coverage" }
    #expect(coverage.count == 51, "5.1.a has enough")
    #expect(
      coverage.contains { finding in
        finding.message == "consideration 6.1.a has 5 questions and wants 6"
          && finding.hint.hasPrefix("write 1 more on: Securing")
      }
    )
    #expect(
      coverage.contains { $0.message == "consideration 1.1.a has 0 questions and wants 4" }
    )
    #expect(
      coverage.contains { $0.message == "consideration 5.2.b has 0 questions and wants 10" }
    )
  }

  @Test func sharesAreThoseOfTheBlueprint() throws {
    let blueprint = try CheckedBank.blueprint()
    let shares = CellShare.shares(of: [], for: blueprint)
    let first = try #require(shares.first)
    #expect(abs(first.blueprintPercent - 11.44) < 0.005)
    #expect(abs(shares.reduce(0) { $0 + $1.blueprintPercent } - 100) < 1e-9)
    let mlops = shares.filter { $0.domain == "mlops" }.reduce(0) { $0 + $1.blueprintPercent }
    #expect(abs(mlops - 100 * 413 / 1515) < 1e-9)
  }

  @Test(arguments: [
    ("9.0 % of the questions are multiple select", 9, false), ("", 12, true),
    ("16.0 % of the questions are multiple select", 16, false),
  ])
  func tooFewAndTooManyOfAKindAreTold(message: String, count: Int, isRight: Bool) async throws {
    let items = items(100) { item, number in
      item.choices.append("Hold five")
      item.key = number < count ? [0, 1] : [0]
    }
    let told = try await CheckedBank(items).findings(of: .targets)
      .filter { $0.message.contains("multiple select") }
    #expect(told.map(\.message) == (isRight ? [] : [message]))
  }

  @Test func aNearMissSharesNineWordsInARow() async throws {
    let shared = "Move the data of the last nine days to"
    let choices = ["\(shared) one", "\(shared) two", "Keep all", "Drop it"]
    let short = choices.map { $0.replacing("last ", with: "") }
    let items = items(10) { item, number in item.choices = number < 4 ? choices : short }
    let mix = BankMix(try await CheckedBank(items).bank.entries.map(\.question))
    #expect(mix.nearMiss == 4)
  }

  @Test func theMedianReadingLoadIsThatOfStemAndChoices() async throws {
    let items = items(3) { item, number in
      item.stem = Array(repeating: "word", count: [10, 30, 90][number]).joined(separator: " ")
    }
    let loads = ReadingLoads(try await CheckedBank(items).bank.entries.map(\.question))
    #expect(loads?.shortest == 22 && loads?.median == 42 && loads?.longest == 102)
  }
}
