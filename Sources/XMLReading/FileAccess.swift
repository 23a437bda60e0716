package import ExamModel

/// The few things that reading asks of a file system; tests hand in another one.
package struct FileAccess: Sendable {
  /// What stands in a folder.
  package struct Entry: Hashable, Sendable {
    package let name: String
    /// Whether it is a folder itself; a link to a folder is none.
    package let isFolder: Bool

    package init(name: String, isFolder: Bool) {
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// Opens a regular file, links followed.
  package let open: @Sendable (_ path: String) throws(FileProblem) -> OpenFile
  /// Lists a folder in no particular order, without `.` and `..`.
  package let list: @Sendable (_ folder: String) throws(FileProblem) -> [Entry]
  /// The path of a file after all links are followed.
  package let resolve: @Sendable (_ path: String) throws(FileProblem) -> String

  package init(
    open: @escaping @Sendable (_ path: String) throws(FileProblem) -> OpenFile,
    list: @escaping @Sendable (_ folder: String) throws(FileProblem) -> [Entry],
    resolve: @escaping @Sendable (_ path: String) throws(FileProblem) -> String
  ) {
    self.open = open
    self.list = list
    self.resolve = resolve
  }
}

/// A file that is open for reading from its first byte to its last.
package struct OpenFile {
  /// How many bytes the file held when it was opened.
  package let size: Int
  /// Reads into the buffer from an offset to its end at most; returns how many bytes, 0 at the
  /// end of the file.
  package let read: (_ buffer: inout [UInt8], _ offset: Int) throws(FileProblem) -> Int

  package init(
    size: Int,
    read: @escaping (_ buffer: inout [UInt8], _ offset: Int) throws(FileProblem) -> Int
  ) {
    self.size = size
    self.read = read
  }

  /// Bytes that are in memory already.
  package init(bytes: [UInt8]) {
    var position = 0
    self.init(size: bytes.count) { (buffer: inout [UInt8], offset) throws(FileProblem) in
      let count = min(buffer.count - offset, bytes.count - position)
      buffer.replaceSubrange(
        offset..<(offset + count),
        with: bytes[position..<(position + count)]
      )
      position += count
      return count
    }
  }

  /// The whole file, if it is not larger than a limit in bytes; `nil` otherwise.
  ///
  /// - Throws: `FileProblem` when it cannot be read.
  package func contents(upTo limit: Int) throws(FileProblem) -> [UInt8]? {
    guard size <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let new = try read(&bytes, count)
      if new == 0 { break }
      count += new
    }
    guard count == size else { throw .changed }
    return Array(bytes[..<count])
  }
}

/// Why a file could not be read.
package enum FileProblem: Error, Hashable {
  case missing
  case isFolder
  /// A device, a pipe or a socket.
  case isNoFile
  /// `reason` is the system's word, such as "Permission denied".
  case unreadable(reason: String)
  /// It grew or shrank while it was read.
  case changed
}

extension FileProblem {
  package var rule: RuleID {
    switch self {
    case .missing: .fileMissing
    case .isFolder: .fileFolder
    case .isNoFile: .fileKind
    case .unreadable: .fileUnreadable
    case .changed: .fileChanged
    }
  }

  /// What is wrong, in a sentence without a full stop.
  package var message: String {
    switch self {
    case .missing: "there is no such file"
    case .isFolder: "this is a folder, not a file"
    case .isNoFile: "this is a device, a pipe or a socket, not a file"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .changed: "the file changed while it was being read"
    }
  }

  /// How to cure it.
  package var cure: String {
    switch self {
    case .missing: "correct the path"
    case .isFolder, .isNoFile: "name a bank file, which is called NAME.xml"
    case .unreadable: "make the file readable"
    case .changed: "read it again once nobody writes it"
    }
  }

  /// The problem as a finding about a file as a whole.
  package func finding(for path: String) -> Finding {
    Finding(
      location: SourceLocation(file: path, place: .start),
      severity: .error,
      rule: rule,
      message: message,
      hint: cure
    )
  }
}
