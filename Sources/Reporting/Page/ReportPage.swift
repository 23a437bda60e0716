import ExamModel

/// Everything that a report says, as values: the templates add elements and nothing else.
struct ReportPage: Sendable {
  let language: String
  let attemptID: String
  let policy: String
  let styleSheet: Markup
  let words: [String: String]
  let title: String
  let eyebrow: String
  let heading: String
  /// `nil` for a paper without questions.
  let verdict: VerdictView?
  let emptyPaper: String
  let facts: [FactView]
  let notes: [String]
  let strata: [StrataView]
  let scoreNotes: [String]
  let deviations: TextList?
  let tally: String
  let questions: [QuestionView]
  let questionLanguage: String
  let identity: [FactView]
  let footer: [String]

  /// Lines under a heading that stands only where there are lines.
  struct TextList: Hashable, Sendable {
    let lines: [String]

    init?(_ lines: [String]) {
      guard !lines.isEmpty else { return nil }
      self.lines = lines
    }
  }

  init(_ record: AttemptRecord, styleSheet: StyleSheet) {
    let titles = StratumTitles(record.form)
    let answered = record.answeredItems
    language = ReportWords.language
    attemptID = record.id.rawValue
    policy = styleSheet.policy
    self.styleSheet = styleSheet.markup
    words = ReportWords.labels
    title = ReportWords.documentTitle(record.form.examTitle, number: record.number)
    eyebrow = ReportWords.eyebrow(number: record.number, mode: record.settings.mode)
    heading = record.form.examTitle
    verdict = VerdictView(record.scores.overall)
    emptyPaper = ReportWords.emptyPaper
    facts = .glance(at: record)
    notes = Self.notes(on: record.attempt)
    strata = Self.strata(of: record.scores)
    scoreNotes = ReportWords.howToReadScores
    deviations = TextList(record.form.deviations)
    tally = Self.tally(of: answered)
    questions = answered.map { QuestionView($0, titles: titles) }
    questionLanguage = Self.languageTag(record.settings.language)
    identity = .identity(of: record)
    footer = ReportWords.footer
  }

  private static func notes(on attempt: Attempt) -> [String] {
    var notes: [String] = []
    if attempt.interrupted >= .seconds(1) {
      notes.append(ReportWords.interruption(attempt.interrupted))
    }
    if attempt.wallClockJump.rawValue.magnitude >= 1_000 {
      notes.append(ReportWords.clockJump(attempt.wallClockJump))
    }
    return notes
  }

  private static func strata(of scores: ScoreSheet) -> [StrataView] {
    [
      StrataView(
        caption: ReportWords.domainsCaption,
        column: ReportWords.domainColumn,
        scores: scores.domains
      ),
      StrataView(
        caption: ReportWords.sectionsCaption,
        column: ReportWords.sectionColumn,
        scores: scores.sections
      ),
    ]
  }

  private static func tally(of answered: [AnsweredItem]) -> String {
    ReportWords.tally(
      right: answered.count { $0.outcome == .right },
      wrong: answered.count { $0.outcome == .wrong },
      unanswered: answered.count { $0.outcome == .unanswered },
      flagged: answered.count { $0.response.isFlagged }
    )
  }

  /// A language tag has letters, digits and hyphens; anything else counts as undetermined.
  private static func languageTag(_ text: String) -> String {
    let isTag = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isTag && !text.isEmpty ? text : "und"
  }
}
