import ArgumentParser
import AttemptHistory
import ExamModel
import LineInterface
import Reporting
import TerminalText

/// `mockexam history`: all attempts, and what was seen.
struct HistoryCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List your attempts with their scores and intervals.",
    discussion: """
      Scores of different papers differ by chance alone: where the intervals overlap, a rise or \
      fall says little.
      """
  )

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var data: DataOptions

  init() {}

  func run(in world: World) async throws {
    let history = try History.openIfPresent(inFolder: data.folder(in: world))
    let document = HistoryDocument(
      attempts: try history?.attempts() ?? [],
      questionsSeen: try history?.lastSeen().count ?? 0
    )
    if json {
      let bytes = try JSONText.bytes(of: document)
      try world.console.write(document: String(decoding: bytes, as: UTF8.self))
    } else {
      try world.console.print(document.text)
    }
  }
}

/// The JSON of `mockexam history --json`: percentages 0 to 100, dates ISO 8601 in UTC.
struct HistoryDocument: Encodable {
  let schemaVersion = 1
  let attempts: [Line]
  let questionsSeen: Int

  /// One attempt; what is not known yet is left out.
  struct Line: Encodable {
    let number: Int
    let id: AttemptID
    let exam: ExamID
    let mode: AttemptSettings.Mode
    let timed: Bool
    let startedAt: UTCTime
    let finishedAt: UTCTime?
    let endedBy: String?
    let correct: Int?
    let total: Int?
    let percent: Double?
    let low: Double?
    let high: Double?
  }

  init(attempts: [AttemptSummary], questionsSeen: Int) {
    self.questionsSeen = questionsSeen
    self.attempts = attempts.map { attempt in
      Line(
        number: attempt.number,
        id: attempt.id,
        exam: attempt.exam,
        mode: attempt.mode,
        timed: attempt.isTimed,
        startedAt: UTCTime(attempt.startedAt),
        finishedAt: attempt.finishedAt.map(UTCTime.init),
        endedBy: attempt.score.map { $0.endedBy == .expired ? "deadline" : "submit" },
        correct: attempt.score?.correct,
        total: attempt.score?.total,
        percent: attempt.score?.percent,
        low: attempt.score?.low,
        high: attempt.score?.high
      )
    }
  }

  /// The same as a table.
  var text: String {
    guard !attempts.isEmpty else { return "No attempt yet. Begin with: mockexam start --timed" }
    let lines = attempts.map { line in
      let start = "\(line.number). \(line.startedAt.minute) \(line.exam) \(line.mode.rawValue)"
      guard let percent = line.percent, let low = line.low, let high = line.high,
        let correct = line.correct, let total = line.total
      else { return "\(start)  open; go on with: mockexam resume \(line.number)" }
      return """
        \(start)  \(correct) of \(total)  \(Phrases.percent(percent)) \
        (\(PercentText.oneDecimal(low))–\(PercentText.oneDecimal(high)))
        """
    }
    return (lines + ["Questions seen so far: \(questionsSeen)"]).joined(separator: "\n")
  }
}
