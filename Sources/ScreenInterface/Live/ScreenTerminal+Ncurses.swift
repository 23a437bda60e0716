internal import CNcurses
import ExamModel
import Synchronization
import TerminalText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Whether a full screen can be shown.
package enum ScreenAvailability: Sendable {
  case available(ScreenTerminal)
  /// Lines are what is wanted, or all that there can be: no terminal, or a dumb one.
  case unwanted
  /// A terminal of a type that the system does not know, or that cannot place its cursor.
  case unsuitable(terminalType: String)
}

extension ScreenAvailability {
  /// The terminal behind standard input and output, through ncurses.
  ///
  /// - Parameters:
  ///   - environment: `TERM` and `NO_COLOR` count.
  ///   - signals: What the process is told from outside.
  /// - Returns: The terminal, or why there is none.
  package static func ncurses(
    environment: [String: String],
    signals: TerminalSignals
  ) -> ScreenAvailability {
    let type = environment["TERM"] ?? ""
    guard isatty(0) == 1, isatty(1) == 1, type != "dumb" else { return .unwanted }
    guard !type.isEmpty, mockexam_curses_can_paint(1) else {
      return .unsuitable(terminalType: type)
    }
    let showsUnicode = mockexam_curses_use_utf8()
    let isColourless = !(environment["NO_COLOR"] ?? "").isEmpty
    // Before ncurses looks, so that it leaves the signals to us.
    signals.watch()
    guard let screen = NcursesScreen(isColourless: isColourless) else {
      // Lines stop as the shell wants.
      signal(SIGTSTP, SIG_DFL)
      return .unsuitable(terminalType: type)
    }
    let terminal = NcursesTerminal(signals: signals, screen: screen)
    return .available(terminal.terminal(showsUnicode && type != "linux" ? .unicode : .ascii))
  }
}

/// ncurses behind the functions of a `ScreenTerminal`.
private final class NcursesTerminal: Sendable {
  private let signals: TerminalSignals
  private let screen: Mutex<NcursesScreen>
  private let input = Mutex(Input())

  private struct Input {
    var keys = NcursesKeys()
    var waiting: [ScreenEvent] = []
    var lastByte = ContinuousClock.now
  }

  init(signals: TerminalSignals, screen: consuming sending NcursesScreen) {
    self.signals = signals
    self.screen = Mutex(screen)
  }

  func terminal(_ glyphs: ScreenGlyphs) -> ScreenTerminal {
    ScreenTerminal(
      glyphs: glyphs,
      open: { self.screen.withLock { $0.open() } },
      close: { self.screen.withLock { $0.close() } },
      size: { self.screen.withLock { $0.size } },
      paint: { grid in self.screen.withLock { $0.paint(grid) } },
      next: { patience in self.next(patience) },
      isInputWaiting: { self.isInputWaiting }
    )
  }

  // MARK: Events

  private func next(_ patience: Milliseconds) -> ScreenEvent {
    if let event = toldBySignal() ?? takeWaiting() { return event }
    var requests = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&requests, 2, Int32(clamping: max(0, patience.rawValue)))
    if requests[1].revents != 0 { signals.drain() }
    if let event = toldBySignal() { return event }
    guard ready > 0, requests[0].revents != 0 else {
      input.withLock { input in
        if ContinuousClock.now - input.lastByte > .seconds(1) { input.keys.fallSilent() }
      }
      return .nothing
    }
    guard Int32(requests[0].revents) & POLLIN != 0, hasBytes else { return .endOfInput }
    readKeys()
    return takeWaiting() ?? .nothing
  }

  private func toldBySignal() -> ScreenEvent? {
    if let number = signals.ending() { return .signal(number) }
    let isToStop = signals.takeSuspension()
    let hasChanged = signals.takeChange()
    guard isToStop || hasChanged else { return nil }
    if isToStop || Self.isInBackground {
      suspend()
    } else {
      screen.withLock { $0.forget() }
    }
    return .resized
  }

  /// Whether the shell has the terminal: painting now would paint over what it shows.
  private static var isInBackground: Bool {
    let foreground = tcgetpgrp(0)
    return foreground > 0 && foreground != getpgrp()
  }

  /// Stops the process as the shell wants, the terminal given back, until it is told to go on in
  /// the foreground.
  private func suspend() {
    screen.withLock { screen in
      screen.giveBack()
      mockexam_curses_send("\r\(Phrases.suspended)\r\n")
      repeat { Self.stop() } while Self.isInBackground
      signals.watch()
      screen.takeOver()
    }
  }

  /// Returns once the process goes on.
  ///
  /// The threads of the concurrency runtime block the signal, and a blocked one would stop nothing
  /// until it is too late.
  private static func stop() {
    var stopping = sigset_t()
    var before = sigset_t()
    sigemptyset(&stopping)
    sigaddset(&stopping, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stopping, &before)
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private func takeWaiting() -> ScreenEvent? {
    input.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  /// Reads all keys that are there, a few hundred at most.
  private func readKeys() {
    let screen = mockexam_curses_window()
    input.withLock { input in
      for _ in 0..<256 {
        let code = wgetch(screen)
        guard code != ERR else { break }
        if let event = input.keys.event(code) { input.waiting.append(event) }
      }
      if let event = input.keys.endBatch() { input.waiting.append(event) }
      input.lastByte = .now
    }
  }

  private var isInputWaiting: Bool {
    if input.withLock({ !$0.waiting.isEmpty }) { return true }
    var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0 && Int32(request.revents) & POLLIN != 0
  }

  /// Whether a readable input has bytes; one without is at its end.
  private var hasBytes: Bool {
    var count: Int32 = 0
    return ioctl(0, UInt(FIONREAD), &count) == 0 && count > 0
  }
}
