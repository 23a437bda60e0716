#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The three streams that every process has, or should have.
enum StandardStreams {
  /// Writing failed: the reader is gone, or the disk behind a redirection is full.
  struct WriteFailure: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "cannot write the output: \(String(cString: strerror(code)))" }
  }

  /// Opens /dev/null in the place of each stream that was closed, so that no file that is opened
  /// later takes its number; makes a vanished reader an error instead of a signal.
  static func keepOpen() {
    signal(SIGPIPE, SIG_IGN)
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is the closed stream's own.
      _ = open("/dev/null", stream == 0 ? O_RDONLY : O_WRONLY)
    }
  }

  /// Writes all of a text, in as many pieces as it takes.
  static func write(_ text: String, to stream: Int32) throws(WriteFailure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(stream, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(stream, buffer.baseAddress, buffer.count)
        #endif
      }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        throw WriteFailure(code: errno)
      }
    }
  }
}
