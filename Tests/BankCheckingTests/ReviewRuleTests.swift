import BankChecking
import ExamModel
import Testing

/// The ledger is compared with the content of today.
@Suite struct ReviewRuleTests {
  private func entry(
    _ question: QuestionID,
    _ digest: ContentDigest,
    isDropped: Bool = false
  ) throws -> ReviewLedger.Entry {
    ReviewLedger.Entry(
      review: QuestionReview(
        question: question,
        contentDigest: digest,
        date: try #require(CalendarDate("2026-11-20")),
        firstAnswer: ["a"],
        certainty: .sure,
        agreed: true,
        choicesOnlyAnswer: nil,
        isDropped: isDropped,
        changes: ""
      ),
      location: SourceLocation(file: "bank/reviews/a.xml", place: .start)
    )
  }

  private func told(
    by entries: (Question) throws -> [ReviewLedger.Entry]
  ) async throws -> [String] {
    let checked = try await CheckedBank([.init(id: "q-01")])
    let question = try #require(checked.bank.entries.first?.question)
    let ledger = ReviewLedger(entries: try entries(question))
    return try await checked.findings(reviews: ledger).map { "\($0.rule): \($0.message)" }
  }

  @Test func aBankWithoutALedgerIsNotHeldToOne() async throws {
    #expect(try await told { _ in [] } == [])
  }

  @Test func aReviewOfTheContentOfTodaySatisfies() async throws {
    #expect(try await told { [try entry($0.id, $0.contentDigest)] } == [])
  }

  @Test func anEditedQuestionWantsANewReview() async throws {
    #expect(
      try await told { [try entry($0.id, $0.revision)] } == [
        #"question.unreviewed: question "q-01" was edited after its review of 2026-11-20"#
      ]
    )
  }

  @Test func aQuestionThatNobodyReviewedIsNamed() async throws {
    #expect(
      try await told { [try entry("gone", $0.contentDigest, isDropped: true)] } == [
        #"question.unreviewed: question "q-01" was never reviewed"#
      ]
    )
  }

  @Test func aReviewOfNoQuestionIsTold() async throws {
    #expect(
      try await told {
        [try entry($0.id, $0.contentDigest), try entry("q-O1", $0.contentDigest)]
      } == [#"review.unknown-question: no question is called "q-O1""#]
    )
  }

  @Test func agreementCountsFirstAnswersOfDroppedQuestionsToo() async throws {
    let checked = try await CheckedBank([.init(id: "q-01")])
    let question = try #require(checked.bank.entries.first?.question)
    let ledger = ReviewLedger(entries: [
      try entry("gone", question.revision, isDropped: true),
      try entry(question.id, question.revision), try entry(question.id, question.contentDigest),
    ])
    let summary = ReviewSummary(ledger, for: [question])
    #expect(summary.answered == 2 && summary.agreed == 2 && summary.reviewed == 1)
  }
}
