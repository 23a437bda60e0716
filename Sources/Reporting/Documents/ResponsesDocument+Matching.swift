package import ExamModel

extension ResponsesDocument {
  /// The answers in the order of a form, one for each of its questions.
  ///
  /// A question without a response is unanswered. Fewer choices than a question asks for are an answer that is wrong.
  ///
  /// - Throws: `DocumentError` when an answer does not fit the form.
  package func matched(to key: AnswerKey) throws(DocumentError) -> [GivenResponse] {
    guard formDigest == key.formDigest else {
      throw DocumentError(
        .responses,
        at: "formDigest",
        .otherForm(found: formDigest, expected: key.formDigest)
      )
    }
    let questions = Dictionary(key.items.map { ($0.id, $0) }) { first, _ in first }
    var given: [QuestionID: GivenResponse] = [:]
    for (index, item) in responses.enumerated() {
      let place = "responses[\(index)]"
      guard let question = questions[item.id] else {
        throw DocumentError(.responses, at: place + ".id", .unknownQuestion(item.id))
      }
      guard given[item.id] == nil else {
        throw DocumentError(.responses, at: place + ".id", .duplicate(item.id.rawValue))
      }
      given[item.id] = try item.checked(against: question, at: place)
    }
    return key.items.map { item in
      given[item.id] ?? GivenResponse(chosen: [], time: nil, isFlagged: false)
    }
  }
}

extension ResponsesDocument.Item {
  /// The longest time on one question that a file may claim: eleven days.
  private static let longestSeconds = 1_000_000.0

  fileprivate func checked(
    against question: AnswerKey.Item,
    at place: String
  ) throws(DocumentError) -> GivenResponse {
    try checkChoices(against: question, at: place + ".chosen")
    if let seconds, !(0...Self.longestSeconds).contains(seconds) {
      throw DocumentError(.responses, at: place + ".seconds", .impossibleTime(id))
    }
    return GivenResponse(
      chosen: question.choices.filter(chosen.contains),
      time: seconds.flatMap { Seconds($0) }?.milliseconds,
      isFlagged: flagged ?? false
    )
  }

  private func checkChoices(
    against question: AnswerKey.Item,
    at place: String
  ) throws(DocumentError) {
    var seen: Set<ChoiceID> = []
    for (index, choice) in chosen.enumerated() {
      let place = "\(place)[\(index)]"
      guard question.choices.contains(choice) else {
        throw DocumentError(.responses, at: place, .unknownChoice(choice, of: id))
      }
      guard seen.insert(choice).inserted else {
        throw DocumentError(.responses, at: place, .duplicate(choice.rawValue))
      }
    }
    guard chosen.count <= question.key.count else {
      throw DocumentError(
        .responses,
        at: place,
        .tooManyChoices(id, found: chosen.count, allowed: question.key.count)
      )
    }
  }
}
