import ExamModel

/// One question with its answer, as the page tells it.
struct QuestionView: Hashable, Sendable {
  let number: Int
  /// `right`, `wrong` or `unanswered`; names the style and the mark as well.
  let outcome: String
  let outcomeWord: String
  let isFlagged: Bool
  /// Time on the question, short enough for the overview.
  let shortTime: String
  let section: String
  let domain: String
  let consideration: String
  let difficulty: String
  let asks: String
  let stem: Markup
  let choices: [ChoiceView]
  let explanation: Markup
  let references: [ReferenceView]
  /// Time, visits, changes, whether the question was known, its id, and when it was checked.
  let history: [String]

  init(_ answered: AnsweredItem, titles: StratumTitles) {
    let (question, response) = (answered.item.question, answered.response)
    number = answered.number
    outcome = answered.outcome.rawValue
    outcomeWord = ReportWords.name(of: answered.outcome)
    isFlagged = response.isFlagged
    shortTime = ReportWords.shortDuration(response.time)
    section = titles.title(of: answered.item.section)
    domain = titles.title(of: question.domain)
    consideration = question.consideration.rawValue
    difficulty = ReportWords.name(of: question.difficulty)
    asks = ReportWords.asks(for: question.key.count)
    stem = RichTextMarkup.markup(question.stem)
    choices = question.choices.enumerated().map { index, choice in
      ChoiceView(choice, at: index, response: response)
    }
    explanation = RichTextMarkup.markup(question.explanation)
    references = question.references.map(ReferenceView.init)
    history =
      ReportWords.history(response, lastSeenInAttempt: answered.item.lastSeenInAttempt)
      + ReportWords.provenance(id: question.id, verified: question.verified)
  }
}

/// The titles of a form's sections and domains by their ids.
struct StratumTitles {
  private let sections: [SectionID: String]
  private let domains: [DomainID: String]

  init(_ form: ExamForm) {
    sections = Dictionary(form.sections.map { ($0.id, $0.title) }) { first, _ in first }
    domains = Dictionary(form.domains.map { ($0.id, $0.title) }) { first, _ in first }
  }

  func title(of section: SectionID) -> String {
    sections[section].map { "\(section) \($0)" } ?? section.rawValue
  }

  func title(of domain: DomainID) -> String { domains[domain] ?? domain.rawValue }
}
