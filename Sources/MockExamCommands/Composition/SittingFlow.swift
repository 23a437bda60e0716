import AttemptHistory
import ExamModel
import ExamSitting
import LineInterface
import Reporting

/// From a sitting to its report: what start, resume and replay share.
struct SittingFlow {
  let world: World
  let history: History
  let reportFolder: String

  /// Runs the exam; when it is handed in, writes its reports and shows the scores.
  ///
  /// - Throws: `EndedBySignal` after a signal; `ReportWritingError` when the attempt is finished
  ///   and kept but its report could not be written.
  func run(_ sitting: ExamSitting) async throws {
    let exam = LineExam(sitting: sitting, console: world.console, input: world.input)
    switch try await exam.run() {
    case .left(let signal):
      if let signal { throw EndedBySignal(number: signal) }
    case .finished(let record):
      let files = Result { try world.writeReports(of: record, folder: reportFolder) }
      try world.console.print(ScoreText(scores: record.scores).text)
      let written = try files.get()
      try world.console.print(
        "\nReport: \(world.shown(written.html))\nData:   \(world.shown(written.json))"
      )
    }
  }
}

extension World {
  /// Tries the folder of reports before an exam begins, so that nobody learns of it afterwards.
  ///
  /// - Throws: `CommandError` with path and cure.
  func checkReportFolder(_ folder: String) throws(CommandError) {
    do throws(ReportWritingError) {
      try ReportWriter(folder: folder, fileSystem: reportFiles).check()
    } catch {
      throw CommandError(
        .cannotCreate,
        "\(shown(error.path)): no report can be written here: \(error.failure.statement). "
          + "Name another folder with --reports; the exam has not gone on"
      )
    }
  }

  /// Writes page and data of a finished attempt.
  ///
  /// - Throws: `ReportWritingError` with path and cure.
  func writeReports(of record: AttemptRecord, folder: String) throws -> ReportFiles {
    try ReportWriter(folder: folder, fileSystem: reportFiles).write(
      html: HTMLReport().page(for: record),
      json: ReportDocument(record).json(),
      of: record
    )
  }

  /// A random id for a new attempt.
  func newAttemptID() -> AttemptID { AttemptID(bits: randomBits()) }
}
