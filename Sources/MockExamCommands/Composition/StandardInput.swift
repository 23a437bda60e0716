import ExamModel
import LineInterface
import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard input as lines, with a patience: an exam must not sleep through its deadline.
enum StandardInput {
  /// Waits for a line, the end of input, a signal, or until the patience is over.
  static let lines = LineInput { patience in next(patience) }

  private static let pending = Mutex(Buffer())

  fileprivate struct Buffer {
    var bytes: [UInt8] = []
    var isAtEnd = false
    /// Whether the rest of a line that was too long is still to come.
    var isSkipping = false

    /// The next whole line, or what is left at the end of input.
    mutating func nextLine() -> String? {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        defer { bytes.removeSubrange(...end) }
        return String(decoding: bytes[..<end], as: UTF8.self)
      }
      guard isAtEnd, !bytes.isEmpty else { return nil }
      defer { bytes.removeAll() }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func next(_ patience: Milliseconds) -> LineEvent {
    Signals.watch()
    return pending.withLock { buffer in
      if let signal = Signals.received { return .signal(signal) }
      if let line = buffer.nextLine() { return .line(line) }
      if buffer.isAtEnd { return .endOfInput }
      var requests = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&requests, 2, Int32(clamping: patience.rawValue))
      if requests[1].revents != 0 { Signals.drain() }
      if let signal = Signals.received { return .signal(signal) }
      guard ready > 0, requests[0].revents != 0 else { return .nothing }
      buffer.readMore()
      if let line = buffer.nextLine() { return .line(line) }
      return buffer.isAtEnd ? .endOfInput : .nothing
    }
  }
}

extension StandardInput.Buffer {
  /// A line longer than 64 KiB is no answer and is dropped up to its end.
  private mutating func dropOverlongLine() {
    if isSkipping {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return bytes.removeAll() }
      bytes.removeSubrange(...end)
      isSkipping = false
    }
    if bytes.count > 65_536, !bytes.contains(UInt8(ascii: "\n")) {
      bytes.removeAll()
      isSkipping = true
    }
  }

  /// Takes what is there.
  fileprivate mutating func readMore() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk.prefix(count)
      dropOverlongLine()
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }
}
