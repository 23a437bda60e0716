import ExamModel
import ExamSitting
import TerminalText

/// A running exam as the screen shows it: the sitting's state, and what the candidate looks at.
///
/// A value that draws itself, follows commands, and asks for steps; it takes none.
struct ExamPage: ScreenPage {
  let form: ExamForm
  let settings: AttemptSettings
  /// The attempt's number in the history.
  let number: Int
  let glyphs: ScreenGlyphs
  private(set) var state: SittingState

  var view = View.question
  var dialog: Dialog?
  /// The place of the marked choice.
  var focus = 0
  var scrolling = Scrolling.top
  var isClockHidden = false
  var isPacing = false
  /// What the last command met; gone with the next one.
  var notice: Notice?
  /// What time or the store brings; it stays for a while, whatever the candidate does.
  private(set) var warning: Notice?
  /// In practice, answers by the number of their question that are complete but not checked yet:
  /// once checked, they stand.
  var unchecked: [Int: [ChoiceID]] = [:]

  /// What fills the body.
  enum View: Hashable, Sendable {
    case question
    case review(ReviewList)
  }

  /// What lies over the body and takes all keys.
  enum Dialog: Hashable, Sendable {
    case help
    /// The digits typed so far, and the question that is marked.
    case goTo(typed: String, marked: Int)
    case submit
    case leave
    /// What could not be done, and why.
    case failure(String)
  }

  /// Words about what just happened.
  struct Notice: Hashable, Sendable {
    let text: String
    /// When it goes away, on the exam's clock.
    let until: Milliseconds
  }

  /// What the page asks of the sitting.
  enum Request: Hashable, Sendable {
    /// Steps in their order.
    case perform([Step.Action])
    case leave
  }

  init(
    form: ExamForm,
    settings: AttemptSettings,
    number: Int,
    glyphs: ScreenGlyphs,
    state: SittingState
  ) {
    self.form = form
    self.settings = settings
    self.number = number
    self.glyphs = glyphs
    self.state = state
    focus = firstFocus
  }

  // MARK: What is on the screen

  /// The number of the question on the screen, from 1.
  var current: Int { state.attempt.current }
  var question: Question { form.items[current - 1].question }
  var response: Attempt.Response { state.attempt.responses[current - 1] }
  var progress: PaperProgress { PaperProgress(form: form, attempt: state.attempt) }
  /// The answer as shown: what is kept, or in practice what is about to be checked.
  var chosen: [ChoiceID] { unchecked[current] ?? response.chosen }

  /// Whether the question was answered in practice, so that its answer stands.
  var isExplained: Bool { isExplained(current) }

  private func isExplained(_ number: Int) -> Bool {
    settings.mode == .practice
      && state.attempt.responses[number - 1].chosen.count
        == form.items[number - 1].question.key.count
  }

  private var firstFocus: Int {
    question.choices.firstIndex { chosen.contains($0.id) } ?? 0
  }

  // MARK: What comes from the sitting

  /// Takes over the sitting's state after a step or some time.
  mutating func update(_ state: SittingState) {
    let hasMoved = state.attempt.current != current
    self.state = state
    if hasMoved {
      scrolling = .top
      focus = firstFocus
    }
    unchecked = unchecked.filter { number, _ in !isExplained(number) }
    if let notice, notice.until <= state.elapsed { self.notice = nil }
    if let warning, warning.until <= state.elapsed { self.warning = nil }
  }

  /// Says something until the next command, or for some seconds.
  mutating func tell(_ text: String) {
    notice = Notice(text: text, until: state.elapsed + .seconds(8))
  }

  /// Says something for some seconds, beside whatever else there is to say.
  mutating func warn(_ text: String) {
    warning = Notice(text: text, until: state.elapsed + .seconds(20))
  }
}
