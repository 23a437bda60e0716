import ExamModel
import ExamSitting

/// All that line mode says to a candidate, in one place for later translations.
enum LinePhrases {
  static let help = """
    a, or a c      choose; the letters replace your answer   clear   take it back
    next, back     move                                      go 12   to a question
    flag           mark for a later look, or unmark          strike b  strike out, or undo
    show           the question again                        review  what is still open
    time           time used and left                        submit  hand in (asks first)
    quit           leave; the attempt is kept for `mockexam resume`
    """

  static func opening(_ form: ExamForm, _ settings: AttemptSettings, number: Int) -> String {
    let length = form.items.count
    let time = settings.limit.map { "\(clock($0)) allowed" } ?? "no time limit"
    return """
      \(form.examTitle)
      Attempt \(number): \(count(length, "question")), \(time). Seed \(form.seed).
      Every answer is kept the moment it is given. Type help for the commands.
      """
  }

  static func heading(_ number: Int, of count: Int, _ state: SittingState, isFlagged: Bool)
    -> String
  {
    var parts = ["Question \(number) of \(count)"]
    if let remaining = state.remaining { parts.append("\(clock(remaining)) left") }
    if isFlagged { parts.append("flagged") }
    return parts.joined(separator: " · ")
  }

  static func asked(_ count: Int) -> String { "Choose \(count)." }

  static func chosen(_ letters: [String], of asked: Int, question: Int) -> String {
    if letters.isEmpty { return "Question \(question): answer taken back." }
    let answer = letters.joined(separator: " ")
    return letters.count < asked
      ? "Question \(question): \(answer) kept; \(letters.count) of \(asked) chosen."
      : "Question \(question): \(answer) kept."
  }

  static func flagged(_ isFlagged: Bool, question: Int) -> String {
    "Question \(question): \(isFlagged ? "flagged" : "no longer flagged")."
  }

  static func struck(_ letter: String, isStruck: Bool) -> String {
    isStruck ? "\(letter) struck out." : "\(letter) no longer struck out."
  }

  static let firstQuestion = "This is the first question."
  static let lastQuestion = """
    This is the last question. review lists what is open; submit hands in.
    """

  static func noChoice(_ letter: String, last: String) -> String {
    "There is no choice \(letter) here; the choices are A to \(last)."
  }

  static func misused(_ command: String) -> String {
    command == "go"
      ? "go takes the number of a question, such as go 12."
      : "strike takes the letter of a choice, such as strike b."
  }

  static func unknown(_ line: String) -> String {
    "\"\(line)\" is no command here. Type help for the commands."
  }

  static func warning(minutesLeft: Int) -> String {
    "*** \(minutesLeft) minutes left. ***"
  }

  static func time(_ state: SittingState) -> String {
    let used = "\(clock(state.elapsed)) used"
    return state.remaining.map { "\(used), \(clock($0)) left." } ?? "\(used); no time limit."
  }

  static func confirmSubmission(_ review: SittingReview) -> String {
    """
    \(count(review.unanswered.count, "question")) unanswered, \
    \(review.incomplete.count) incomplete, \(review.flagged.count) flagged. \
    Hand in now? Type yes to submit, anything else to go on.
    """
  }

  static let notSubmitted = "Not submitted; the exam goes on."
  static let submitted = "Submitted."
  static let expired = """
    The time is up. The paper was handed in with everything that was answered.
    """

  static func left(number: Int) -> String {
    "Attempt \(number) is kept. Go on with: mockexam resume \(number)"
  }

  static func notKept(_ reason: String) -> String {
    "NOT KEPT: \(reason). The attempt is as it was before."
  }

  static let explanation = "Explanation"

  static func verdict(isCorrect: Bool) -> String { isCorrect ? "Right." : "Wrong." }

  /// `1:05:09`, or `5:09` below an hour.
  static func clock(_ span: Milliseconds) -> String {
    let seconds = Int(max(0, span.rawValue) / 1000)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(padded(minutes)):\(padded(seconds % 60))"
      : "\(minutes):\(padded(seconds % 60))"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
