/// The state of an attempt after all its steps: what is answered, where the candidate is, and
/// where the time went.
package struct Attempt: Hashable, Codable, Sendable {
  package let status: Status
  /// The number of the question on the screen, from 1.
  package let current: Int
  /// One response for each question of the form, in its order.
  package let responses: [Response]
  package let startedAt: Timestamp
  /// Time in which the exam ran; the times of all responses add up to it.
  package let elapsed: Milliseconds
  /// The wall clock at the last step.
  package let lastStepAt: Timestamp
  /// Time between leaving, or the end of a process, and going on.
  package let interrupted: Milliseconds
  /// By how much the wall clock jumped against the exam's clock, back and forth added up.
  package let wallClockJump: Milliseconds

  package init(
    status: Status,
    current: Int,
    responses: [Response],
    startedAt: Timestamp,
    elapsed: Milliseconds,
    lastStepAt: Timestamp,
    interrupted: Milliseconds,
    wallClockJump: Milliseconds
  ) {
    self.status = status
    self.current = current
    self.responses = responses
    self.startedAt = startedAt
    self.elapsed = elapsed
    self.lastStepAt = lastStepAt
    self.interrupted = interrupted
    self.wallClockJump = wallClockJump
  }

  /// Whether an attempt still runs.
  package enum Status: String, Hashable, Codable, Sendable {
    case running
    /// Left without a submission; it can be resumed.
    case left
    case submitted
    case expired
  }

  /// All that is known of one question in an attempt.
  package struct Response: Hashable, Codable, Sendable {
    /// The chosen choices, in the order shown.
    package let chosen: [ChoiceID]
    package let isFlagged: Bool
    package let struckOut: Set<ChoiceID>
    /// Time in which the question was on the screen.
    package let time: Milliseconds
    /// How often the candidate came to the question; 0 when it was never shown.
    package let visits: Int
    /// How often a given answer was changed into another.
    package let changes: Int

    package init(
      chosen: [ChoiceID],
      isFlagged: Bool,
      struckOut: Set<ChoiceID>,
      time: Milliseconds,
      visits: Int,
      changes: Int
    ) {
      self.chosen = chosen
      self.isFlagged = isFlagged
      self.struckOut = struckOut
      self.time = time
      self.visits = visits
      self.changes = changes
    }

    /// A question that was never shown.
    package static let untouched = Response(
      chosen: [],
      isFlagged: false,
      struckOut: [],
      time: .zero,
      visits: 0,
      changes: 0
    )
  }
}

extension Attempt {
  /// Whether nothing can be added any more.
  package var isOver: Bool { status == .submitted || status == .expired }
}
