import ExamModel
import Testing

@testable import Reporting

@Suite struct ReportPageTests {
  private func page(_ record: AttemptRecord = SampleRecord.make()) -> ReportPage {
    ReportPage(record, styleSheet: StyleSheet(css: []))
  }

  @Test func verdictTellsTheCountFirstAndTheIntervalBesideIt() throws {
    let verdict = try #require(page().verdict)
    #expect(verdict.lead == "1 of 3 right;")
    #expect(verdict.rest == "weighted by the blueprint that is 22.4\u{A0}%.")
    #expect(verdict.rate == "The rate behind it most likely lies between 6.1 and 79.2\u{A0}%.")
    #expect(verdict.caution.contains("about 1.4 times as widely"))
    #expect(verdict.caution.contains("±37 points"))
  }

  @Test func strataTellFlagsInWordsAndEmptyOnesAsEmpty() {
    let strata = page().strata
    #expect(strata.map(\.caption) == ["By domain", "By section of the exam guide"])
    #expect(strata[0].rows.map(\.flag) == ["weaker"])
    #expect(strata[1].rows.map(\.flag) == [nil, nil, nil])
    #expect(strata[1].rows.map(\.score) == ["1/2", "0/1", "no question"])
    #expect(strata[1].rows[2].bar == nil)
    #expect(strata[1].rows[0].interval == "6.1–79.2")
  }

  @Test func questionsTellHowTheyWereAnswered() {
    let questions = page().questions
    #expect(questions.map(\.outcome) == ["right", "wrong", "unanswered"])
    #expect(questions.map(\.section) == ["1 Architecting", "1 Architecting", "2 Collaborating"])
    #expect(questions.map(\.asks) == ["Choose one", "Choose two", "Choose one"])
    #expect(questions.map(\.shortTime) == ["1:32", "0:40", "0:00"])
    #expect(
      questions[0].history == [
        "1\u{A0}min 32\u{A0}s", "2 visits", "1 change", "not seen before", "question id first",
        "references read on 2026-11-20",
      ]
    )
    #expect(questions[1].history.contains("seen before, in attempt 3"))
    #expect(questions[2].history.prefix(2) == ["Never shown", "not seen before"])
  }

  @Test func aQuestionThatNobodyCheckedSaysSo() {
    #expect(
      ReportWords.provenance(id: "q-01", verified: nil) == [
        "question id q-01", "references not checked yet",
      ]
    )
  }

  @Test func choicesAreMarkedByWordsAndShape() {
    let choices = page().questions[1].choices
    #expect(choices.map(\.letter) == ["A", "B", "C"])
    #expect(choices.map(\.style) == ["key chosen", "chosen", "key"])
    #expect(choices.map(\.flaw) == [nil, "Builds by hand what a managed feature does", nil])
    #expect(page().questions[0].choices[0].isStruckOut)
  }

  @Test func remarksStandOnlyWhereThereIsSomethingToRemark() {
    #expect(page(SampleRecord.make(interrupted: .zero)).notes.isEmpty)
    let brief = page(SampleRecord.make(interrupted: .minutes(5))).notes
    #expect(brief.count == 1 && !brief[0].contains("forecast"))
    let both = page(SampleRecord.make(wallClockJump: .seconds(-3_600))).notes
    #expect(both.count == 2)
    #expect(both[0].contains("no evidence for the forecast"))
    #expect(both[1].contains("by 1\u{A0}h in all"))
  }

  @Test(arguments: [
    (Attempt.Status.submitted, "Handed in"),
    (.expired, "Time ran out; handed in with all that was answered"),
    (.left, "Not handed in"),
  ])
  func factsTellHowThePaperEnded(status: Attempt.Status, words: String) {
    let facts = page(SampleRecord.make(status: status)).facts
    #expect(facts.contains(FactView("Ended", words)))
    #expect(facts.contains(FactView("Started", "23 November 2026, 10:15 UTC")))
    #expect(facts.contains(FactView("Time used", "2\u{A0}min 12\u{A0}s of 7\u{A0}min")))
  }

  @Test func aPaperWithoutLimitHasNoPace() {
    let facts = page(SampleRecord.make(limit: nil)).facts
    #expect(!facts.contains { $0.term == "Time per question" })
    #expect(facts.contains { $0.detail.hasSuffix("no limit") })
  }

  @Test func deviationsAreLeftOutWhereThereAreNone() {
    #expect(page(SampleRecord.make(deviations: [])).deviations == nil)
  }

  @Test(arguments: [("en", "en"), ("pt-BR", "pt-BR"), ("\" x", "und"), ("", "und")])
  func languageIsATagOrUndetermined(language: String, tag: String) {
    #expect(page(SampleRecord.make(language: language)).questionLanguage == tag)
  }

  @Test(arguments: [
    (76.04, "76.0"), (0, "0.0"), (100, "100.0"), (99.96, "100.0"), (-4, "0.0"), (1e300, "100.0"),
    (Double.nan, "0.0"), (12.35, "12.4"),
  ])
  func percentagesHaveOneDecimal(percent: Double, text: String) {
    #expect(PercentText.oneDecimal(percent) == text)
  }
}
