/// The signals that a screen has to know of, as the composition root catches them.
package struct TerminalSignals: Sendable {
  /// A descriptor that can be read once a signal came.
  package let descriptor: Int32
  /// Begins to catch them.
  package let watch: @Sendable () -> Void
  /// Takes the note that one came off the descriptor.
  package let drain: @Sendable () -> Void
  /// The signal that asks the process to end, if one came.
  package let ending: @Sendable () -> Int32?
  /// Whether the process was asked to stop for a while since the last call.
  package let takeSuspension: @Sendable () -> Bool
  /// Whether the window changed, or the process went on after a stop, since the last call.
  package let takeChange: @Sendable () -> Bool

  package init(
    descriptor: Int32,
    watch: @escaping @Sendable () -> Void,
    drain: @escaping @Sendable () -> Void,
    ending: @escaping @Sendable () -> Int32?,
    takeSuspension: @escaping @Sendable () -> Bool,
    takeChange: @escaping @Sendable () -> Bool
  ) {
    self.descriptor = descriptor
    self.watch = watch
    self.drain = drain
    self.ending = ending
    self.takeSuspension = takeSuspension
    self.takeChange = takeChange
  }
}
