import XMLReading

extension XMLSchemaSource {
  /// The schema of bank files, embedded in the program.
  static let questionBank = XMLSchemaSource(
    name: "question-bank.xsd",
    text: PackageResources.question_bank_xsd
  )
}

extension XMLVocabulary {
  /// The names of bank files.
  static let questionBank = XMLVocabulary(
    namespace: "urn:mockexam:question-bank:1",
    root: BankElement.questionBank,
    attributes: BankAttribute.self
  )
}
