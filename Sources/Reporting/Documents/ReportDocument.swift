package import ExamModel

/// The JSON of one finished attempt: everything a reader may want to reckon with, and enough to
/// rebuild the `AttemptRecord`, so that a page can be made from the file alone.
///
/// Percentages run from 0 to 100, times are seconds, moments ISO 8601 in UTC; where there is no
/// value there is `null`. `report.schema.json` is its contract.
package struct ReportDocument: Hashable, Codable, Sendable {
  package let schemaVersion: Int
  package let attempt: AttemptPart
  package let overall: OverallPart
  package let domains: [StratumPart<DomainID>]
  package let sections: [StratumPart<SectionID>]
  package let questions: [QuestionPart]
  package let pacing: PacingPart
  package let form: FormPart
  package let steps: [StepPart]

  /// Takes down a finished attempt.
  package init(_ record: AttemptRecord) {
    let answered = record.answeredItems
    schemaVersion = SchemaVersion.current
    attempt = AttemptPart(record)
    overall = OverallPart(record.scores.overall)
    domains = record.scores.domains.map(StratumPart.init)
    sections = record.scores.sections.map(StratumPart.init)
    questions = answered.map(QuestionPart.init)
    pacing = PacingPart(record)
    form = FormPart(record.form)
    steps = record.steps.map(StepPart.init)
  }
}

extension ReportDocument {
  /// Reads a report file.
  ///
  /// - Throws: `DocumentError` that names the place and the cure.
  package init(json: [UInt8]) throws(DocumentError) {
    self = try JSONText.decode(ReportDocument.self, kind: .report, from: json)
  }

  /// Writes the report file: keys sorted, the same record giving the same bytes.
  ///
  /// - Throws: `EncodingError` when a percentage is no number.
  package func json() throws -> [UInt8] { try JSONText.bytes(of: self) }

  /// The record that the file was made from.
  ///
  /// - Throws: `DocumentError` when parts of the file contradict each other.
  package func record() throws(DocumentError) -> AttemptRecord {
    var items: [ExamForm.Item] = []
    for (index, question) in questions.enumerated() {
      items.append(try question.item(at: index))
    }
    return AttemptRecord(
      id: attempt.id,
      number: attempt.number,
      settings: try attempt.settings(),
      form: attempt.form(form, items: items),
      steps: try stepValues(),
      attempt: attempt.state(responses: questions.map(\.response)),
      scores: ScoreSheet(
        overall: overall.score,
        sections: sections.map(\.score),
        domains: domains.map(\.score),
        grades: try gradeValues()
      )
    )
  }

  private func stepValues() throws(DocumentError) -> [Step] {
    var values: [Step] = []
    for (index, step) in steps.enumerated() {
      values.append(try step.step(at: "steps[\(index)]"))
    }
    return values
  }

  private func gradeValues() throws(DocumentError) -> [ScoreSheet.Grade] {
    var values: [ScoreSheet.Grade] = []
    for (index, question) in questions.enumerated() {
      values.append(try question.grade(at: index))
    }
    return values
  }
}
