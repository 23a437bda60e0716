import ExamModel

/// Says once, at 30, 10 and 2 minutes before the end, how much time is left.
struct TimeWarnings {
  private static let thresholds = [30, 10, 2]
  private var pending: [Int]

  /// Only what lies ahead is announced: a paper of 20 minutes never warns at 30.
  init(remaining: Milliseconds?) {
    pending = Self.thresholds.filter { minutes in
      remaining.map { .minutes(minutes) < $0 } ?? false
    }
  }

  /// The smallest number of minutes that was reached since the last call, or `nil`.
  mutating func reached(remaining: Milliseconds) -> Int? {
    let reached = pending.filter { remaining <= .minutes($0) }
    pending.removeAll { reached.contains($0) }
    return reached.min()
  }
}
