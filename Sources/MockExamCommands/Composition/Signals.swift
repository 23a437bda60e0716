import ScreenInterface
import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the process is told from outside; signals are noted, and the exam goes on or ends in good
/// order.
enum Signals {
  private static let last = Atomic<Int32>(0)
  private static let isToStop = Atomic(false)
  private static let hasChanged = Atomic(false)
  private static let isWatching = Atomic(false)

  /// A pipe that wakes whoever waits for input; −1 where the system gave none.
  private static let wake: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }()

  /// The signal that asks the process to end, if one came.
  static var received: Int32? {
    let number = last.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// What can be read once a signal came, so that nobody sleeps through it.
  static var descriptor: Int32 { wake.reading }

  /// Takes the notes off the descriptor.
  static func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wake.reading, &bytes, bytes.count) > 0 {}
  }

  /// Notes hang-up, interrupt and termination instead of dying by them.
  ///
  /// Only what reads the candidate's input asks for signals, so only that watches them; every
  /// other command dies by them as usual. A second signal of the same kind ends the process at
  /// once, a screen given back: whoever presses Ctrl-C twice means it, and every step is on disk
  /// anyway.
  static func watch() {
    guard isWatching.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged
    else { return }
    _ = wake
    TerminalGuard.prepare()
    for number in [SIGHUP, SIGINT, SIGTERM] {
      signal(number) { number in
        Signals.last.store(number, ordering: .relaxed)
        signal(number, TerminalGuard.endBySignal)
        Signals.wakeUp()
      }
    }
  }

  /// For a full screen: notes also that the window changed, and that the process is to stop for a
  /// while or went on.
  static let forScreen = TerminalSignals(
    descriptor: descriptor,
    watch: {
      watch()
      signal(SIGTSTP) { _ in
        Signals.isToStop.store(true, ordering: .relaxed)
        Signals.wakeUp()
      }
      for number in [SIGWINCH, SIGCONT] {
        signal(number) { _ in
          Signals.hasChanged.store(true, ordering: .relaxed)
          Signals.wakeUp()
        }
      }
    },
    drain: { drain() },
    ending: { received },
    takeSuspension: { isToStop.exchange(false, ordering: .relaxed) },
    takeChange: { hasChanged.exchange(false, ordering: .relaxed) }
  )

  /// Called by signal handlers: it keeps `errno` for whoever was interrupted.
  private static func wakeUp() {
    let code = errno
    var byte: UInt8 = 0
    _ = write(wake.writing, &byte, 1)
    errno = code
  }
}
