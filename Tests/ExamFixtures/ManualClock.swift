package import ExamModel
package import ExamSitting
import Synchronization

/// A pair of clocks that only a test moves.
package final class ManualClock: Sendable {
  private let times = Mutex((continuous: Int64(5_000), wall: Int64(1_795_000_000_000)))

  package init() {}

  /// The clocks as an exam asks them.
  package var clock: ExamClock {
    ExamClock(
      continuous: { Milliseconds(rawValue: self.times.withLock { $0.continuous }) },
      wall: { Timestamp(rawValue: self.times.withLock { $0.wall }) }
    )
  }

  /// Lets time pass on both clocks.
  package func advance(_ span: Milliseconds) {
    times.withLock {
      $0.continuous += span.rawValue
      $0.wall += span.rawValue
    }
  }

  /// Sets the wall clock forward, or back, while no time passes.
  package func jumpWall(_ span: Milliseconds) {
    times.withLock { $0.wall += span.rawValue }
  }
}
