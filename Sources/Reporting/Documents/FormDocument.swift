package import ExamModel

/// The JSON of one paper without its texts: enough to grade responses by the file alone.
///
/// `form.schema.json` is its contract.
package struct FormDocument: Hashable, Codable, Sendable {
  package let schemaVersion: Int
  package let exam: ExamID
  package let examTitle: String
  package let edition: CalendarDate
  package let seed: FormSeed
  package let assemblyVersion: Int
  package let bankDigest: ContentDigest
  package let formDigest: ContentDigest
  package let sections: [Stratum<SectionID>]
  package let domains: [Stratum<DomainID>]
  /// Questions per section (rows) and domain (columns).
  package let matrix: [[Int]]
  package let deviations: [String]
  package let questions: [Item]

  /// One question's place in the blueprint, its choices as shown and its key.
  package struct Item: Hashable, Codable, Sendable {
    package let number: Int
    package let id: QuestionID
    package let revision: ContentDigest
    package let section: SectionID
    package let domain: DomainID
    package let consideration: ConsiderationID
    package let choices: [ChoiceID]
    package let key: [ChoiceID]
  }

  /// Takes down a paper.
  package init(_ form: ExamForm) {
    schemaVersion = SchemaVersion.current
    exam = form.exam
    examTitle = form.examTitle
    edition = form.edition
    seed = form.seed
    assemblyVersion = form.assemblyVersion
    bankDigest = form.bankDigest
    formDigest = form.formDigest
    sections = form.sections
    domains = form.domains
    matrix = form.matrix
    deviations = form.deviations
    questions = form.items.enumerated().map { Item(number: $0.offset + 1, $0.element) }
  }
}

extension FormDocument.Item {
  init(number: Int, _ item: ExamForm.Item) {
    let question = item.question
    self.number = number
    id = question.id
    revision = question.revision
    section = item.section
    domain = question.domain
    consideration = question.consideration
    choices = question.choices.map(\.id)
    key = question.choices.filter(\.isCorrect).map(\.id)
  }
}

extension FormDocument {
  /// Reads a form file.
  ///
  /// - Throws: `DocumentError` that names the place and the cure.
  package init(json: [UInt8]) throws(DocumentError) {
    self = try JSONText.decode(FormDocument.self, kind: .form, from: json)
  }

  /// Writes the form file.
  ///
  /// - Throws: whatever the encoder throws.
  package func json() throws -> [UInt8] { try JSONText.bytes(of: self) }
}
