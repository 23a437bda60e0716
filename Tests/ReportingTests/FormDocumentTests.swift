import ExamModel
import Reporting
import Testing

@Suite struct FormDocumentTests {
  @Test func answerKeyFromTheFileIsTheFormsOwn() throws {
    let form = SampleRecord.form()
    let document = try FormDocument(json: FormDocument(form).json())
    #expect(try document.answerKey() == form.answerKey)
    #expect(document == FormDocument(form))
  }

  /// One change to a good file, the place the error must name, and what is wrong there.
  struct Fault: Sendable {
    let old: String
    let new: String
    let place: String
    let problem: DocumentError.Problem
  }

  @Test(arguments: [
    Fault(
      old: "\"schemaVersion\" : 1",
      new: "\"schemaVersion\" : 2",
      place: "schemaVersion",
      problem: .unsupportedSchema(found: 2)
    ),
    Fault(
      old: "\"id\" : \"second\"",
      new: "\"id\" : \"first\"",
      place: "questions[1]",
      problem: .duplicate("first")
    ),
    Fault(
      old: "\"key\" : [\n        \"b\"",
      new: "\"key\" : [\n        \"z\"",
      place: "questions[0].key",
      problem: .keyNotAmongChoices("first")
    ),
    Fault(
      old: "\"key\" : [\n        \"b\"\n",
      new: "\"key\" : [\n",
      place: "questions[0].key",
      problem: .emptyKey("first")
    ),
    Fault(
      old: "\"section\" : \"2\"",
      new: "\"section\" : \"7\"",
      place: "questions[2].section",
      problem: .unknownSection("7")
    ),
    Fault(
      old: "\"domain\" : \"mlops\"",
      new: "\"domain\" : \"ops\"",
      place: "questions[0].domain",
      problem: .unknownDomain("ops")
    ),
    Fault(
      old: "\"number\" : 3",
      new: "\"number\" : 4",
      place: "questions[2].number",
      problem: .wrongNumber(found: 4, expected: 3)
    ),
    Fault(
      old: "\"a\",\n        \"b\",\n        \"c\"",
      new: "\"a\",\n        \"b\",\n        \"b\"",
      place: "questions[0].choices[2]",
      problem: .duplicate("b")
    ),
    Fault(
      old: "\"id\" : \"2\"",
      new: "\"id\" : \"1\"",
      place: "sections[1]",
      problem: .duplicate("1")
    ),
  ])
  func namesThePlaceThatDoesNotFit(fault: Fault) throws {
    let text = String(decoding: try FormDocument(SampleRecord.form()).json(), as: UTF8.self)
    #expect(text.contains(fault.old))
    let changed = Array(text.replacing(fault.old, with: fault.new, maxReplacements: 9).utf8)
    let error = #expect(throws: DocumentError.self) {
      try FormDocument(json: changed).answerKey()
    }
    #expect(error?.problem == fault.problem)
    #expect(error?.place == fault.place)
  }

  @Test func errorsNameQuestionAndCureButNoKey() throws {
    let error = DocumentError(.form, at: "questions[0].key", .keyNotAmongChoices("first"))
    #expect(
      error.description
        == "form: questions[0].key: the key of “first” is not among its choices; "
        + "name at least one of its choices as key"
    )
  }
}
