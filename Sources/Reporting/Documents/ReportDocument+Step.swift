package import ExamModel

extension ReportDocument {
  /// One step of the attempt: when by both clocks, the name of the action, and what it acted on.
  package struct StepPart: Hashable, Codable, Sendable {
    /// The exam's own clock.
    package let seconds: Seconds
    /// The wall clock.
    package let at: UTCTime
    package let action: Name
    package let question: Int?
    package let choices: [ChoiceID]?
    package let choice: ChoiceID?
    package let flagged: Bool?
    package let struck: Bool?

    /// The name of an action.
    package enum Name: String, Hashable, Codable, Sendable {
      case begin, show, choose, flag, strike, leave, resume, submit, expire
    }
  }
}

extension ReportDocument.StepPart {
  init(_ step: Step) {
    seconds = Seconds(step.elapsed)
    at = UTCTime(step.wall)
    let action = Operands(step.action)
    self.action = action.name
    question = action.question
    choices = action.choices
    choice = action.choice
    flagged = action.flagged
    struck = action.struck
  }

  /// An action taken apart; what it does not act on is `nil`.
  private struct Operands {
    let name: Name
    var question: Int?
    var choices: [ChoiceID]?
    var choice: ChoiceID?
    var flagged: Bool?
    var struck: Bool?

    init(_ action: Step.Action) {
      switch action {
      case .begin: name = .begin
      case .leave: name = .leave
      case .resume: name = .resume
      case .submit: name = .submit
      case .expire: name = .expire
      case .show(let question):
        name = .show
        self.question = question
      case .choose(let question, let choices):
        name = .choose
        (self.question, self.choices) = (question, choices)
      case .flag(let question, let isFlagged):
        name = .flag
        (self.question, flagged) = (question, isFlagged)
      case .strike(let question, let choice, let isStruck):
        name = .strike
        (self.question, self.choice, struck) = (question, choice, isStruck)
      }
    }
  }

  func step(at place: String) throws(DocumentError) -> Step {
    guard let action = stepAction else {
      throw DocumentError(
        .report,
        at: place,
        .wrongShape("a step “\(action.rawValue)” needs more than is there")
      )
    }
    return Step(elapsed: seconds.milliseconds, wall: at.timestamp, action: action)
  }

  /// The action put together again; `nil` when a part of it is missing.
  private var stepAction: Step.Action? {
    switch action {
    case .begin: .begin
    case .leave: .leave
    case .resume: .resume
    case .submit: .submit
    case .expire: .expire
    case .show: question.map { .show(question: $0) }
    case .choose:
      if let question, let choices { .choose(question: question, choices: choices) } else { nil }
    case .flag:
      if let question, let flagged { .flag(question: question, isFlagged: flagged) } else { nil }
    case .strike:
      if let question, let choice, let struck {
        .strike(question: question, choice: choice, isStruck: struck)
      } else {
        nil
      }
    }
  }
}
