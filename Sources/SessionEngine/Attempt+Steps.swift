import ExamModel

/// How a step changes the state; each function returns the changed copy.
extension Attempt {
  /// Differences between the two clocks that are smaller than this are no jump.
  private static let jumpTolerance = Milliseconds.seconds(1)

  /// Time passes up to a step: it belongs to the question on the screen.
  ///
  /// What the wall clock shows beyond the exam's clock is an interruption where the attempt
  /// goes on after it was left, and otherwise a jump of the wall clock.
  func passingTime(to step: Step) -> Attempt {
    let passed = step.elapsed - elapsed
    let beyond = step.wall - lastStepAt - passed
    let isResuming = step.action == .resume
    let jump = Milliseconds(rawValue: abs(beyond.rawValue))
    let timed = updating(current) { $0.lasting(passed) }
    return Attempt(
      status: status,
      current: current,
      responses: timed.responses,
      startedAt: startedAt,
      elapsed: step.elapsed,
      lastStepAt: step.wall,
      interrupted: isResuming ? interrupted + max(.zero, beyond) : interrupted,
      wallClockJump: isResuming || jump <= Self.jumpTolerance
        ? wallClockJump : wallClockJump + jump
    )
  }

  func showing(_ question: Int) -> Attempt {
    with(current: question).updating(question) { $0.visited() }
  }

  func updating(_ question: Int, _ change: (Response) -> Response) -> Attempt {
    guard responses.indices.contains(question - 1) else { return self }
    var changed = responses
    changed[question - 1] = change(changed[question - 1])
    return with(responses: changed)
  }

  func with(
    status: Status? = nil,
    current: Int? = nil,
    responses: [Response]? = nil
  ) -> Attempt {
    Attempt(
      status: status ?? self.status,
      current: current ?? self.current,
      responses: responses ?? self.responses,
      startedAt: startedAt,
      elapsed: elapsed,
      lastStepAt: lastStepAt,
      interrupted: interrupted,
      wallClockJump: wallClockJump
    )
  }
}

extension Attempt.Response {
  func visited() -> Self { with(visits: visits + 1) }

  func lasting(_ span: Milliseconds) -> Self { with(time: time + span) }

  func flagged(_ isFlagged: Bool) -> Self { with(isFlagged: isFlagged) }

  func striking(_ choice: ChoiceID, _ isStruck: Bool) -> Self {
    with(struckOut: isStruck ? struckOut.union([choice]) : struckOut.subtracting([choice]))
  }

  /// The answer is now `choices`; a given answer that becomes another one is a change.
  func choosing(_ choices: [ChoiceID]) -> Self {
    let isChange = !chosen.isEmpty && chosen != choices
    return with(chosen: choices, changes: isChange ? changes + 1 : changes)
  }

  private func with(
    chosen: [ChoiceID]? = nil,
    isFlagged: Bool? = nil,
    struckOut: Set<ChoiceID>? = nil,
    time: Milliseconds? = nil,
    visits: Int? = nil,
    changes: Int? = nil
  ) -> Self {
    Self(
      chosen: chosen ?? self.chosen,
      isFlagged: isFlagged ?? self.isFlagged,
      struckOut: struckOut ?? self.struckOut,
      time: time ?? self.time,
      visits: visits ?? self.visits,
      changes: changes ?? self.changes
    )
  }
}
