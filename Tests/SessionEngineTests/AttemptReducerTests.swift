import ExamFixtures
import ExamModel
import SessionEngine
import Testing

/// An attempt is the sum of its steps, and nothing else.
@Suite struct AttemptReducerTests {
  private let reducer: AttemptReducer

  init() throws {
    reducer = AttemptReducer(form: try .sample(), settings: .sample(minutes: 10))
  }

  @Test func theAnswerIsTheLastOneChosenInTheOrderShown() throws {
    let attempt = try reducer.attempt(after: [
      step(0, .begin), step(5, .choose(question: 4, choices: ["b", "a"])),
      step(6, .choose(question: 1, choices: ["c"])), step(7, .choose(question: 1, choices: ["d"])),
      step(8, .choose(question: 2, choices: ["a"])), step(9, .choose(question: 2, choices: [])),
    ])
    #expect(attempt.responses.map(\.chosen) == [["d"], [], [], ["a", "b"]])
    #expect(attempt.responses.map(\.changes) == [1, 1, 0, 0])
  }

  @Test func everySecondBelongsToTheQuestionOnTheScreen() throws {
    let attempt = try reducer.attempt(after: [
      step(0, .begin), step(30, .show(question: 3)), step(50, .show(question: 1)),
      step(65, .submit),
    ])
    #expect(attempt.responses.map { $0.time.seconds } == [45, 0, 20, 0])
    #expect(attempt.responses.map(\.visits) == [2, 0, 1, 0])
    #expect(attempt.elapsed == .seconds(65))
    #expect(attempt.status == .submitted)
  }

  @Test func timeAwayIsAnInterruptionAndNotTimeUsed() throws {
    let attempt = try reducer.attempt(after: [
      step(0, .begin), step(30, .leave), step(30, wall: 3_630, .resume),
      step(40, wall: 3_640, .submit),
    ])
    #expect(attempt.elapsed == .seconds(40))
    #expect(attempt.interrupted == .seconds(3_600))
    #expect(attempt.wallClockJump == .zero)
  }

  @Test func aJumpOfTheWallClockIsNotedAndChangesNoTime() throws {
    let attempt = try reducer.attempt(after: [
      step(0, .begin), step(10, wall: 7_210, .flag(question: 1, isFlagged: true)),
      step(20, wall: 20, .submit),
    ])
    #expect(attempt.elapsed == .seconds(20))
    #expect(attempt.interrupted == .zero)
    #expect(attempt.wallClockJump == .seconds(14_400))
  }

  @Test func strikesAndFlagsAreNoPartOfTheAnswer() throws {
    let attempt = try reducer.attempt(after: [
      step(0, .begin), step(1, .strike(question: 1, choice: "b", isStruck: true)),
      step(2, .flag(question: 1, isFlagged: true)),
      step(3, .strike(question: 1, choice: "b", isStruck: false)),
      step(4, .strike(question: 1, choice: "c", isStruck: true)),
    ])
    #expect(attempt.responses[0].struckOut == ["c"])
    #expect(attempt.responses[0].isFlagged)
    #expect(attempt.responses[0].chosen.isEmpty)
  }

  @Test(arguments: [Int64.min, .max]) func clocksBeyondReasonAreRefused(milliseconds: Int64) {
    let beyond = Step(
      elapsed: .zero,
      wall: Timestamp(rawValue: milliseconds),
      action: .flag(question: 1, isFlagged: true)
    )
    #expect(throws: SessionError.clockRanBack) {
      try reducer.attempt(after: [step(0, .begin), beyond])
    }
  }

  struct Refusal: CustomTestStringConvertible {
    let steps: [Step]
    let error: SessionError
    var testDescription: String { "\(error)" }
  }

  @Test(arguments: [
    Refusal(steps: [], error: .beginMisplaced),
    Refusal(steps: [step(0, .submit)], error: .beginMisplaced),
    Refusal(steps: [step(0, .begin), step(1, .begin)], error: .beginMisplaced),
    Refusal(
      steps: [step(0, .begin), step(1, .submit), step(2, .flag(question: 1, isFlagged: true))],
      error: .isOver
    ),
    Refusal(steps: [step(0, .begin), step(1, .leave), step(2, .submit)], error: .isLeft),
    Refusal(
      steps: [step(0, .begin), step(1, .show(question: 5))],
      error: .unknownQuestion(5, count: 4)
    ),
    Refusal(
      steps: [step(0, .begin), step(1, .show(question: 0))],
      error: .unknownQuestion(0, count: 4)
    ),
    Refusal(
      steps: [step(0, .begin), step(1, .choose(question: 1, choices: ["z"]))],
      error: .unknownChoice("z", question: 1)
    ),
    Refusal(
      steps: [step(0, .begin), step(1, .choose(question: 1, choices: ["a", "b"]))],
      error: .tooManyChoices(2, question: 1, asked: 1)
    ),
    Refusal(steps: [step(0, .begin), step(-1, .submit)], error: .clockRanBack),
    Refusal(steps: [step(0, .begin), step(601, .submit)], error: .timeIsUp),
    Refusal(steps: [step(0, .begin), step(599, .expire)], error: .timeIsNotUp),
  ])
  func whatCannotFollowIsRefused(refusal: Refusal) {
    #expect(throws: refusal.error) { try reducer.attempt(after: refusal.steps) }
  }
}

/// A step at a second of the exam's clock, the wall clock beside it unless told otherwise.
private func step(_ seconds: Int, wall: Int? = nil, _ action: Step.Action) -> Step {
  Step(
    elapsed: .seconds(seconds),
    wall: Timestamp(rawValue: 1_795_000_000_000 + Int64(wall ?? seconds) * 1_000),
    action: action
  )
}
