import BankReading
import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

/// Ledgers of reviews are read from the folder `reviews`, in order of their days.
@Suite struct ReviewReadingTests {
  private static let digest = String(repeating: "0f", count: 32)

  private static func ledger(_ reviews: String) -> String {
    """
    <reviewLedger xmlns="urn:mockexam:review-ledger:1"><method>One reader.</method>
    \(reviews)
    </reviewLedger>
    """
  }

  private static func review(
    _ question: String = "q-01",
    digest: String = digest,
    date: String = "2026-11-25",
    answer: String = "c",
    certainty: String = "sure",
    more: String = "",
    changes: String = ""
  ) -> String {
    """
    <review question="\(question)" contentDigest="\(digest)" date="\(date)" \
    firstAnswer="\(answer)" certainty="\(certainty)" agreed="true" \(more)>\(changes)</review>
    """
  }

  private func read(_ texts: [String: String]) -> LedgerReadingResult {
    BankReader(files: MemoryFiles(texts).access).readReviews(ofBankAt: "bank")
  }

  @Test func readsEveryPart() throws {
    let result = read([
      "bank/reviews/a.xml": Self.ledger(
        Self.review(
          answer: "a c",
          more: #"choicesOnly="b d" dropped="true""#,
          changes: "\n  The stem names\n  the limit. "
        )
      )
    ])
    #expect(result.findings.isEmpty)
    let entry = try #require(result.ledger.entries.first)
    let review = entry.review
    #expect(review.question == "q-01" && review.contentDigest.description == Self.digest)
    #expect(review.date.description == "2026-11-25" && review.certainty == .sure && review.agreed)
    #expect(review.firstAnswer == ["a", "c"] && review.choicesOnlyAnswer == ["b", "d"])
    #expect(review.isDropped && review.changes == "The stem names the limit.")
    #expect(entry.location.description == "bank/reviews/a.xml:2:1")
  }

  @Test func reviewsStandInOrderOfTheirDays() {
    let result = read([
      "bank/reviews/a.xml": Self.ledger(Self.review("late", date: "2026-11-25")),
      "bank/reviews/b.xml": Self.ledger(
        Self.review("early", date: "2026-01-02") + "\n" + Self.review("next", date: "2026-01-02")
      ),
    ])
    #expect(result.ledger.entries.map(\.review.question) == ["early", "next", "late"])
  }

  @Test func aBankWithoutReviewsHasAnEmptyLedger() {
    let result = read(["bank/a.xml": ""])
    #expect(result.ledger.entries.isEmpty && result.findings.isEmpty)
  }

  @Test(arguments: [
    (review(digest: "0f"), "schema.value"),
    (review(date: "2026-02-30"), "schema.value"),
    (review(answer: ""), "schema.value"),
    (review(certainty: "certain"), "schema.value"),
    (review("Q 1"), "schema.value"),
    (review(more: #"reader="me""#), "schema.attribute"),
    ("<reviews/>", "schema.element"),
  ])
  func whatIsNoReviewIsToldAtItsLineAndLeftOut(review: String, rule: String) {
    let text = Self.ledger(Self.review("sound") + "\n" + review)
    let result = read(["bank/reviews/a.xml": text])
    #expect(result.findings.map(\.rule.rawValue) == [rule])
    #expect(result.findings.first?.location.place.line == 3)
    #expect(result.ledger.entries.map(\.review.question) == ["sound"])
  }
}
