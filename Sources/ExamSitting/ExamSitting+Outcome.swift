package import ExamModel
internal import SessionEngine

/// What a front end has to say after a step or some time.
package enum SittingOutcome: Hashable, Sendable {
  case event(SittingEvent)
  /// The step is not possible, for the reason given; nothing has changed.
  case refused(reason: String)
  /// Nothing could be kept, for the reason given, and nothing has changed; the exam goes on.
  case notKept(reason: String)
}

extension ExamSitting {
  /// Does one thing the candidate asked for, and tells what failed where the exam goes on.
  ///
  /// - Throws: a failure after which nothing more can be kept of this sitting.
  package func outcome(of action: Step.Action) throws -> SittingOutcome {
    try told { try perform(action) }
  }

  /// Lets time pass, and tells what failed where the exam goes on.
  ///
  /// - Throws: a failure after which nothing more can be kept of this sitting.
  package func outcomeOfTime() throws -> SittingOutcome { try told { try tick() } }

  /// The one place that says which failure ends an exam.
  private func told(_ event: () throws -> SittingEvent) throws -> SittingOutcome {
    do {
      return .event(try event())
    } catch let error as SessionError {
      return .refused(reason: "\(error)")
    } catch let error as any StoreFailure where !error.endsSitting {
      return .notKept(reason: "\(error)")
    }
  }
}
