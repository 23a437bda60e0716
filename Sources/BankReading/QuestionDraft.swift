import ExamModel
import XMLReading

/// A question while its XML is being read.
struct QuestionDraft {
  /// The attributes and the finished parts of one choice.
  struct ChoiceDraft {
    let id: ChoiceID?
    let isCorrect: Bool
    let flaw: Choice.Flaw?
    let isPinnedLast: Bool
    var text: RichText?
    var feedback: RichText?
  }

  private let id: QuestionID?
  private let consideration: ConsiderationID?
  private let difficulty: Question.Difficulty?
  private let weight: Weight?
  private let topics: [String]
  private let enemies: [QuestionID]
  private let verified: CalendarDate?
  private let status: Question.Status

  private var stem: RichText?
  private var choices: [ChoiceDraft] = []
  private var explanation: RichText?
  private var references: [Reference] = []
  /// A part stands twice, which the validator sees unless it was made to skip the question.
  private var hasPartTwice = false

  private(set) var stemPlace = SourcePlace.start
  private(set) var choicePlaces: [SourcePlace] = []
  private(set) var referencePlaces: [SourcePlace] = []

  /// Takes the attributes of a question.
  init(_ attributes: XMLAttributes) {
    id = BankValue.slug(attributes[.id]).map(QuestionID.init)
    consideration =
      BankValue.slug(attributes[.consideration]).map(ConsiderationID.init)
    difficulty = attributes[.difficulty].flatMap(Question.Difficulty.init)
    weight = BankValue.weight(attributes[.weight])
    topics = WhiteSpace.words(of: attributes[.topics] ?? "")
    enemies = WhiteSpace.words(of: attributes[.enemies] ?? "")
      .map(QuestionID.init)
    verified = attributes[.verified]
      .flatMap { CalendarDate(WhiteSpace.collapsed($0)) }
    status = attributes[.status].flatMap(Question.Status.init) ?? .active
  }

  /// A choice begins.
  mutating func beginChoice(_ attributes: XMLAttributes, at place: SourcePlace) {
    choicePlaces.append(place)
    choices.append(
      ChoiceDraft(
        id: BankValue.slug(attributes[.id]).map(ChoiceID.init),
        isCorrect: BankValue.flag(attributes[.correct]),
        flaw: attributes[.flaw].flatMap(Choice.Flaw.init),
        isPinnedLast: attributes[.position] != nil
      )
    )
  }

  /// A part of rich text is finished.
  mutating func take(_ text: RichText, of part: BankElement, at place: SourcePlace) {
    let last = choices.indices.last
    switch part {
    case .stem:
      hasPartTwice = hasPartTwice || stem != nil
      stem = text
      stemPlace = place
    case .explanation:
      hasPartTwice = hasPartTwice || explanation != nil
      explanation = text
    case .text:
      guard let last else { return }
      hasPartTwice = hasPartTwice || choices[last].text != nil
      choices[last].text = text
    case .feedback:
      guard let last else { return }
      hasPartTwice = hasPartTwice || choices[last].feedback != nil
      choices[last].feedback = text
    default: break
    }
  }

  /// A reference is finished.
  mutating func take(_ reference: Reference, at place: SourcePlace) {
    references.append(reference)
    referencePlaces.append(place)
  }

  /// The finished question; `nil` when a part is missing.
  func question(of domain: DomainID, digests: inout QuestionDigests) -> Question? {
    guard !hasPartTwice, let id, let consideration, let difficulty, let weight, let stem,
      let explanation, !references.isEmpty, let choices = finishedChoices
    else { return nil }
    let digest = digests.digests(
      of: QuestionDigests.Content(
        domain: domain,
        consideration: consideration,
        stem: stem,
        choices: choices,
        explanation: explanation,
        references: references
      )
    )
    return Question(
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
      revision: digest.revision,
      contentDigest: digest.content
    )
  }

  private var finishedChoices: [Choice]? {
    var finished: [Choice] = []
    finished.reserveCapacity(choices.count)
    for draft in choices {
      guard let id = draft.id, let text = draft.text, let feedback = draft.feedback,
        !finished.contains(where: { $0.id == id })
      else { return nil }
      finished.append(
        Choice(
          id: id,
          isCorrect: draft.isCorrect,
          flaw: draft.flaw,
          isPinnedLast: draft.isPinnedLast,
          text: text,
          feedback: feedback
        )
      )
    }
    return finished.count >= 2 ? finished : nil
  }
}
