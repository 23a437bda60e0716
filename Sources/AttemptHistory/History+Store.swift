internal import Foundation
internal import GRDB
import ExamModel
package import ExamSitting

extension History {
  /// The store through which a sitting keeps its attempt here.
  package var store: AttemptStore {
    AttemptStore(
      begin: { attempt in try begin(attempt) },
      append: { entry in try append(entry) },
      pulse: { attempt, stepCount, pulse in try note(pulse, of: attempt, stepCount: stepCount) },
      finish: { ordinal, record in try finish(record, ordinal: ordinal) }
    )
  }

  private func begin(_ attempt: NewAttempt) throws(HistoryError) -> Int {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO attempt (id, exam, settings, form, startedAt) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          attempt.id.rawValue, attempt.form.exam.rawValue, try JSON.text(attempt.settings),
          try JSON.text(attempt.form), attempt.firstStep.wall.rawValue,
        ]
      )
      let number = Int(database.lastInsertedRowID)
      try Self.insert(attempt.firstStep, ordinal: 0, attempt: number, in: database)
      try Self.expose(attempt.form.items.first?.question.id, attempt: number, in: database)
      return number
    }
  }

  private func append(_ entry: JournalEntry) throws(HistoryError) {
    try write { database in
      try Self.insert(entry.step, ordinal: entry.ordinal, attempt: entry.attempt, in: database)
      try Self.expose(entry.shownQuestion, attempt: entry.attempt, in: database)
    }
  }

  private func note(
    _ pulse: Pulse,
    of attempt: Int,
    stepCount: Int
  ) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE attempt SET pulseElapsed = ?, pulseWall = ?
          WHERE number = ? AND (SELECT count(*) FROM step WHERE step.attempt = number) = ?
          """,
        arguments: [pulse.elapsed.rawValue, pulse.wall.rawValue, attempt, stepCount]
      )
      guard database.changesCount == 1 else {
        throw HistoryError.continuedElsewhere(attempt: attempt)
      }
    }
  }

  private func finish(_ record: AttemptRecord, ordinal: Int) throws(HistoryError) {
    try write { database in
      if let last = record.steps.last {
        try Self.insert(last, ordinal: ordinal, attempt: record.number, in: database)
      }
      try database.execute(
        sql: "UPDATE attempt SET finishedAt = ?, record = ? WHERE number = ?",
        arguments: [
          record.attempt.lastStepAt.rawValue, try JSON.text(record), record.number,
        ]
      )
      // The report shows every question with its key, seen in the exam or not.
      for item in record.form.items {
        try Self.expose(item.question.id, attempt: record.number, in: database)
      }
      let overall = record.scores.overall
      try database.execute(
        sql: "INSERT INTO score VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          record.number, record.attempt.status.rawValue, overall.correct, overall.total,
          overall.percent, overall.interval.low, overall.interval.high,
        ]
      )
    }
  }

  private static func insert(
    _ step: Step,
    ordinal: Int,
    attempt: Int,
    in database: Database
  ) throws {
    do {
      try database.execute(
        sql: "INSERT INTO step (attempt, ordinal, body) VALUES (?, ?, ?)",
        arguments: [attempt, ordinal, try JSON.text(step)]
      )
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw HistoryError.continuedElsewhere(attempt: attempt)
    }
  }

  private static func expose(
    _ question: QuestionID?,
    attempt: Int,
    in database: Database
  ) throws {
    guard let question else { return }
    try database.execute(
      sql: "INSERT OR IGNORE INTO exposure (question, attempt) VALUES (?, ?)",
      arguments: [question.rawValue, attempt]
    )
  }
}

/// JSON as the history keeps it.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
