import AttemptHistory
import ExamFixtures
import ExamModel
import ExamSitting
import ScreenTestSupport

@testable import ScreenInterface

/// A paper with all that a question can hold, and a way to sit it.
struct ScreenFixture {
  let form: ExamForm
  let history: History
  let time = ManualClock()

  init(length: Int = 50) throws {
    let sample = try ExamForm.sample(length: length)
    var questions = sample.items.map(\.question)
    questions[0] = .rich
    questions[1] = .twoOfFive
    form = sample.replacing(questions)
    history = try .inMemory()
  }

  /// Sits the paper as the script says.
  func sit(
    _ happenings: [ScriptedTerminal.Happening],
    columns: Int = 80,
    rows: Int = 24,
    minutes: Int? = 120,
    mode: AttemptSettings.Mode = .exam,
    glyphs: ScreenGlyphs = .unicode,
    store: AttemptStore? = nil
  ) async throws -> (terminal: ScriptedTerminal, ending: SittingEnding) {
    let script = ScriptedTerminal(
      happenings,
      columns: columns,
      rows: rows,
      time: time,
      glyphs: glyphs
    )
    let sitting = try ExamSitting.begin(
      form,
      settings: .sample(minutes: minutes, mode: mode),
      id: "0123456789abcdef",
      store: store ?? history.store,
      clock: time.clock
    )
    let exam = ScreenExam(sitting: sitting, terminal: script.terminal)
    return (script, try await exam.run())
  }

  /// What is kept of the first attempt.
  func kept() throws -> SittingState? {
    try history.openAttempt(1).map { try ExamSitting.standing(of: $0) }
  }
}

extension SittingEnding {
  var record: AttemptRecord? {
    guard case .finished(let record) = self else { return nil }
    return record
  }
}

extension ExamForm {
  /// The same paper with other questions.
  func replacing(_ questions: [Question]) -> ExamForm {
    ExamForm(
      exam: exam,
      examTitle: "Google Cloud Professional Machine Learning Engineer",
      edition: edition,
      seed: seed,
      assemblyVersion: assemblyVersion,
      bankDigest: bankDigest,
      formDigest: formDigest,
      isFullBlueprint: isFullBlueprint,
      sections: sections,
      domains: domains,
      matrix: matrix,
      deviations: deviations,
      items: questions.map { Item(section: "5", question: $0, lastSeenInAttempt: nil) }
    )
  }
}

extension Question {
  /// A stem with every kind of block, among them code that is wider than any screen here, and
  /// text that tries to command the terminal.
  static let rich = Question.made(
    "rich",
    stem: RichText(blocks: [
      .paragraph([
        .text("A store in México keeps "), .styled(.strong, [.text("all")]),
        .text(" its orders in "), .styled(.code, [.text("orders_raw")]),
        .text(". The team in 東京 reads them once a night;\u{1B}[31m the job below "),
        .styled(.em, [.text("often")]), .text(" ends too late."),
      ]),
      .code(
        """
        def load(table):
        \tquery = f"SELECT id, customer, country, total FROM `{table}` WHERE day = @day AND country IN ('MX', 'JP')"
            return client.query(query)
        """,
        language: "python"
      ),
      .list(isOrdered: false, items: [[.text("No new service.")], [.text("Ready by 06:00.")]]),
      .table(rows: [
        ["Table", "Rows", "Growth"].map { .init(isHeader: true, content: [.text($0)]) },
        ["orders_raw", "2.1 billion", "9 % a month"].map {
          .init(isHeader: false, content: [.text($0)])
        },
        ["注文", "40 million", "none"].map { .init(isHeader: false, content: [.text($0)]) },
      ]),
      .figure(.init(source: "x.png", alternative: "runtime by night, rising", image: nil)),
      .note([
        .text("Prices as of today; see "),
        .link(address: "https://example.org/prices", [.text("the list")]), .text("."),
      ]),
      .paragraph([.text("What should you do?")]),
    ]),
    choices: [
      ("Partition the table by day and cluster it by country.", true),
      (
        "Export the table to Cloud Storage every night and read the files instead of the table.",
        false
      ),
      ("Buy more slots.", false),
      ("Read the table row by row.", false),
    ]
  )

  static let twoOfFive = Question.made(
    "two-of-five",
    stem: RichText(
      "An endpoint answers slowly at noon, and logs show that most requests repeat. Choose two."
    ),
    choices: [
      ("Scale the endpoint out at noon.", true), ("Cache the repeated answers.", true),
      ("Train a larger model.", false), ("Log less.", false),
      ("Send requests one after another.", false),
    ]
  )

  private static func made(
    _ id: QuestionID,
    stem: RichText,
    choices: [(text: String, isCorrect: Bool)]
  ) -> Question {
    let names: [ChoiceID] = ["a", "b", "c", "d", "e"]
    return Question(
      id: id,
      domain: "mlops",
      consideration: "5.1.a",
      difficulty: .medium,
      weight: .one,
      topics: ["bigquery"],
      enemies: [],
      verified: nil,
      status: .active,
      stem: stem,
      choices: zip(names, choices).map { name, choice in
        Choice(
          id: name,
          isCorrect: choice.isCorrect,
          flaw: choice.isCorrect ? nil : .adHoc,
          isPinnedLast: false,
          text: RichText(choice.text),
          feedback: RichText("This choice \(choice.isCorrect ? "meets" : "misses") the constraint.")
        )
      },
      explanation: RichText("The constraint that decides is the time at which it must be done."),
      references: [
        Reference(
          address: "https://docs.cloud.google.com/bigquery/docs/partitioned-tables",
          claim: "Partitions that a filter rules out are not read"
        )
      ],
      revision: ContentDigest(sha256: id.rawValue.utf8),
      contentDigest: ContentDigest(sha256: id.rawValue.utf8)
    )
  }
}
