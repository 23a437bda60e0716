package import ExamModel

/// Why a step cannot be added to an attempt.
package enum SessionError: Error, Hashable, Sendable {
  /// The first step must be `begin`, and no later one may be.
  case beginMisplaced
  /// The attempt was submitted; nothing can be added.
  case isOver
  /// The attempt was left; it must be resumed first.
  case isLeft
  case unknownQuestion(Int, count: Int)
  case unknownChoice(ChoiceID, question: Int)
  case tooManyChoices(Int, question: Int, asked: Int)
  /// The question was explained, so that its answer stands.
  case isExplained(Int)
  /// The exam's clock would run backwards.
  case clockRanBack
  /// The step lies after the end of the time allowed.
  case timeIsUp
  /// The time is not up yet, or there is no limit.
  case timeIsNotUp
}

extension SessionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .beginMisplaced: "an attempt begins once, with its first step"
    case .isOver: "the attempt is submitted; nothing can be changed any more"
    case .isLeft: "the attempt was left; resume it first"
    case .unknownQuestion(let number, let count):
      "there is no question \(number); the paper has questions 1 to \(count)"
    case .unknownChoice(let choice, let question):
      "question \(question) has no choice \"\(choice)\""
    case .tooManyChoices(let count, let question, let asked):
      "question \(question) asks for \(asked == 1 ? "one choice" : "\(asked) choices"), not \(count)"
    case .isExplained(let question):
      "question \(question) was explained already, so its answer stands"
    case .clockRanBack: "the clock of the exam would run backwards"
    case .timeIsUp: "the time is up"
    case .timeIsNotUp: "the time is not up"
    }
  }
}
