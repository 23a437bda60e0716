internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Gives the terminal back when the process ends in a way that runs no more Swift: by a trap, a
/// signal that can be caught, or `exit` from anywhere.
///
/// An overflow of the stack leaves no room for it, and SIGKILL asks nobody.
package enum TerminalGuard {
  /// All that a signal handler needs, prepared while there is time.
  private struct Prepared {
    var isArmed = false
    var modes = termios()
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    /// What was to happen before, by the number of the signal.
    var earlier: UnsafeMutablePointer<sigaction>
  }

  /// All that end a process and can be caught, but for those that are noted and obeyed in order.
  private static let fatalSignals = [
    SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM,
    SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
  ]

  // A signal handler may take no lock and make no object: it reads this memory, which is written
  // by the one thread that opens the screen, before `isArmed` says so.
  nonisolated(unsafe) private static let prepared: UnsafeMutablePointer<Prepared> = {
    let earlier = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    earlier.initialize(repeating: sigaction(), count: 65)
    let prepared = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    prepared.initialize(to: Prepared(earlier: earlier))
    return prepared
  }()

  /// Ends the process by a signal, the terminal as it was before.
  package static let endBySignal: @convention(c) (Int32) -> Void = { number in
    TerminalGuard.restore()
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Restores the terminal, and lets happen what was to happen without us.
  private static let endAsBefore: @convention(c) (Int32) -> Void = { number in
    TerminalGuard.restore()
    sigaction(number, TerminalGuard.prepared.pointee.earlier + Int(number), nil)
    raise(number)
  }

  /// Makes ready what a signal handler may not make: call it before the first one is installed.
  package static func prepare() { _ = prepared }

  /// Notes the terminal's modes, which are to be restored; call it before the screen begins.
  static func noteModes() { tcgetattr(0, &prepared.pointee.modes) }

  /// Watches from now on.
  ///
  /// - Parameter bytes: What to send to the terminal at the end.
  static func arm(sending bytes: [UInt8]) {
    if prepared.pointee.bytes == nil {
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
      copy.initialize(from: bytes, count: bytes.count)
      prepared.pointee.bytes = copy
      prepared.pointee.count = bytes.count
      atexit { TerminalGuard.restore() }
    }
    prepared.pointee.isArmed = true
    for number in fatalSignals {
      var action = sigaction()
      #if canImport(Glibc)
        action.__sigaction_handler.sa_handler = endAsBefore
      #else
        action.__sigaction_u.__sa_handler = endAsBefore
      #endif
      sigaction(number, &action, prepared.pointee.earlier + Int(number))
    }
  }

  /// Watches no longer; the terminal was given back in good order.
  static func disarm() {
    guard prepared.pointee.isArmed else { return }
    prepared.pointee.isArmed = false
    for number in fatalSignals { sigaction(number, prepared.pointee.earlier + Int(number), nil) }
  }

  /// Only what a signal handler may call.
  private static func restore() {
    guard prepared.pointee.isArmed else { return }
    prepared.pointee.isArmed = false
    _ = write(1, prepared.pointee.bytes, prepared.pointee.count)
    tcsetattr(0, TCSANOW, &prepared.pointee.modes)
  }
}
