package import ExamModel

/// All that a terminal says to a candidate, in one place for later translations: here what every
/// front end says, in the files beside it what only one of them does.
package enum Phrases {
  package static func warning(minutesLeft: Int) -> String {
    "*** \(minutesLeft) minutes left. ***"
  }

  package static let submitted = "Submitted."
  package static let expired = """
    The time is up. The paper was handed in with everything that was answered.
    """

  /// Where to go on with an attempt that was left.
  package static func left(number: Int) -> String {
    "Attempt \(number) is kept. Go on with: mockexam resume \(number)"
  }

  /// What could not be written, for the reason given.
  package static func notKept(_ reason: String) -> String {
    "NOT KEPT: \(reason). The attempt is as it was before."
  }

  /// A reason as a sentence of its own.
  package static func sentence(_ reason: String) -> String {
    reason.prefix(1).uppercased() + reason.dropFirst() + "."
  }

  package static func asked(_ count: Int) -> String { "Choose \(count)." }

  package static let unanswered = "unanswered"
  package static let incomplete = "incomplete"
  package static let flagged = "flagged"

  package static let explanation = "Explanation"

  package static func verdict(isCorrect: Bool) -> String { isCorrect ? "Right." : "Wrong." }

  /// What stands before an aside in a question.
  static let note = "Note: "

  /// What stands for a picture that a terminal cannot show.
  static func figure(_ alternative: String) -> String { "[Figure: \(alternative)]" }

  /// `1:05:09`, or `5:09` below an hour.
  package static func clock(_ span: Milliseconds) -> String {
    let seconds = Int(max(0, span.rawValue) / 1000)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(padded(minutes)):\(padded(seconds % 60))"
      : "\(minutes):\(padded(seconds % 60))"
  }

  /// `76.0 %`.
  package static func percent(_ value: Double) -> String { "\(PercentText.oneDecimal(value)) %" }

  static let knownPaper = "You had seen this paper before: the score says little about new ones."
  static let practised = "This was practice, with explanations on the way."

  static func interrupted(_ span: Milliseconds) -> String {
    "Interrupted for \(clock(span)) in all: the score says little about a real exam."
  }

  package static func report(_ path: String) -> String { "Report: \(path)" }
  package static func data(_ path: String) -> String { "Data:   \(path)" }

  package static let noQuestion = "no question"
  package static let weaker = "weaker than the rest"

  /// `1 question`, `2 questions`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
