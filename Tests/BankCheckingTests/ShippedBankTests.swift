import BankChecking
import BankReading
import ExamModel
import Foundation
import Testing

/// The bank of the checkout is what its README says.
@Suite struct ShippedBankTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/QuestionBanks"

  /// Reads bank and ledger, and holds the one against the standards of the day of its last review.
  private func findings() async throws -> (bank: QuestionBank, found: [Finding]) {
    let reader = BankReader()
    let reading = await reader.readBank(at: Self.folder)
    let ledger = reader.readReviews(ofBankAt: Self.folder)
    #expect(reading.findings.isEmpty && ledger.findings.isEmpty)
    let lastReview = try #require(ledger.ledger.entries.last?.review.date)
    let standards = BankStandards(
      blueprint: try CheckedBank.blueprint(),
      reviews: ledger.ledger,
      today: lastReview,
      wholeBank: Self.folder
    )
    return (reading.bank, await reading.bank.findings(of: .all, by: standards))
  }

  @Test func noRuleHasAnythingToSayButOfReferencesThatCouldNotBeRead() async throws {
    let (bank, found) = try await findings()
    #expect(bank.entries.count >= 300)
    let unexpected = found.filter { $0.rule != "question.unverified" }
    #expect(unexpected.map { "\($0.location): \($0.message)" } == [])
  }

  @Test func everyQuestionHasAnExplanationAndAReference() async throws {
    let (bank, _) = try await findings()
    for question in bank.entries.map(\.question) {
      #expect(!question.explanation.plainText.isEmpty && !question.references.isEmpty)
      #expect(question.choices.count == (question.kind == .singleChoice ? 4 : 5))
    }
  }
}
