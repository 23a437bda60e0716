import AttemptHistory
import ExamFixtures
import ExamModel
import ExamSitting
import Synchronization
import Testing

@testable import LineInterface

/// An exam in lines does what the candidate types, says that it is kept, and loses nothing.
@Suite struct LineExamTests {
  /// What happens to the exam, one after another.
  enum Happening: Sendable {
    case typed(String)
    case passed(minutes: Int)
    case signal(Int32)
  }

  @Test func aWholePaperIsAnsweredAndHandedIn() async throws {
    let run = try await sit([
      .typed("a"), .typed("next"), .typed("B"), .typed("next"), .typed("next"), .typed("a, b"),
      .typed("submit"), .typed("yes"),
    ])
    let record = try #require(run.record)
    #expect(record.attempt.responses.map(\.chosen) == [["a"], ["b"], [], ["a", "b"]])
    #expect(run.output.contains("Question 1: A kept."))
    #expect(run.output.contains("Question 4: A B kept."))
    #expect(run.output.contains("1 question unanswered, 0 incomplete, 0 flagged."))
  }

  @Test(arguments: ["no", "y", "", "yes please"])
  func submittingAsksAndOnlyYesHandsIn(answer: String) async throws {
    let run = try await sit([.typed("submit"), .typed(answer), .typed("time")])
    #expect(run.record == nil)
    #expect(run.output.contains("Not submitted"))
    #expect(run.output.contains("used, 2:00:00 left"))
  }

  @Test func theEndOfInputKeepsTheAttempt() async throws {
    let run = try await sit([.typed("a")])
    #expect(run.record == nil)
    #expect(run.signal == nil)
    #expect(try run.history.openAttempt(1)?.steps.last?.action == .leave)
  }

  @Test func aSignalKeepsTheAttempt() async throws {
    let run = try await sit([.typed("a"), .signal(2)])
    #expect(run.signal == 2)
    #expect(try run.history.openAttempt(1)?.steps.count == 3)
  }

  @Test func theDeadlineHandsInAndSaysSo() async throws {
    let run = try await sit([.typed("a"), .passed(minutes: 121), .typed("b")])
    #expect(run.record?.attempt.responses[0].chosen == ["a"])
    #expect(run.output.contains("The time is up."))
  }

  @Test func warningsAreSaidBetweenLines() async throws {
    let run = try await sit([
      .passed(minutes: 95), .typed("a"), .passed(minutes: 16), .typed("b"),
      .passed(minutes: 8), .typed("c"),
    ])
    for minutes in [30, 10, 2] { #expect(run.output.contains("*** \(minutes) minutes left. ***")) }
  }

  @Test func movingFlaggingAndStrikingShowInTheReview() async throws {
    let run = try await sit([
      .typed("go 4"), .typed("a"), .typed("flag"), .typed("strike d"), .typed("show"),
      .typed("back"), .typed("review"),
    ])
    #expect(run.output.contains("Question 4: A kept; 1 of 2 chosen."))
    #expect(run.output.contains("[-] D."))
    #expect(run.output.contains("4.  A  incomplete  flagged"))
    #expect(run.output.contains("3.  unanswered  you are here"))
  }

  @Test(arguments: [
    ("go 9", "there is no question 9"), ("e", "There is no choice E here"),
    ("a b", "question 1 asks for one choice, not 2"), ("dance", "\"dance\" is no command"),
    ("back", "This is the first question."), ("go there", "go takes the number"),
    ("strike", "strike takes the letter"),
  ])
  func whatCannotBeIsAnsweredWithWhatCan(line: String, answer: String) async throws {
    let run = try await sit([.typed(line)])
    #expect(run.errors.contains(answer))
  }

  @Test func practiceExplainsOnceAQuestionIsAnswered() async throws {
    let run = try await sit([.typed("b")], mode: .practice)
    #expect(run.output.contains("Wrong."))
    #expect(run.output.contains("Feedback on a of q1"))
    #expect(run.output.contains("Explanation of q1"))
    #expect(run.output.contains("https://docs.cloud.google.com/x"))
  }

  @Test func anExplainedAnswerStands() async throws {
    let run = try await sit(
      [.typed("b"), .typed("a"), .typed("clear"), .typed("submit"), .typed("yes")],
      mode: .practice
    )
    #expect(run.record?.attempt.responses[0].chosen == ["b"])
    #expect(run.errors.contains("question 1 was explained already"))
  }

  @Test func anExamExplainsNothing() async throws {
    let run = try await sit([.typed("b")])
    #expect(!run.output.contains("Feedback"))
  }

  // MARK: - Running

  struct Run {
    let record: AttemptRecord?
    let signal: Int32?
    let output: String
    let errors: String
    let history: History
  }

  private func sit(
    _ happenings: [Happening],
    mode: AttemptSettings.Mode = .exam
  ) async throws -> Run {
    let time = ManualClock()
    let history = try History.inMemory()
    let texts = Collected()
    let script = Script(happenings, time: time)
    let sitting = try ExamSitting.begin(
      try .sample(),
      settings: .sample(mode: mode),
      id: "0123456789abcdef",
      store: history.store,
      clock: time.clock
    )
    let exam = LineExam(
      sitting: sitting,
      console: Console(
        output: { text in texts.output.withLock { $0 += text } },
        error: { text in texts.errors.withLock { $0 += text } }
      ),
      input: LineInput { _ in script.next() }
    )
    let ending = try await exam.run()
    let output = texts.output.withLock { $0 }
    let errors = texts.errors.withLock { $0 }
    switch ending {
    case .finished(let record):
      return Run(record: record, signal: nil, output: output, errors: errors, history: history)
    case .left(let signal):
      return Run(record: nil, signal: signal, output: output, errors: errors, history: history)
    }
  }

  private final class Collected: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
  }

  private final class Script: Sendable {
    private let happenings: Mutex<[Happening]>
    private let time: ManualClock

    init(_ happenings: [Happening], time: ManualClock) {
      self.happenings = Mutex(happenings.reversed())
      self.time = time
    }

    func next() -> LineEvent {
      switch happenings.withLock({ $0.popLast() }) {
      case .typed(let line): return .line(line)
      case .signal(let number): return .signal(number)
      case .passed(let minutes):
        time.advance(.minutes(minutes))
        return .nothing
      case nil: return .endOfInput
      }
    }
  }
}

/// Scores fit a terminal of 80 columns, however long the titles are.
@Suite struct ScoreTextTests {
  @Test func figuresStandInColumnsAndLongTitlesWrap() {
    let interval = PercentInterval(level: 0.95, low: 72.24, high: 100)
    let title = "Collaborating within and across teams to manage data and models"
    let scores = ScoreSheet(
      overall: .init(
        correct: 10,
        total: 10,
        percent: 100,
        interval: interval,
        partialCreditPercent: 100
      ),
      sections: [
        StratumScore(
          id: "2",
          title: title,
          weight: 1,
          correct: 10,
          total: 10,
          percent: 100,
          interval: interval,
          flag: .weaker
        ),
        StratumScore(
          id: "3",
          title: "Short",
          weight: 1,
          correct: 0,
          total: 0,
          percent: nil,
          interval: nil,
          flag: nil
        ),
      ],
      domains: [],
      grades: []
    )
    let lines = ScoreText(scores: scores).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(
      lines.suffix(4) == [
        "  10 of 10  100.0 %  (72.2–100.0)  2. Collaborating within and across teams to",
        "                                   manage data and models · weaker than the",
        "                                   rest",
        "                      no question  3. Short",
      ]
    )
  }
}
