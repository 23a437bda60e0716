package import ExamModel

/// The two clocks of an exam, chosen by the composition root.
package struct ExamClock: Sendable {
  /// Time since some fixed moment, counted while the machine sleeps too; never set back.
  package let continuous: @Sendable () -> Milliseconds
  /// The wall clock, which people and time servers may set.
  package let wall: @Sendable () -> Timestamp

  package init(
    continuous: @escaping @Sendable () -> Milliseconds,
    wall: @escaping @Sendable () -> Timestamp
  ) {
    self.continuous = continuous
    self.wall = wall
  }
}
