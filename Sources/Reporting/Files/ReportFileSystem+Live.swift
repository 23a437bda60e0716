import Foundation

extension ReportFileSystem {
  /// The file system of the machine.
  package static let live = ReportFileSystem(
    makeFolder: { path throws(FileFailure) in try makeFolder(path) },
    contents: { path throws(FileFailure) in try readFile(path) },
    writeNew: { bytes, path throws(FileFailure) in try writeFile(bytes, to: path) },
    rename: { old, new throws(FileFailure) in
      guard Foundation.rename(old, new) == 0 else { throw FileFailure.last() }
      try syncFolder(of: new)
    },
    remove: { path in _ = unlink(path) }
  )

  private static func makeFolder(_ path: String) throws(FileFailure) {
    guard mkdir(path, 0o777) != 0 else { return }
    switch errno {
    case EEXIST:
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw .notAFolder }
    case ENOENT:
      guard let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")),
        slash > path.startIndex
      else { throw .noSuchFolder }
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last() }
    default: throw .last()
    }
  }

  private static func readFile(_ path: String) throws(FileFailure) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .last()
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count > 0 { bytes += buffer.prefix(count) } else if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw .last() }
    }
  }

  private static func writeFile(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .last() }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
    let isSafe = rest.isEmpty && fsync(file) == 0
    let failure = FileFailure.last()
    guard close(file) == 0, isSafe else { throw isSafe ? .last() : failure }
  }

  private static func syncFolder(of path: String) throws(FileFailure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last() }
    defer { close(file) }
    // Some file systems cannot sync a folder and say so with EINVAL: the rename stands anyway.
    guard fsync(file) == 0 || errno == EINVAL else { throw .last() }
  }
}

extension FileFailure {
  /// What the system last said to this thread.
  fileprivate static func last() -> FileFailure {
    switch errno {
    case EACCES, EPERM: .noPermission
    case ENOSPC, EDQUOT: .diskFull
    case ENOENT: .noSuchFolder
    case ENOTDIR: .notAFolder
    case EEXIST: .nameTaken
    case EROFS: .readOnly
    default: .other(code: errno)
    }
  }
}
