import AttemptHistory
import ExamModel
import ExamSitting
import LineInterface
import Reporting
import ScreenInterface
import SessionEngine
import TerminalText

/// From a paper to its report: what start, resume and replay share.
struct SittingFlow {
  let world: World
  let reportFolder: String
  let frontEnd: FrontEnd

  /// What came of a paper.
  private enum Outcome {
    /// The candidate left before the clock ran, or the process was asked to end.
    case notStarted(signal: Int32?)
    case left(number: Int, signal: Int32?)
    /// Handed in and kept; its reports are written, or could not be.
    case finished(AttemptRecord, reports: Result<ReportFiles, any Error>, signal: Int32?)
  }

  /// Runs the exam; when it is handed in, writes its reports and shows the scores.
  ///
  /// - Parameters:
  ///   - paper: What the candidate is told before the clock runs.
  ///   - begin: Starts the sitting, and with it the clock.
  /// - Throws: what `begin` throws; `NothingStarted`; `EndedBySignal` after a signal; `ReportWritingError` when the
  ///   attempt is finished and kept but its report could not be written.
  func run(_ paper: StartPage.Paper, begin: () throws -> ExamSitting) async throws {
    let outcome =
      switch frontEnd {
      case .lines: try await runInLines(begin)
      case .screen(let terminal): try await runOnScreen(terminal, paper, begin)
      }
    switch outcome {
    case .notStarted(let signal):
      try endBySignal(signal)
      throw NothingStarted()
    case .left(let number, let signal):
      world.console.tell(Phrases.left(number: number))
      try endBySignal(signal)
    case .finished(let record, let reports, let signal):
      try world.console.print(
        ScoreText(scores: record.scores, reservations: record.reservations).text
      )
      try world.console.print("\n" + words(for: try reports.get()).joined(separator: "\n"))
      try endBySignal(signal)
    }
  }

  private func runInLines(_ begin: () throws -> ExamSitting) async throws -> Outcome {
    let sitting = try begin()
    let exam = LineExam(sitting: sitting, console: world.console, input: world.input)
    switch try await exam.run() {
    case .left(let signal): return .left(number: sitting.number, signal: signal)
    case .finished(let record):
      return .finished(record, reports: writeReports(of: record), signal: nil)
    }
  }

  private func runOnScreen(
    _ terminal: ScreenTerminal,
    _ paper: StartPage.Paper,
    _ begin: () throws -> ExamSitting
  ) async throws -> Outcome {
    terminal.open()
    defer { terminal.close() }
    switch await terminal.show(StartPage(paper: paper, glyphs: terminal.glyphs)) {
    case .left(let signal): return .notStarted(signal: signal)
    case .outcome(.leave): return .notStarted(signal: nil)
    case .outcome(.start): break
    }
    let sitting = try begin()
    switch try await ScreenExam(sitting: sitting, terminal: terminal).run() {
    case .left(let signal): return .left(number: sitting.number, signal: signal)
    case .finished(let record):
      let reports = writeReports(of: record)
      let signal = await showResult(of: record, reports: reports, on: terminal)
      return .finished(record, reports: reports, signal: signal)
    }
  }

  private func showResult(
    of record: AttemptRecord,
    reports: Result<ReportFiles, any Error>,
    on terminal: ScreenTerminal
  ) async -> Int32? {
    let lines: [String] =
      switch reports {
      case .success(let files): words(for: files)
      case .failure(let error): [CommandError(error).message ?? ""]
      }
    let page = ResultPage(
      record: record,
      heading: record.attempt.status == .expired ? Phrases.expired : Phrases.submitted,
      reports: lines,
      glyphs: terminal.glyphs
    )
    guard case .left(let signal) = await terminal.show(page) else { return nil }
    return signal
  }

  private func writeReports(of record: AttemptRecord) -> Result<ReportFiles, any Error> {
    Result { try world.writeReports(of: record, folder: reportFolder) }
  }

  private func words(for files: ReportFiles) -> [String] {
    [Phrases.report(world.shown(files.html)), Phrases.data(world.shown(files.json))]
  }

  private func endBySignal(_ signal: Int32?) throws {
    if let signal { throw EndedBySignal(number: signal) }
  }
}

extension SittingFlow {
  /// Goes on with an attempt that was interrupted.
  ///
  /// - Throws: what `run` throws; `CommandError` when it was handed in, or when its stored steps
  ///   do not fit each other.
  func resume(_ number: Int, in history: History) async throws {
    guard let open = try history.openAttempt(number) else {
      throw CommandError(.usage, "attempt \(number) was handed in; see mockexam report \(number)")
    }
    try world.checkReportFolder(reportFolder)
    do {
      let standing = try ExamSitting.standing(of: open)
      let paper = StartPage.Paper(
        form: open.form,
        settings: open.settings,
        earlier: .init(
          number: number,
          answered: PaperProgress(form: open.form, attempt: standing.attempt).answered.count,
          elapsed: standing.elapsed
        )
      )
      try await run(paper) {
        try ExamSitting.resume(open, store: history.store, clock: world.clock)
      }
    } catch let error as SessionError {
      throw CommandError(
        .badData,
        "the stored steps of attempt \(number) do not fit each other (\(error)); it cannot be resumed. "
          + "Your other attempts are not affected"
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
