import ExamModel
import Foundation
import Reporting
import Testing

@Suite struct JSONSchemaTests {
  private static func problems(in json: [UInt8], by schema: JSONSchema) throws -> [String] {
    try SchemaValidator(schema: schema.text).problems(in: JSONValue(json: json))
  }

  @Test(arguments: [
    SampleRecord.make(), SampleRecord.make(limit: nil, status: .expired),
    SampleRecord.make(limit: nil, status: .left),
  ])
  func reportsFitTheirSchema(record: AttemptRecord) throws {
    #expect(try Self.problems(in: ReportDocument(record).json(), by: .report) == [])
  }

  @Test func formsFitTheirSchema() throws {
    #expect(try Self.problems(in: FormDocument(SampleRecord.form()).json(), by: .form) == [])
  }

  @Test func responsesFitTheirSchema() throws {
    let json = try ResponsesDocument(SampleRecord.make()).json()
    #expect(try Self.problems(in: json, by: .responses) == [])
  }

  @Test(arguments: [
    ("\"mode\" : \"exam\"", "\"mode\" : \"test\"", "$.attempt.mode: enum"),
    ("\"number\" : 12", "\"number\" : 0", "$.attempt.number: minimum"),
    ("\"number\" : 12", "\"number\" : 1.5", "$.attempt.number: type"),
    ("\"percent\" : 50", "\"percent\" : 101", "$.sections[0].percent: anyOf"),
    ("\"visits\" : 2", "\"visited\" : 2", "$.questions[0]: additionalProperties"),
    ("\"visits\" : 2", "\"visited\" : 2", "$.questions[0]: required visits"),
    ("\"strong\"", "\"script\"", "$.questions[0].stem[0]: oneOf"),
    ("7f3a9c0012ab34cd", "7F3A9C0012AB34CD", "$.attempt.id: pattern"),
    ("\"schemaVersion\" : 1", "\"schemaVersion\" : 2", "$.schemaVersion: const"),
  ])
  func schemaRefusesWhatItShould(old: String, new: String, problem: String) throws {
    let text = String(decoding: try ReportDocument(SampleRecord.make()).json(), as: UTF8.self)
    #expect(text.contains(old))
    let changed = Array(text.replacing(old, with: new).utf8)
    #expect(try Self.problems(in: changed, by: .report).contains(problem))
  }

  @Test func aChoiceOfOneIsNoQuestion() throws {
    let text = String(decoding: try FormDocument(SampleRecord.form()).json(), as: UTF8.self)
    let changed = text.replacing("\"a\",\n        \"b\",\n        \"c\"", with: "\"b\"")
    #expect(
      try Self.problems(in: Array(changed.utf8), by: .form).contains(
        "$.questions[0].choices: minItems"
      )
    )
  }

  @Test(arguments: JSONSchema.allCases)
  func everyReferenceInASchemaLeadsSomewhere(schema: JSONSchema) throws {
    let root = try JSONValue(json: schema.text)
    let text = String(decoding: schema.text, as: UTF8.self)
    let names = text.matches(of: /#\/\$defs\/(\w+)/).map { String($0.output.1) }
    #expect(!names.isEmpty)
    #expect(Set(names) == Set(try #require(root["$defs"]).members.keys))
  }
}
