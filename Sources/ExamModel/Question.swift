/// One item: a stem, its choices with the key among them, and what explains them.
///
/// A question is content only; where its XML stands is kept beside it in `QuestionBank.Entry`.
package struct Question: Hashable, Codable, Sendable {
  package let id: QuestionID
  package let domain: DomainID
  /// The consideration of the exam guide that the question tests; it decides the section.
  package let consideration: ConsiderationID
  package let difficulty: Difficulty
  package let weight: Weight
  package let topics: [String]
  /// Questions that never stand in one form with this one.
  package let enemies: [QuestionID]
  /// The day on which every reference was last read against its claim; `nil` when never.
  package let verified: CalendarDate?
  package let status: Status
  package let stem: RichText
  /// Choices in document order, or in the order shown once a form holds the question.
  package let choices: [Choice]
  package let explanation: RichText
  package let references: [Reference]
  /// SHA-256 of the canonical stem, choices and key.
  package let revision: ContentDigest
  /// SHA-256 of all that is shown, feedback, explanation and references included.
  package let contentDigest: ContentDigest

  package init(
    id: QuestionID,
    domain: DomainID,
    consideration: ConsiderationID,
    difficulty: Difficulty,
    weight: Weight,
    topics: [String],
    enemies: [QuestionID],
    verified: CalendarDate?,
    status: Status,
    stem: RichText,
    choices: [Choice],
    explanation: RichText,
    references: [Reference],
    revision: ContentDigest,
    contentDigest: ContentDigest
  ) {
    self.id = id
    self.domain = domain
    self.consideration = consideration
    self.difficulty = difficulty
    self.weight = weight
    self.topics = topics
    self.enemies = enemies
    self.verified = verified
    self.status = status
    self.stem = stem
    self.choices = choices
    self.explanation = explanation
    self.references = references
    self.revision = revision
    self.contentDigest = contentDigest
  }

  /// How hard the author takes a question to be for a prepared candidate.
  package enum Difficulty: String, Hashable, Codable, Sendable, CaseIterable {
    /// One constraint decides: 80 % or more answer it right.
    case easy
    /// Two constraints must be combined: 55 to 80 %.
    case medium
    /// Three constraints interact, or a cause must be found: below 55 %.
    case hard
  }

  /// Whether new forms may use a question.
  package enum Status: String, Hashable, Codable, Sendable {
    case active
    /// Kept for old attempts, never drawn again.
    case withdrawn
  }

  /// Whether one choice is asked for or several.
  package enum Kind: String, Hashable, Codable, Sendable {
    case singleChoice
    case multipleSelect
  }
}

extension Question {
  /// The ids of the correct choices.
  package var key: Set<ChoiceID> { Set(choices.lazy.filter { $0.isCorrect }.map { $0.id }) }

  /// Several correct choices make a question multiple select.
  package var kind: Kind { key.count > 1 ? .multipleSelect : .singleChoice }

  /// The same question with its choices in another order.
  package func showing(choices: [Choice]) -> Question {
    Question(
      id: id,
      domain: domain,
      consideration: consideration,
      difficulty: difficulty,
      weight: weight,
      topics: topics,
      enemies: enemies,
      verified: verified,
      status: status,
      stem: stem,
      choices: choices,
      explanation: explanation,
      references: references,
      revision: revision,
      contentDigest: contentDigest
    )
  }
}

/// One choice of a question, known by its id and never by its place.
package struct Choice: Hashable, Codable, Sendable {
  package let id: ChoiceID
  package let isCorrect: Bool
  /// Why a wrong choice is wrong; `nil` for the key.
  package let flaw: Flaw?
  /// Whether the choice keeps its place at the end when the others are shuffled.
  package let isPinnedLast: Bool
  package let text: RichText
  /// What the choice meets or fails, said after the exam.
  package let feedback: RichText

  package init(
    id: ChoiceID,
    isCorrect: Bool,
    flaw: Flaw?,
    isPinnedLast: Bool,
    text: RichText,
    feedback: RichText
  ) {
    self.id = id
    self.isCorrect = isCorrect
    self.flaw = flaw
    self.isPinnedLast = isPinnedLast
    self.text = text
    self.feedback = feedback
  }

  /// The mechanism by which a wrong choice goes wrong; the raw value is its code in a bank.
  package enum Flaw: String, Hashable, Codable, Sendable, CaseIterable {
    case selfManaged = "self-managed"
    case overEngineered = "over-engineered"
    case missesConstraint = "misses-constraint"
    case breaksRestriction = "breaks-restriction"
    case wrongFeature = "wrong-feature"
    case wrongOrder = "wrong-order"
    case wrongCause = "wrong-cause"
    case adHoc = "ad-hoc"
    case outdated
  }
}

/// Documentation that supports a claim of a question.
package struct Reference: Hashable, Codable, Sendable {
  /// An `http` or `https` address.
  package let address: String
  /// The claim that the documentation supports, in the author's own words.
  package let claim: String

  package init(address: String, claim: String) {
    self.address = address
    self.claim = claim
  }
}
