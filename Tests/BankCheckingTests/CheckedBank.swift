import BankChecking
import BankReading
import ExamModel
import Foundation
import Testing
import XMLReading

/// Banks for the rules about a bank as a whole, read from XML in memory.
struct CheckedBank {
  /// A question of the bank; only what a test is about is given.
  struct Item {
    var id: String
    var consideration = "5.1.a"
    var difficulty = "medium"
    var topics = "sample"
    var stem: String?
    var choices: [String] = ["Keep one", "Take two", "Move three", "Send four"]
    var key: Set<Int> = [0]
    var flaw = "ad-hoc"
    var verified = "2026-11-20"
  }

  let bank: QuestionBank

  /// Reads the items, each as a file of the domain that its consideration belongs to.
  init(_ items: [Item]) async throws {
    let domains = Dictionary(
      uniqueKeysWithValues: try Self.blueprint().sections.flatMap(\.considerations)
        .map { ($0.id.rawValue, $0.domain.rawValue) }
    )
    let texts = try items.map { item in
      Self.text(of: item, domain: try #require(domains[item.consideration]))
    }
    let files = FileAccess(
      open: { path throws(FileProblem) in
        guard let index = Int(path.dropLast(4)) else { throw .missing }
        return OpenFile(bytes: Array(texts[index].utf8))
      },
      list: { _ throws(FileProblem) in throw .missing },
      resolve: { $0 }
    )
    let reading = await BankReader(files: files)
      .readBank(at: texts.indices.map { "\($0).xml" })
    #expect(reading.findings.isEmpty)
    bank = reading.bank
  }

  /// What all rules say of the bank as a whole, or as a part of another.
  func findings(
    isWhole: Bool = true,
    reviews: ReviewLedger = .empty,
    of rules: BankRules = .all
  ) async throws -> [Finding] {
    await bank.findings(of: rules, by: try Self.standards(isWhole: isWhole, reviews: reviews))
  }

  /// The official blueprint, and a day in November.
  static func standards(
    isWhole: Bool = true,
    reviews: ReviewLedger = .empty
  ) throws -> BankStandards {
    BankStandards(
      blueprint: try blueprint(),
      reviews: reviews,
      today: try #require(CalendarDate("2026-11-25")),
      wholeBank: isWhole ? "bank" : nil
    )
  }

  static func blueprint() throws -> Blueprint {
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let path = project + "/QuestionBanks/exams/pmle.xml"
    return try #require(BankReader().readBlueprint(at: path).blueprint)
  }

  private static func text(of item: Item, domain: String) -> String {
    let choices = item.choices.enumerated().map { index, text in
      let kind = item.key.contains(index) ? #"correct="true""# : #"flaw="\#(item.flaw)""#
      return """
        <choice id="\("abcdef".dropFirst(index).prefix(1))" \(kind)><text>\(text)</text>\
        <feedback>F\(index)</feedback></choice>
        """
    }
    let count = item.key.count > 1 ? " (Choose two.)" : ""
    return """
      <questionBank xmlns="urn:mockexam:question-bank:1" domain="\(domain)" \
      edition="2026-06-01" title="T">
      <question id="\(item.id)" consideration="\(item.consideration)" \
      difficulty="\(item.difficulty)" topics="\(item.topics)" verified="\(item.verified)">
      <stem><p>\(item.stem ?? "Case \(item.id)"): what should you do?\(count)</p></stem>
      \(choices.joined(separator: "\n"))
      <explanation><p>E</p></explanation>
      <reference href="https://docs.cloud.google.com/x">C</reference>
      </question>
      </questionBank>
      """
  }
}
