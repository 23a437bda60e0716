internal import GRDB
package import ExamModel
package import ExamSitting

extension History {
  /// All attempts, oldest first.
  ///
  /// - Throws: `HistoryError`.
  package func attempts() throws(HistoryError) -> [AttemptSummary] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT number, id, exam, settings, startedAt, finishedAt,
                 endedBy, correct, total, percent, low, high
          FROM attempt LEFT JOIN score ON score.attempt = attempt.number ORDER BY number
          """
      ).map(Self.summary)
    }
  }

  /// The attempts that were begun and not handed in, oldest first.
  ///
  /// - Throws: `HistoryError`.
  package func openAttempts() throws(HistoryError) -> [AttemptSummary] {
    try attempts().filter { $0.finishedAt == nil }
  }

  /// An attempt that can be resumed; `nil` when it was handed in.
  ///
  /// - Throws: `HistoryError`, `unknownAttempt` among it.
  package func openAttempt(_ number: Int) throws(HistoryError) -> OpenAttempt? {
    try read { database in
      let row = try Self.row(of: number, in: database)
      guard row["finishedAt"] == nil as Int64? else { return nil }
      let steps = try String.fetchAll(
        database,
        sql: "SELECT body FROM step WHERE attempt = ? ORDER BY ordinal",
        arguments: [number]
      )
      let pulseElapsed: Int64? = row["pulseElapsed"]
      let pulseWall: Int64? = row["pulseWall"]
      return OpenAttempt(
        id: AttemptID(rawValue: row["id"]),
        number: number,
        settings: try JSON.value(AttemptSettings.self, from: row["settings"]),
        form: try JSON.value(ExamForm.self, from: row["form"]),
        steps: try steps.map { try JSON.value(Step.self, from: $0) },
        pulse: pulseElapsed.flatMap { elapsed in
          pulseWall.map {
            Pulse(elapsed: Milliseconds(rawValue: elapsed), wall: Timestamp(rawValue: $0))
          }
        }
      )
    }
  }

  /// The record of a finished attempt; `nil` while it is open.
  ///
  /// - Throws: `HistoryError`, `unknownAttempt` among it.
  package func record(of number: Int) throws(HistoryError) -> AttemptRecord? {
    try read { database in
      let text: String? = try Self.row(of: number, in: database)["record"]
      return try text.map { try JSON.value(AttemptRecord.self, from: $0) }
    }
  }

  /// The paper of an attempt and the terms it was sat under, finished or not.
  ///
  /// - Throws: `HistoryError`, `unknownAttempt` among it.
  package func paper(
    of number: Int
  ) throws(HistoryError) -> (form: ExamForm, settings: AttemptSettings) {
    try read { database in
      let row = try Self.row(of: number, in: database)
      return (
        form: try JSON.value(ExamForm.self, from: row["form"]),
        settings: try JSON.value(AttemptSettings.self, from: row["settings"])
      )
    }
  }

  /// For each question that was ever on the screen, the number of the last attempt that showed it.
  ///
  /// - Throws: `HistoryError`.
  package func lastSeen() throws(HistoryError) -> [QuestionID: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT question, max(attempt) AS attempt FROM exposure GROUP BY question"
      )
      return Dictionary(
        rows.map { (QuestionID(rawValue: $0["question"]), $0["attempt"]) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  private static func row(of number: Int, in database: Database) throws -> Row {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM attempt WHERE number = ?",
      arguments: [number]
    )
    guard let row else { throw HistoryError.unknownAttempt(number) }
    return row
  }

  private static func summary(_ row: Row) throws -> AttemptSummary {
    let settings = try JSON.value(AttemptSettings.self, from: row["settings"])
    let finishedAt: Int64? = row["finishedAt"]
    let endedBy: String? = row["endedBy"]
    return AttemptSummary(
      number: row["number"],
      id: AttemptID(rawValue: row["id"]),
      exam: ExamID(rawValue: row["exam"]),
      mode: settings.mode,
      isTimed: settings.isTimed,
      startedAt: Timestamp(rawValue: row["startedAt"]),
      finishedAt: finishedAt.map(Timestamp.init(rawValue:)),
      score: endedBy.flatMap(Attempt.Status.init(rawValue:)).map { endedBy in
        AttemptSummary.Score(
          endedBy: endedBy,
          correct: row["correct"],
          total: row["total"],
          percent: row["percent"],
          low: row["low"],
          high: row["high"]
        )
      }
    )
  }
}
