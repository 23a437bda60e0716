package import ExamModel

extension ReportDocument {
  /// One question as it was shown, with the answer, the grade and everything that explains it.
  package struct QuestionPart: Hashable, Codable, Sendable {
    package let number: Int
    package let id: QuestionID
    package let revision: ContentDigest
    package let contentDigest: ContentDigest
    package let section: SectionID
    package let domain: DomainID
    package let consideration: ConsiderationID
    package let kind: Question.Kind
    package let difficulty: Question.Difficulty
    package let weight: Weight
    package let topics: [String]
    package let enemies: [QuestionID]
    package let verified: OrNull<CalendarDate>
    package let status: Question.Status
    package let stem: RichText
    package let choices: [ChoicePart]
    package let explanation: RichText
    package let references: [Reference]
    package let chosen: [ChoiceID]
    package let key: [ChoiceID]
    package let correct: Bool
    /// An exact fraction such as `1/2`, under the 2016 rule.
    package let partialCredit: String
    package let seconds: Seconds
    package let visits: Int
    package let changes: Int
    package let flagged: Bool
    package let struckOut: [ChoiceID]
    package let seenBefore: Bool
    package let lastSeenInAttempt: OrNull<Int>
  }

  /// One choice in its place on the screen; whether it is correct stands in the key.
  package struct ChoicePart: Hashable, Codable, Sendable {
    package let id: ChoiceID
    package let text: RichText
    package let feedback: RichText
    package let flaw: OrNull<Choice.Flaw>
    package let pinnedLast: Bool
  }
}

extension ReportDocument.QuestionPart {
  init(_ answered: AnsweredItem) {
    let question = answered.item.question
    let response = answered.response
    number = answered.number
    id = question.id
    revision = question.revision
    contentDigest = question.contentDigest
    section = answered.item.section
    domain = question.domain
    consideration = question.consideration
    kind = question.kind
    difficulty = question.difficulty
    weight = question.weight
    topics = question.topics
    enemies = question.enemies
    verified = OrNull(question.verified)
    status = question.status
    stem = question.stem
    choices = question.choices.map(ReportDocument.ChoicePart.init)
    explanation = question.explanation
    references = question.references
    chosen = response.chosen
    key = question.choices.filter(\.isCorrect).map(\.id)
    correct = answered.grade.isCorrect
    partialCredit = answered.grade.partialCredit.description
    seconds = Seconds(response.time)
    visits = response.visits
    changes = response.changes
    flagged = response.isFlagged
    struckOut = response.struckOut.sorted()
    seenBefore = answered.item.lastSeenInAttempt != nil
    lastSeenInAttempt = OrNull(answered.item.lastSeenInAttempt)
  }

  var response: Attempt.Response {
    Attempt.Response(
      chosen: chosen,
      isFlagged: flagged,
      struckOut: Set(struckOut),
      time: seconds.milliseconds,
      visits: visits,
      changes: changes
    )
  }

  func grade(at index: Int) throws(DocumentError) -> ScoreSheet.Grade {
    guard let credit = Fraction(text: partialCredit) else {
      throw DocumentError(
        .report,
        at: "questions[\(index)].partialCredit",
        .wrongShape("credit is a fraction such as “1/2”")
      )
    }
    return ScoreSheet.Grade(question: id, isCorrect: correct, partialCredit: credit)
  }

  func item(at index: Int) throws(DocumentError) -> ExamForm.Item {
    let keys = Set(key)
    guard keys.isSubset(of: choices.map(\.id)) else {
      throw DocumentError(.report, at: "questions[\(index)].key", .keyNotAmongChoices(id))
    }
    return ExamForm.Item(
      section: section,
      question: question(keys: keys),
      lastSeenInAttempt: lastSeenInAttempt.value
    )
  }

  private func question(keys: Set<ChoiceID>) -> Question {
    Question(
      id: id,
      domain: domain,
      consideration: consideration,
      difficulty: difficulty,
      weight: weight,
      topics: topics,
      enemies: enemies,
      verified: verified.value,
      status: status,
      stem: stem,
      choices: choices.map { $0.choice(isCorrect: keys.contains($0.id)) },
      explanation: explanation,
      references: references,
      revision: revision,
      contentDigest: contentDigest
    )
  }
}

extension ReportDocument.ChoicePart {
  init(_ choice: Choice) {
    id = choice.id
    text = choice.text
    feedback = choice.feedback
    flaw = OrNull(choice.flaw)
    pinnedLast = choice.isPinnedLast
  }

  func choice(isCorrect: Bool) -> Choice {
    Choice(
      id: id,
      isCorrect: isCorrect,
      flaw: flaw.value,
      isPinnedLast: pinnedLast,
      text: text,
      feedback: feedback
    )
  }
}

extension Fraction {
  /// Reads `1`, `0` or `1/2`; `nil` for anything else or a denominator below 1.
  fileprivate init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 1:
      guard let whole = parts[0] else { return nil }
      self.init(whole, over: 1)
    case 2:
      guard let numerator = parts[0], let denominator = parts[1], denominator > 0
      else { return nil }
      self.init(numerator, over: denominator)
    default: return nil
    }
  }
}
