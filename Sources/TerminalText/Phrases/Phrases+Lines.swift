package import ExamModel

/// What line mode alone says.
extension Phrases {
  package static let lineHelp = """
    a, or a c   choose; the letters replace your answer
    clear       take the answer back
    next, back  move to the question behind or before
    go 12       move to a question
    flag        mark for a later look, or unmark
    strike b    strike a choice out, or undo it
    show        the question again
    review      what is still open
    time        time used and left
    submit      hand in; it asks first
    quit        leave; the attempt is kept for `mockexam resume`
    """

  package static func opening(
    _ form: ExamForm,
    _ settings: AttemptSettings,
    number: Int
  ) -> String {
    let length = form.items.count
    let time = settings.limit.map { "\(clock($0)) allowed" } ?? "no time limit"
    return """
      \(form.examTitle)
      Attempt \(number): \(count(length, "question")), \(time). Seed \(form.seed).
      Every answer is kept the moment it is given. Type help for the commands.
      """
  }

  package static func heading(
    _ number: Int,
    of count: Int,
    remaining: Milliseconds?,
    isFlagged: Bool
  ) -> String {
    var parts = ["Question \(number) of \(count)"]
    if let remaining { parts.append("\(clock(remaining)) left") }
    if isFlagged { parts.append("flagged") }
    return parts.joined(separator: " · ")
  }

  package static func chosen(_ letters: [String], of asked: Int, question: Int) -> String {
    if letters.isEmpty { return "Question \(question): answer taken back." }
    let answer = letters.joined(separator: " ")
    return letters.count < asked
      ? "Question \(question): \(answer) kept; \(letters.count) of \(asked) chosen."
      : "Question \(question): \(answer) kept."
  }

  package static func flagged(_ isFlagged: Bool, question: Int) -> String {
    "Question \(question): \(isFlagged ? "flagged" : "no longer flagged")."
  }

  package static func struck(_ letter: String, isStruck: Bool) -> String {
    isStruck ? "\(letter) struck out." : "\(letter) no longer struck out."
  }

  package static let firstQuestion = "This is the first question."
  package static let lastQuestion = """
    This is the last question. review lists what is open; submit hands in.
    """

  package static func noChoice(_ letter: String, last: String) -> String {
    "There is no choice \(letter) here; the choices are A to \(last)."
  }

  package static func misused(_ command: String) -> String {
    command == "go"
      ? "go takes the number of a question, such as go 12."
      : "strike takes the letter of a choice, such as strike b."
  }

  package static func unknown(_ line: String) -> String {
    "\"\(line)\" is no command here. Type help for the commands."
  }

  package static func time(elapsed: Milliseconds, remaining: Milliseconds?) -> String {
    let used = "\(clock(elapsed)) used"
    return remaining.map { "\(used), \(clock($0)) left." } ?? "\(used); no time limit."
  }

  package static func confirmSubmission(unanswered: Int, incomplete: Int, flagged: Int) -> String {
    """
    \(count(unanswered, "question")) unanswered, \
    \(incomplete) incomplete, \(flagged) flagged. \
    Hand in now? Type yes to submit, anything else to go on.
    """
  }

  package static let youAreHere = "you are here"
  package static let notSubmitted = "Not submitted; the exam goes on."
}
