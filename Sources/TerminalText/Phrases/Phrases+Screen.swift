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
  package static func halfAnswered(chosen: Int, asked: Int) -> String {
    "\(chosen) of \(asked) chosen: not checked yet. n goes on."
  }

  package static let clockStays = "In the last five minutes the clock stays."
  package static let struckAnswer = "Your answer; take it back before striking it out."
  package static let answerStands = "Explained already, so the answer stands."
  package static func outOfSight(
    above: Int,
    below: Int,
    last: String?,
    isTooWide: Bool,
    up: String,
    down: String,
    sideways: String
  ) -> String {
    [
      isTooWide ? "\(sideways) wider" : nil,
      above > 0 ? "\(up) \(above)" : nil,
      below > 0 ? "\(down) \(count(below, "more line"))" + (last.map { " to \($0)" } ?? "") : nil,
    ].compactMap(\.self).joined(separator: "  ")
  }

  package static func pace(answered: Int, due: Int, budget: Milliseconds) -> String {
    "Pace: \(answered) answered, \(due) due by now (\(clock(budget)) each)."
  }

  package static let noPace = "Without a time limit there is no pace to keep."

  // MARK: The navigator

  package static let questions = "Questions"
  package static let answered = "answered"
  package static let flaggedAnswered = "flagged, answered"
  package static let flaggedOpen = "flagged, still open"
  package static let current = "where you are"
  package static let marked = "where Enter goes"

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
    ("PgDn, →, …", "scroll; → and ← move wide code"),
    ("t / w", "clock / pace: hide or show"),
    ("q", "leave; the attempt is kept"),
    ("Mouse", "click a choice, a mark, or a key below"),
  ]

  /// What Enter does in practice, beside what it does elsewhere.
  package static let practiceKeys = [("Enter", "check the answer; then the next question")]

  /// Keys of the review and what they do.
  package static let reviewKeys: [(key: String, meaning: String)] = [
    ("↓ ↑, j k", "mark a question"),
    ("Enter", "open the marked question"),
    ("a", "show all questions"),
    ("u", "show only those without an answer"),
    ("i", "show only those with too few choices"),
    ("f", "show only those that are flagged"),
    ("s", "hand in; it asks first"),
    ("r, Esc", "back to the question"),
    ("g", "go to a number"),
    ("t / w", "clock / pace: hide or show"),
    ("q", "leave; the attempt is kept"),
    ("Mouse", "click a question, a filter, or a key below"),
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

  package static let uncheckedIsLost = "Answers that still wait for Enter are not kept."
  package static let failure = "Not kept"
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
  package static let keyScroll = "scroll"
  package static let keyResult = "result"
}

// MARK: - Before and after the exam

extension Phrases {
  package static let keyResume = "go on"
  package static let enterStartsClock = "Enter starts the clock."
  package static let enterStarts = "Enter starts."
  package static let enterGoesOn = "Enter goes on, and the clock with it."
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

  /// Said on the terminal while the process is stopped.
  package static let suspended = "Stopped; fg goes on. The clock of a running exam does not stop."
  package static let domains = "Domains"
  package static let sections = "Sections of the exam guide"
  package static func keyMissed(_ count: Int) -> String { "missed (\(count))" }

  package static func missed(_ number: Int, of count: Int, question: Int) -> String {
    "Missed \(number) of \(count) · question \(question)"
  }
}
