package import ExamModel

/// The JSON of someone's answers to one paper.
///
/// `responses.schema.json` is its contract.
package struct ResponsesDocument: Hashable, Codable, Sendable {
  package let schemaVersion: Int
  package let formDigest: ContentDigest
  package let responses: [Item]

  /// The answer to one question.
  package struct Item: Hashable, Codable, Sendable {
    package let id: QuestionID
    package let chosen: [ChoiceID]
    /// Time spent on the question; `nil` when it was not taken.
    package let seconds: Double?
    /// Whether the question was marked for a later look; `nil` counts as no.
    package let flagged: Bool?
  }

  /// Takes down the answers of an attempt.
  package init(_ record: AttemptRecord) {
    schemaVersion = SchemaVersion.current
    formDigest = record.form.formDigest
    responses = record.answeredItems.map { answered in
      Item(
        id: answered.item.question.id,
        chosen: answered.response.chosen,
        seconds: answered.response.time.seconds,
        flagged: answered.response.isFlagged
      )
    }
  }
}

extension ResponsesDocument {
  /// Reads a responses file.
  ///
  /// - Throws: `DocumentError` that names the place and the cure.
  package init(json: [UInt8]) throws(DocumentError) {
    self = try JSONText.decode(ResponsesDocument.self, kind: .responses, from: json)
  }

  /// Writes the responses file.
  ///
  /// - Throws: `EncodingError` when a time is no number.
  package func json() throws -> [UInt8] { try JSONText.bytes(of: self) }
}

/// The answer to one question of a form, checked against it.
package struct GivenResponse: Hashable, Sendable {
  /// Chosen choices in the order shown; none when the question was not answered.
  package let chosen: [ChoiceID]
  /// `nil` when the time was not taken.
  package let time: Milliseconds?
  package let isFlagged: Bool

  package init(chosen: [ChoiceID], time: Milliseconds?, isFlagged: Bool) {
    self.chosen = chosen
    self.time = time
    self.isFlagged = isFlagged
  }
}
