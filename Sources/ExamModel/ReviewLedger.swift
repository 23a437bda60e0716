/// What one round of review found about one question, and which content it ended with.
package struct QuestionReview: Hashable, Sendable {
  package let question: QuestionID
  /// The content that stood at the end of the round; other content has not been reviewed by it.
  package let contentDigest: ContentDigest
  package let date: CalendarDate
  /// What a reader chose who saw stem and choices, and neither key nor feedback.
  package let firstAnswer: Set<ChoiceID>
  package let certainty: Certainty
  /// Whether that answer was the key of the time, before anything was repaired.
  package let agreed: Bool
  /// What a reader guessed who saw the choices alone; `nil` where nobody was asked.
  package let choicesOnlyAnswer: Set<ChoiceID>?
  /// Whether the question was dropped at the end of the round; its answer still counts.
  package let isDropped: Bool
  /// What was changed before the content was accepted; empty when nothing was.
  package let changes: String

  package init(
    question: QuestionID,
    contentDigest: ContentDigest,
    date: CalendarDate,
    firstAnswer: Set<ChoiceID>,
    certainty: Certainty,
    agreed: Bool,
    choicesOnlyAnswer: Set<ChoiceID>?,
    isDropped: Bool,
    changes: String
  ) {
    self.question = question
    self.contentDigest = contentDigest
    self.date = date
    self.firstAnswer = firstAnswer
    self.certainty = certainty
    self.agreed = agreed
    self.choicesOnlyAnswer = choicesOnlyAnswer
    self.isDropped = isDropped
    self.changes = changes
  }

  /// How sure a reader was of an answer; the raw value is its word in a ledger.
  package enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// No other choice can be defended.
    case sure
    /// One other choice comes near.
    case likely
    /// Little more than a guess.
    case unsure
  }
}

/// The reviews of a bank, oldest first.
package struct ReviewLedger: Sendable {
  /// A review and where it is written down.
  package struct Entry: Sendable {
    package let review: QuestionReview
    package let location: SourceLocation

    package init(review: QuestionReview, location: SourceLocation) {
      self.review = review
      self.location = location
    }
  }

  /// By date, then by place.
  package let entries: [Entry]
  private let byQuestion: [QuestionID: [QuestionReview]]

  /// Takes entries in any order.
  package init(entries: [Entry]) {
    self.entries = entries.sorted { ($0.review.date, $0.location) < ($1.review.date, $1.location) }
    byQuestion = Dictionary(grouping: self.entries.map(\.review), by: \.question)
  }

  /// A ledger in which nothing has been written.
  package static let empty = ReviewLedger(entries: [])

  /// All reviews of a question, oldest first.
  package func reviews(of question: QuestionID) -> [QuestionReview] { byQuestion[question] ?? [] }

  /// The last review that ended with the very content of a question; `nil` when there is none.
  package func review(of question: Question) -> QuestionReview? {
    reviews(of: question.id).last { $0.contentDigest == question.contentDigest }
  }
}
