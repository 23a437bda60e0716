import ExamModel
import Reporting
import Testing

@Suite struct ReportDocumentTests {
  @Test(arguments: [
    SampleRecord.make(),
    SampleRecord.make(limit: nil, status: .expired, wallClockJump: .seconds(-3_600)),
    SampleRecord.make(limit: Milliseconds(rawValue: 1_440_001), interrupted: .seconds(9_999_999)),
    SampleRecord.make(text: "</script>\u{202E}\u{0}“\"\u{0338}/\n\t", status: .left),
  ])
  func recordComesBackFromJSONUnchanged(record: AttemptRecord) throws {
    let json = try ReportDocument(record).json()
    #expect(try ReportDocument(json: json).record() == record)
  }

  @Test func pageFromJSONIsThePageFromTheRecord() throws {
    let record = SampleRecord.make()
    let restored = try ReportDocument(json: ReportDocument(record).json()).record()
    let report = try HTMLReport()
    #expect(report.page(for: restored) == report.page(for: record))
  }

  @Test func valuesStandInTheUnitsOfTheDesign() {
    let document = ReportDocument(SampleRecord.make())
    #expect(document.attempt.startedAt.iso8601 == "2026-11-23T10:15:00.123Z")
    #expect(document.attempt.minutesAllowed.value == 7)
    #expect(document.attempt.endedBy.value == .submit)
    #expect(document.pacing.budgetSecondsPerQuestion.value == 140)
    #expect(document.pacing.unreached == 1)
    #expect(document.questions.map(\.seenBefore) == [false, true, false])
    #expect(document.questions[1].partialCredit == "1/2")
  }

  @Test(arguments: [
    (Attempt.Status.submitted, Optional(ReportDocument.Ending.submit)),
    (.expired, .deadline), (.left, nil), (.running, nil),
  ])
  func endedByFollowsTheStatus(status: Attempt.Status, ending: ReportDocument.Ending?) {
    let document = ReportDocument(SampleRecord.make(status: status))
    #expect(document.attempt.endedBy.value == ending)
  }

  @Test(arguments: [2, 99, 0, -1])
  func refusesAnotherSchemaVersion(version: Int) throws {
    let json = Array("{ \"schemaVersion\": \(version), \"attempt\": \"new layout\" }".utf8)
    let error = #expect(throws: DocumentError.self) { try ReportDocument(json: json) }
    #expect(error?.problem == .unsupportedSchema(found: version))
    #expect(error?.place == "schemaVersion")
  }

  @Test func refusesJSONThatWasCutOff() throws {
    let json = try ReportDocument(SampleRecord.make()).json()
    for length in [0, 1, json.count / 2, json.count - 3] {
      let error = #expect(throws: DocumentError.self) {
        try ReportDocument(json: Array(json.prefix(length)))
      }
      #expect(error?.problem == .notJSON)
    }
  }

  @Test(arguments: [
    ("\"mode\" : \"exam\"", "\"mode\" : \"test\"", "attempt.mode"),
    ("\"number\" : 12", "\"number\" : \"12\"", "attempt.number"),
    ("\"visits\" : 2", "\"visited\" : 2", "questions[0]"),
    ("2026-11-23T10:15:00.123Z", "2026-13-23T10:15:00.123Z", "attempt.startedAt"),
    ("\"partialCredit\" : \"1/2\"", "\"partialCredit\" : \"1/0\"", "questions[1].partialCredit"),
    ("\"choice\" : \"a\"", "\"choicest\" : \"a\"", "steps[4]"),
    ("\"minutesAllowed\" : 7", "\"minutesAllowed\" : 1e300", "attempt.minutesAllowed"),
  ])
  func namesThePlaceThatDoesNotFit(old: String, new: String, place: String) throws {
    let json = try ReportDocument(SampleRecord.make()).json()
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains(old))
    let changed = Array(text.replacing(old, with: new).utf8)
    let error = #expect(throws: DocumentError.self) {
      try ReportDocument(json: changed).record()
    }
    #expect(error?.place == place)
  }

  @Test func filesAreSortedAndHaveNoEscapedSlashes() throws {
    let text = String(decoding: try ReportDocument(SampleRecord.make()).json(), as: UTF8.self)
    #expect(text.contains("https://example.com/docs"))
    #expect(text.hasSuffix("}\n"))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
    #expect(keys == keys.sorted())
  }
}
