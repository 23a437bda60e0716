import ExamModel
package import ExamSitting
import SessionEngine
import TerminalText

/// An exam on the full screen: it shows the page, hands what the page asks for to the sitting, and
/// shows what came of it.
package struct ScreenExam: Sendable {
  private let sitting: ExamSitting
  private let terminal: ScreenTerminal

  package init(sitting: ExamSitting, terminal: ScreenTerminal) {
    self.sitting = sitting
    self.terminal = terminal
  }

  /// Runs the exam to its end or until the candidate leaves.
  ///
  /// - Throws: the store's error when nothing can be kept any more; what was kept before stays.
  package func run() async throws -> SittingEnding {
    var page = ExamPage(
      form: sitting.form,
      settings: sitting.settings,
      number: sitting.number,
      glyphs: terminal.glyphs,
      state: await sitting.state
    )
    var toldFailure: String?
    var unpainted = 0
    while true {
      let size = terminal.size()
      let frame = page.frame(in: size)
      // In a flood of keys not every screen is worth showing, but some are.
      if !terminal.isInputWaiting() || unpainted >= 50 {
        terminal.paint(frame.grid)
        unpainted = 0
      } else {
        unpainted += 1
      }
      let event = await terminal.next(page.patience)
      page.update(await sitting.state)
      if let record = try await passTime(on: &page, telling: &toldFailure) {
        return .finished(record)
      }
      switch event {
      case .endOfInput: return try await leave(signal: nil)
      case .signal(let number): return try await leave(signal: number)
      case .key, .click, .wheel, .resized, .nothing:
        guard let command = page.command(for: event, on: frame) else { continue }
        switch page.obey(command, in: size) {
        case .perform(let action)?:
          if let record = try await perform(action, on: &page) { return .finished(record) }
          page.update(await sitting.state)
        case .leave?: return try await leave(signal: nil)
        case nil: continue
        }
      }
    }
  }

  /// Hands in at the deadline, warns before it, notes a sign of life; what fails is told once,
  /// not every second.
  private func passTime(
    on page: inout ExamPage,
    telling toldFailure: inout String?
  ) async throws -> AttemptRecord? {
    do {
      let event = try await sitting.tick()
      toldFailure = nil
      switch event {
      case .continues: return nil
      case .warning(let minutes):
        page.tell(Phrases.warning(minutesLeft: minutes), isWarning: true)
        return nil
      case .finished(let record): return record
      }
    } catch let error as any StoreFailure where !error.endsSitting {
      let failure = Phrases.notKept("\(error)")
      if failure != toldFailure { page.tell(failure, isWarning: true) }
      toldFailure = failure
      return nil
    }
  }

  /// Hands one step to the sitting; what could not be kept is told, and the exam goes on.
  private func perform(_ action: Step.Action, on page: inout ExamPage) async throws
    -> AttemptRecord?
  {
    do {
      if case .finished(let record) = try await sitting.perform(action) { return record }
    } catch let error as SessionError {
      page.tell("\(error).")
    } catch let error as any StoreFailure where !error.endsSitting {
      page.tell(Phrases.notKept("\(error)"), isWarning: true)
    }
    return nil
  }

  /// Every step that was shown is on disk whatever happens here; what may fail is only the note
  /// of the moment of leaving.
  private func leave(signal: Int32?) async throws -> SittingEnding {
    if case .finished(let record) = try await sitting.perform(.leave) { return .finished(record) }
    return .left(signal: signal)
  }
}

extension ExamPage {
  /// How long the page stays as it is without any event: until the clock shows another second.
  var patience: Milliseconds {
    guard let remaining = state.remaining else {
      return Milliseconds(rawValue: 1000 - state.elapsed.rawValue % 1000)
    }
    return Milliseconds(rawValue: min(1000, remaining.rawValue % 1000 + 1))
  }
}
