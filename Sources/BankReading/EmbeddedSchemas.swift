import XMLReading

extension XMLSchemaSource {
  /// The schema of bank files, embedded in the program.
  static let questionBank = XMLSchemaSource(
    name: "question-bank.xsd",
    text: PackageResources.question_bank_xsd
  )

  /// The schema of blueprints, embedded in the program.
  static let exam = XMLSchemaSource(name: "exam.xsd", text: PackageResources.exam_xsd)

  /// The schema of review ledgers, embedded in the program.
  static let reviewLedger = XMLSchemaSource(
    name: "review-ledger.xsd",
    text: PackageResources.review_ledger_xsd
  )
}

extension XMLVocabulary {
  /// The names of bank files.
  static let questionBank = XMLVocabulary(
    namespace: "urn:mockexam:question-bank:1",
    root: BankElement.questionBank,
    attributes: BankAttribute.self
  )

  /// The names of blueprints.
  static let exam = XMLVocabulary(
    namespace: "urn:mockexam:exam:1",
    root: BlueprintElement.exam,
    attributes: BlueprintAttribute.self
  )

  /// The names of review ledgers.
  static let reviewLedger = XMLVocabulary(
    namespace: "urn:mockexam:review-ledger:1",
    root: ReviewElement.reviewLedger,
    attributes: ReviewAttribute.self
  )
}
