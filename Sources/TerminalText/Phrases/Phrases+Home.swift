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

  package static func attempt(_ number: Int) -> String { "Attempt \(number)." }

  /// Which command writes the files of what is on the screen.
  package static func writesFiles(_ command: String) -> String {
    "\(command) writes it as a page and as data."
  }

  // MARK: Beside an open attempt

  package static func isStillOpen(_ attempt: Int) -> String { "Attempt \(attempt) is still open." }

  package static func openAttempt(_ attempt: Int) -> String {
    """
    Attempt \(attempt) is still open; go on with: mockexam resume \(attempt)
    Start a new one and keep the old? Type yes to start, anything else to stop.
    """
  }

  package static let goOnDetail = "From where you left; its clock stood still."
  package static let startNew = "Start a new one"
  package static let startNewDetail = "The open attempt is kept."
  package static let nothingStarted = "Nothing started."
}
