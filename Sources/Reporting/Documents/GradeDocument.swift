package import ExamModel

/// The JSON of `mockexam grade`: scores of answers that were given as a file.
package struct GradeDocument: Hashable, Codable, Sendable {
  package let schemaVersion: Int
  package let formDigest: ContentDigest
  package let overall: ReportDocument.OverallPart
  package let domains: [ReportDocument.StratumPart<DomainID>]
  package let sections: [ReportDocument.StratumPart<SectionID>]
  package let questions: [Item]

  /// One question with its answer and grade.
  package struct Item: Hashable, Codable, Sendable {
    package let number: Int
    package let id: QuestionID
    /// In the order shown, as is `key`.
    package let chosen: [ChoiceID]
    package let key: [ChoiceID]
    package let correct: Bool
    /// An exact fraction such as `1/2`, under the 2016 rule.
    package let partialCredit: String
  }

  /// Takes down the scores of answers to a form; responses and grades are in the form's order.
  package init(key: AnswerKey, responses: [GivenResponse], scores: ScoreSheet) {
    schemaVersion = SchemaVersion.current
    formDigest = key.formDigest
    overall = ReportDocument.OverallPart(scores.overall)
    domains = scores.domains.map(ReportDocument.StratumPart.init)
    sections = scores.sections.map(ReportDocument.StratumPart.init)
    questions = zip(key.items, zip(responses, scores.grades)).enumerated().map { index, pair in
      let (item, (response, grade)) = pair
      return Item(
        number: index + 1,
        id: item.id,
        chosen: response.chosen,
        key: item.choices.filter(item.key.contains),
        correct: grade.isCorrect,
        partialCredit: grade.partialCredit.description
      )
    }
  }

  /// Writes the file.
  ///
  /// - Throws: `EncodingError` when a percentage is no number.
  package func json() throws -> [UInt8] { try JSONText.bytes(of: self) }
}
