import ExamModel

/// Every word of a report that a candidate reads and that is not from the bank, in one place.
///
/// It names no threshold and promises nothing: the thresholds of the exam are not published, and
/// the numbers speak about papers of this kind alone.
enum ReportWords {
  /// The language of this catalogue.
  static let language = "en"

  /// Words that stand in the templates, by the name used there.
  static let labels: [String: String] = [
    "skipToQuestions": "Skip to the questions",
    "atAGlance": "At a glance",
    "result": "Result",
    "scoreColumn": "Right",
    "percentColumn": "Percent",
    "intervalColumn": "Interval",
    "scores": "Where the points came from",
    "deviations": "Where this paper differs from its plan",
    "overview": "Overview",
    "questions": "Question by question",
    "question": "Question",
    "section": "Section",
    "domain": "Domain",
    "consideration": "Consideration",
    "difficulty": "Difficulty",
    "yourChoice": "Your choice",
    "key": "Key",
    "explanation": "Explanation",
    "references": "References",
    "flagged": "Flagged",
    "struckOut": "Struck out",
    "backToOverview": "Back to the overview",
    "identity": "What identifies this paper",
    "footer": "How these numbers are made",
  ]

  // MARK: Title and verdict

  static func documentTitle(_ exam: String, number: Int) -> String {
    "\(exam): report on attempt \(number)"
  }

  static func eyebrow(number: Int, mode: AttemptSettings.Mode) -> String {
    "Attempt \(number) · \(name(of: mode))"
  }

  static func name(of mode: AttemptSettings.Mode) -> String {
    switch mode {
    case .exam: "practice exam"
    case .practice: "practice with explanations"
    case .drill: "drill"
    case .review: "review of due questions"
    }
  }

  static func verdictLead(_ correct: Int, of total: Int) -> String {
    "\(correct) of \(total) right;"
  }

  static func verdictRest(percent: String) -> String {
    "weighted by the blueprint that is \(percent)\u{A0}%."
  }

  static func verdictRate(low: String, high: String) -> String {
    "The rate behind it most likely lies between \(low) and \(high)\u{A0}%."
  }

  static func verdictCaution(questions: Int, halfWidth: String) -> String {
    "With \(questions) questions that is about ±\(halfWidth) points around the result. It bounds "
      + "the long-run rate: the score of the next paper scatters about 1.4 times as widely."
  }

  static let emptyPaper = "This paper held no question, so there is nothing to report."

  static func partialCredit(_ percent: String) -> String {
    "Under the rule published in 2016, which gave part of a point for part of a multiple-select "
      + "key, the plain mean would be \(percent)\u{A0}%. Whether it still holds is not known."
  }

  // MARK: At a glance

  static let started = "Started"
  static let ended = "Ended"
  static let timeUsed = "Time used"
  static let extraTime = "Extra time"
  static let paper = "Paper"
  static let answered = "Answered"
  static let pace = "Time per question"

  static func ending(_ status: Attempt.Status) -> String {
    switch status {
    case .submitted: "Handed in"
    case .expired: "Time ran out; handed in with all that was answered"
    case .left, .running: "Not handed in"
    }
  }

  static func used(_ time: Milliseconds, of limit: Milliseconds?) -> String {
    limit.map { "\(duration(time)) of \(duration($0))" } ?? "\(duration(time)), no limit"
  }

  static func extra(_ percent: Int) -> String { "\(percent)\u{A0}% added to the usual limit" }

  static func paper(questions: Int, isFullBlueprint: Bool) -> String {
    "\(count(questions, "question")), "
      + (isFullBlueprint ? "drawn over the whole blueprint" : "drawn from a part of the blueprint")
  }

  static func answered(_ answered: Int, of total: Int, unreached: Int) -> String {
    "\(answered) of \(total)" + (unreached == 0 ? "" : "; \(unreached) never shown")
  }

  static func pace(budget: Milliseconds) -> String { "\(duration(budget)) if shared out evenly" }

  static func interruption(_ time: Milliseconds) -> String {
    let note =
      "The paper was interrupted for \(duration(time)) in all; its clock stood still meanwhile."
    return time > .minutes(5)
      ? note + " That is more than five minutes, so this attempt is no evidence for the forecast."
      : note
  }

  static func clockJump(_ time: Milliseconds) -> String {
    "The computer’s clock was set differently during the paper, by \(duration(time)) in all. That "
      + "neither gave nor took time."
  }

  // MARK: Domains and sections

  static let domainsCaption = "By domain"
  static let sectionsCaption = "By section of the exam guide"
  static let domainColumn = "Domain"
  static let sectionColumn = "Section"
  static let noQuestion = "no question"

  static func name(of flag: StratumFlag) -> String {
    switch flag {
    case .weaker: "weaker"
    }
  }

  static func bar(percent: String, low: String, high: String) -> String {
    "\(percent)\u{A0}% right; the interval runs from \(low) to \(high)\u{A0}%"
  }

