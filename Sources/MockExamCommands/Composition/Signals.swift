import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The signals that ask a process to end; they are noted, and the exam ends in good order.
enum Signals {
  private static let last = Atomic<Int32>(0)
  private static let isWatching = Atomic(false)

  /// The signal that came, if one did.
  static var received: Int32? {
    let number = last.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Notes hang-up, interrupt and termination instead of dying by them.
  ///
  /// Only what reads lines asks for signals, so only that watches them; every other command dies by
  /// them as usual. A second signal of the same kind ends the process at once: whoever presses Ctrl-C twice
  /// means it, and every step is on disk anyway.
  static func watch() {
    guard isWatching.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged
    else { return }
    for number in [SIGHUP, SIGINT, SIGTERM] {
      signal(number) { number in
        Signals.last.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
