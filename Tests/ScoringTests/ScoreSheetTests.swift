import ExamModel
import Testing

@testable import Scoring

/// A score sheet states counts, weighted percentage and intervals of one form.
@Suite struct ScoreSheetTests {
  /// Two sections of weight 3 and 1 with two questions each, in two domains.
  private let key = AnswerKey(
    formDigest: ContentDigest(sha256: []),
    sections: [
      Stratum(id: "1", title: "First", weight: 3, planned: 2, drawn: 2),
      Stratum(id: "2", title: "Second", weight: 1, planned: 2, drawn: 2),
    ],
    domains: [
      Stratum(id: "x", title: "X", weight: 1, planned: 4, drawn: 4),
      Stratum(id: "y", title: "Y", weight: 1, planned: 0, drawn: 0),
    ],
    items: [
      .init(id: "q1", section: "1", domain: "x", choices: ["a", "b"], key: ["a"]),
      .init(id: "q2", section: "1", domain: "x", choices: ["a", "b"], key: ["b"]),
      .init(id: "q3", section: "2", domain: "x", choices: ["a", "b", "c"], key: ["a", "c"]),
      .init(id: "q4", section: "2", domain: "x", choices: ["a", "b"], key: ["a"]),
    ]
  )

  @Test func sectionsWeighAsTheBlueprintSays() {
    let sheet = ScoreSheet(
      grading: ["q1": ["a"], "q2": ["b"], "q3": ["a", "b"]],
      against: key
    )
    #expect(sheet.overall.correct == 2)
    #expect(sheet.overall.total == 4)
    #expect(sheet.overall.percent == 75)
    #expect(sheet.overall.partialCreditPercent == 62.5)
    #expect(sheet.sections.map(\.percent) == [100, 0])
    #expect(sheet.grades.map(\.partialCredit.description) == ["1", "1", "1/2", "0"])
  }

  @Test func aStratumWithoutQuestionsHasNoPercentage() {
    let sheet = ScoreSheet(grading: [:], against: key)
    #expect(sheet.domains[1].percent == nil)
    #expect(sheet.domains[1].interval == nil)
    #expect(sheet.domains[1].flag == nil)
  }

  @Test func aPerfectPaperReachesExactlyHundred() {
    let sheet = ScoreSheet(
      grading: ["q1": ["a"], "q2": ["b"], "q3": ["c", "a"], "q4": ["a"]],
      against: key
    )
    #expect(sheet.overall.percent == 100)
    #expect(sheet.overall.interval.high == 100)
    #expect(sheet.overall.interval.low < 100)
  }
}
