/// What the home screen and the questions before an exam say.
extension Phrases {
  package static let program = "mockexam"
  package static let homeIntroduction = """
    Practise for the exam, and learn honestly where you stand. What next?
    """

  package static func goOnWith(_ attempt: Int) -> String { "Go on with attempt \(attempt)" }

  package static let warmUp = "Warm up"
  package static let warmUpDetail = "Ten questions, each explained once it is answered."
  package static let fullPaper = "Full paper against the clock"

  /// The length of a full paper; `nil` where it is not known.
  package static func fullPaperDetail(_ length: (questions: Int, minutes: Int)?) -> String {
    let words = length.map { "\($0.questions) questions in \($0.minutes) minutes" }
    return (words ?? "As long as the exam") + ", nothing explained before the end."
  }

  package static let lastReport = "Your last report"
  package static let sampleReport = "A sample report"
  package static let sampleReportDetail = "What you will know after a paper."
  package static let sampleHeading = "A sample: a made-up candidate's answers to a real paper."

  package static let allPapers = "All your papers."
  package static let aboutTheExam = "What is known about the exam, and how sure it is."
  package static let allCommands = "All commands."

  package static func attempt(_ number: Int) -> String { "Attempt \(number)." }

  /// Which command writes the files of what is on the screen.
  package static func writesFiles(_ command: String) -> String {
    "\(command) writes it as a page and as data."
  }

  /// Why there is no full screen, and what to do about it.
  package static func noScreen(terminalType: String) -> String {
    let cure = "set TERM to your terminal's type, such as xterm-256color."
    return terminalType.isEmpty
      ? "TERM is not set, so the exam runs in lines; \(cure)"
      : """
      The terminal type "\(terminalType)" is unknown or cannot show a full screen, so the exam \
      runs in lines; \(cure)
      """
  }

  // MARK: Beside an open attempt

  package static func areStillOpen(_ attempts: [Int]) -> String {
    attempts.count == 1
      ? "Attempt \(attempts[0]) is still open."
      : "\(attempts.count) attempts are still open."
  }

  package static func openAttempt(_ attempt: Int) -> String {
    """
    Attempt \(attempt) is still open; go on with: mockexam resume \(attempt)
    Start a new one and keep the old? Type yes to start, anything else to stop.
    """
  }

  package static let goOnDetail = "From where you left off; its clock stood still."
  package static let startNew = "Start a new one"
  package static let startNewDetail = "What is open is kept."
  package static let nothingStarted = "Nothing started."
}
