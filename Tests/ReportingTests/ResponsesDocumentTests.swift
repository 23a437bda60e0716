import ExamModel
import Reporting
import Testing

@Suite struct ResponsesDocumentTests {
  private static let key = SampleRecord.form().answerKey

  private func given(_ responses: String, form: ContentDigest = key.formDigest) throws
    -> [GivenResponse]
  {
    let json = """
      { "schemaVersion": 1, "formDigest": "\(form)", "responses": [ \(responses) ] }
      """
    return try ResponsesDocument(json: Array(json.utf8)).matched(to: Self.key)
  }

  @Test func answersComeBackInTheOrderOfTheForm() throws {
    let given = try given(
      """
      { "id": "third", "chosen": ["a"], "seconds": 12.345, "flagged": true },
      { "id": "second", "chosen": ["c", "a"] }
      """
    )
    #expect(
      given == [
        GivenResponse(chosen: [], time: nil, isFlagged: false),
        GivenResponse(chosen: ["a", "c"], time: nil, isFlagged: false),
        GivenResponse(chosen: ["a"], time: Milliseconds(rawValue: 12_345), isFlagged: true),
      ]
    )
  }

  @Test func fewerChoicesThanAskedForAreAnAnswer() throws {
    #expect(try given("{ \"id\": \"second\", \"chosen\": [\"c\"] }")[1].chosen == ["c"])
  }

  @Test func answersOfARecordFitItsForm() throws {
    let record = SampleRecord.make()
    let document = try ResponsesDocument(json: ResponsesDocument(record).json())
    let given = try document.matched(to: record.form.answerKey)
    #expect(given.map(\.chosen) == record.attempt.responses.map(\.chosen))
    #expect(given.map(\.time) == record.attempt.responses.map(\.time))
  }

  @Test(arguments: [
    (
      "{ \"id\": \"fourth\", \"chosen\": [] }", "responses[0].id",
      DocumentError.Problem.unknownQuestion("fourth")
    ),
    (
      "{ \"id\": \"first\", \"chosen\": [\"z\"] }", "responses[0].chosen[0]",
      .unknownChoice("z", of: "first")
    ),
    (
      "{ \"id\": \"first\", \"chosen\": [\"a\", \"b\"] }", "responses[0].chosen",
      .tooManyChoices("first", found: 2, allowed: 1)
    ),
    (
      "{ \"id\": \"second\", \"chosen\": [\"a\", \"a\"] }", "responses[0].chosen[1]",
      .duplicate("a")
    ),
    (
      "{ \"id\": \"first\", \"chosen\": [], \"seconds\": -0.5 }", "responses[0].seconds",
      .impossibleTime("first")
    ),
    (
      "{ \"id\": \"first\", \"chosen\": [], \"seconds\": 1e9 }", "responses[0].seconds",
      .impossibleTime("first")
    ),
    (
      "{ \"id\": \"first\", \"chosen\": [] }, { \"id\": \"first\", \"chosen\": [] }",
      "responses[1].id", .duplicate("first")
    ),
  ])
  func namesTheAnswerThatDoesNotFit(
    responses: String,
    place: String,
    problem: DocumentError.Problem
  ) {
    let error = #expect(throws: DocumentError.self) { try given(responses) }
    #expect(error?.place == place)
    #expect(error?.problem == problem)
  }

  @Test func refusesAnswersToAnotherForm() throws {
    let other = SampleRecord.digest(0x0D)
    let error = #expect(throws: DocumentError.self) { try given("", form: other) }
    #expect(error?.problem == .otherForm(found: other, expected: Self.key.formDigest))
    #expect(error?.description.contains("0d0d0d0d") == true)
  }
}