  static let howToReadScores = [
    "The bar is the share of right answers, the thin line its 95\u{A0}% interval. A handful of "
      + "questions says little, so the lines are long.",
    "“weaker” appears only where the evidence against the rest of the paper is strong. Where "
      + "nothing is said, the part is not distinguishable from the rest. Not distinguishable is "
      + "not the same as fine.",
  ]

  // MARK: Questions

  static func name(of outcome: AnsweredItem.Outcome) -> String {
    switch outcome {
    case .right: "right"
    case .wrong: "wrong"
    case .unanswered: "unanswered"
    }
  }

  static func tally(right: Int, wrong: Int, unanswered: Int, flagged: Int) -> String {
    "\(right) right, \(wrong) wrong, \(unanswered) unanswered; \(flagged) flagged."
  }

  private static let smallNumbers = ["one", "two", "three", "four", "five"]

  static func asks(for keys: Int) -> String {
    smallNumbers.indices.contains(keys - 1) ? "Choose \(smallNumbers[keys - 1])" : "Choose \(keys)"
  }

  static func name(of difficulty: Question.Difficulty) -> String {
    switch difficulty {
    case .easy: "easy"
    case .medium: "medium"
    case .hard: "hard"
    }
  }

  static func name(of flaw: Choice.Flaw) -> String {
    switch flaw {
    case .selfManaged: "Builds by hand what a managed feature does"
    case .overEngineered: "Adds parts that nobody asked for"
    case .missesConstraint: "Misses a stated requirement"
    case .breaksRestriction: "Does what the question forbids"
    case .wrongFeature: "Right product, wrong feature or mode"
    case .wrongOrder: "Right steps in the wrong order"
    case .wrongCause: "Treats something other than the fault described"
    case .adHoc: "A manual one-off in place of a repeatable feature"
    case .outdated: "Outdated or superseded"
    }
  }

  /// What a question's line of small print says of its time and history.
  static func history(_ response: Attempt.Response, lastSeenInAttempt: Int?) -> [String] {
    guard response.visits > 0 else { return ["Never shown"] + seen(lastSeenInAttempt) }
    return [
      duration(response.time), count(response.visits, "visit"), count(response.changes, "change"),
    ] + seen(lastSeenInAttempt)
  }

  /// What someone needs who doubts a question.
  static func provenance(id: QuestionID, verified: CalendarDate?) -> [String] {
    [
      "question id \(id)",
      verified.map { "references read on \($0)" } ?? "references not checked yet",
    ]
  }

  private static func seen(_ attempt: Int?) -> [String] {
    [attempt.map { "seen before, in attempt \($0)" } ?? "not seen before"]
  }

  // MARK: What identifies the paper

  static let seed = "Seed"
  static let edition = "Edition of the guide"
  static let attemptName = "Attempt"
  static let candidate = "Candidate"
  static let assemblyVersion = "Rules of assembly"
  static let engineVersion = "Program"
  static let formDigest = "Form digest"
  static let bankDigest = "Bank digest"

  // MARK: Footer

  static let footer = [
    "Every question counts one point, and only the exact key earns it; an unanswered question is "
      + "wrong. The headline weights each section by its share of the published blueprint.",
    "Intervals are 95\u{A0}% Wilson intervals; the headline’s is reckoned at the effective size of "
      + "the weighted paper. “weaker” needs a probability of 99\u{A0}% or more.",
    "The questions were drafted and checked with a language model, against documentation text read "
      + "on the day that each question names, not by a panel of certified engineers. Where a "
      + "question and the documentation disagree, trust the documentation, and say so: "
      + "QuestionBanks/README.md tells how to dispute a question.",
    "What is told of the exam itself is as sure as its source; “mockexam exam show” says how sure "
      + "each fact is.",
    "These results are about papers of this kind, never about Google’s exam, whose questions may "
      + "be harder or easier and whose threshold is not published. This program is not "
      + "affiliated with Google.",
  ]

  // MARK: Counts and times

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// A span of time in its two largest units, such as `1 h 32 min` or `42 s`.
  static func duration(_ time: Milliseconds) -> String {
    let seconds = abs(time.rawValue / 1_000)
    let parts =
      seconds >= 3_600
      ? [(seconds / 3_600, "h"), (seconds / 60 % 60, "min")]
      : [(seconds / 60, "min"), (seconds % 60, "s")]
    let told = parts.filter { $0.0 > 0 }
    return told.isEmpty
      ? "0\u{A0}s" : told.map { "\($0.0)\u{A0}\($0.1)" }.joined(separator: " ")
  }

  /// A span of time for a narrow place, such as `1:32`.
  static func shortDuration(_ time: Milliseconds) -> String {
    let seconds = max(0, time.rawValue / 1_000)
    let remainder = seconds % 60
    return "\(seconds / 60):\(remainder < 10 ? "0" : "")\(remainder)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A moment to the minute, such as `23 November 2026, 10:15 UTC`.
  static func moment(_ timestamp: Timestamp) -> String {
    let time = UTCTime(timestamp)
    let (year, month, day) = time.date
    let (hour, minute) = time.clock
    let clock = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return "\(day) \(months[Int(month) - 1]) \(year), \(clock) UTC"
  }
}
