package import ExamModel

/// What the full screen alone says.
extension Phrases {
  // MARK: The question

  package static func question(_ number: Int, of count: Int) -> String {
    "Question \(number) of \(count)"
  }

  package static func remaining(_ span: Milliseconds) -> String { "\(clock(span)) left" }
  package static func used(_ span: Milliseconds) -> String { "\(clock(span)) used" }
  package static let clockHidden = "t shows the clock"

  package static func chosenCount(_ chosen: Int, of asked: Int) -> String {
    "Choose \(asked). \(chosen) chosen so far."
  }

  package static func takeOneBack(asked: Int) -> String {
    "Choose \(asked): take one back before choosing another."
  }

  package static let notAnswered = "Not answered."
  package static let references = "References"

  /// What stands before the feedback of a choice.
  package static func feedbackMark(isCorrect: Bool, mark: String) -> String {
    isCorrect ? "\(mark) Right: " : "\(mark) Wrong: "
  }

  package static let checkHint = "Enter checks this answer; another letter changes it."
  package static let checkFirst = "First Enter to check, or Backspace to take it back."
  package static let struckAnswer = "Your answer; take it back before striking it out."
  package static let answerStands = "Explained already, so the answer stands."
  package static let noFirst = "This is the first question."

  package static func noQuestion(_ number: Int, count: Int) -> String {
    "There is no question \(number); the paper has questions 1 to \(count)."
  }

  package static func outOfSight(
    above: Int,
    below: Int,
    isTooWide: Bool,
    up: String,
    down: String,
    sideways: String
  ) -> String {
    [
      isTooWide ? "\(sideways) wider" : nil,
      above > 0 ? "\(up) \(above)" : nil,
      below > 0 ? "\(down) \(count(below, "more line"))" : nil,
    ].compactMap(\.self).joined(separator: "  ")
  }

  package static func pace(answered: Int, due: Int, budget: Milliseconds) -> String {
    "Pace: \(answered) answered, \(due) by now (\(clock(budget)) each)."
  }

  package static let noPace = "Without a time limit there is no pace to keep."

  // MARK: The navigator

  package static let questions = "Questions"
  package static let answered = "answered"
  package static let unanswered = "unanswered"
  package static let incomplete = "incomplete"
  package static let flagged = "flagged"
  package static let flaggedAnswered = "flagged, answered"
  package static let flaggedOpen = "flagged, still open"
  package static let current = "where you are"

  package static func answeredCount(_ answered: Int, of total: Int) -> String {
    "\(answered) of \(total) answered"
  }

  package static func goTo(_ typed: String, count: Int) -> String {
    "Go to question (1 to \(count)): \(typed)"
  }

  // MARK: The review

  package static let review = "Review"
  package static let all = "all"
  package static let nothingHere = "No question of this kind."

  // MARK: Dialogs

  package static let help = "Help"

  /// Keys and what they do, in the order of their use.
  package static let keys: [(key: String, meaning: String)] = [
    ("A–E, 1–9", "choose; of several, again takes back"),
    ("↓ ↑, j k", "mark a choice, then scroll on"),
    ("Space", "choose the marked one, or take it back"),
    ("Backspace, 0", "clear the answer"),
    ("x", "strike out the marked choice, or undo"),
    ("Enter, n / p", "next / previous question"),
    ("g", "go to a number"),
    ("f", "flag for a later look, or unflag"),
    ("r", "review all questions, and hand in"),
    ("PgDn PgUp", "scroll"),
    ("→ ←", "move code wider than the screen"),
    ("t / w", "clock / pace: hide or show"),
    ("q", "leave; the attempt is kept"),
    ("Mouse", "click a choice, a mark, or a key below"),
  ]

  package static let anyKeyCloses = "Any key closes this."

  package static let submitTitle = "Hand in"

  package static func submitCounts(answered: Int, unanswered: Int, incomplete: Int, flagged: Int)
    -> [String]
  {
    [
      "\(answered) answered",
      "\(unanswered) unanswered",
      "\(incomplete) incomplete (too few chosen)",
      "\(flagged) flagged",
    ]
  }

  package static let submitQuestion = """
    Hand the paper in? It is graded as it stands, and nothing can be changed afterwards.
    """
  package static let leaveTitle = "Leave"

  package static func leaveQuestion(number: Int) -> String {
    """
    Leave now? Attempt \(number) is kept, and its clock stands still. More than five minutes of \
    interruption in all, and the attempt says little about a real exam.
    """
  }

  package static let yes = "yes"
  package static let goOn = "go on"
  package static let anyOtherKey = "any other key"

  // MARK: Too small

  package static func tooSmall(columns: Int, rows: Int) -> String {
    "Please enlarge the window to \(columns) × \(rows). The exam goes on; q leaves and keeps it."
  }

  // MARK: Words for keys

  package static let keyChoose = "choose"
  package static let keyNext = "next"
  package static let keyBack = "back"
  package static let keyCheck = "check"
  package static let keyFlag = "flag"
  package static let keyReview = "review"
  package static let keyHelp = "help"
  package static let keyStrike = "strike out"
  package static let keyGoTo = "go to"
  package static let keyClock = "clock"
  package static let keyLeave = "leave"
  package static let keyOpen = "open"
  package static let keySubmit = "hand in"
  package static let keyMove = "move"
  package static let keyStart = "start"
  package static let keyMissed = "missed questions"
  package static let keyScroll = "scroll"
  package static let keyResult = "result"
}

// MARK: - Before and after the exam

extension Phrases {
  package static let keyResume = "go on"
  package static let enterStartsClock = "Enter starts the clock."
  package static let enterStarts = "Enter starts."
  package static let factAttempt = "Attempt"
  package static let factAnswered = "So far"
  package static let factQuestions = "Questions"
  package static let factTime = "Time"
  package static let factMode = "Kind"
  package static let factSeed = "Seed"
  package static let noLimit = "no limit; it is recorded"
  package static let deviations = "Where this paper differs from the plan"

  package static func extraTime(_ percent: Int) -> String { ", \(percent) % more than usual" }

  package static func mode(_ mode: AttemptSettings.Mode) -> String {
    switch mode {
    case .exam: "exam: nothing is explained before the end"
    case .practice: "practice: each question is explained once it is answered"
    case .drill: "drill: a part of the exam, nothing explained before the end"
    case .review: "review: a paper that you know, nothing explained before the end"
    }
  }

  /// The rules, one a line.
  package static func rules(isTimed: Bool, mode: AttemptSettings.Mode) -> [String] {
    [
      "Choose one answer, or as many as the question says; a letter chooses.",
      "Only a complete and right answer counts; nothing is taken off for a wrong one.",
      mode == .practice
        ? "Enter checks an answer and explains it; from then on it stands."
        : "Move freely, flag what you want to see again, and review before you hand in.",
      "Every answer is kept the moment it is given; q leaves, and resume goes on.",
      isTimed
        ? "When the time is up, the paper is handed in with all that was answered."
        : "There is no time limit; hand in from the review when you are done.",
    ]
  }

  // MARK: The result

  package static let result = "Result"
  package static let domains = "Domains"
  package static let sections = "Sections of the exam guide"
  package static func keyMissed(_ count: Int) -> String { "missed (\(count))" }

  package static func missed(_ number: Int, of count: Int, question: Int) -> String {
    "Missed \(number) of \(count) · question \(question)"
  }
}
