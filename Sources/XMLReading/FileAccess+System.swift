#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileAccess {
  /// The file system of this machine.
  package static let system = FileAccess(
    open: { path throws(FileProblem) in try DescribedFile(path: path).opened },
    list: { folder throws(FileProblem) in try systemList(folder) },
    resolve: { path throws(FileProblem) in
      guard let resolved = unsafe realpath(path, nil) else { throw problem(errno) }
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
  )

  /// How many processors the machine has for us; at least 1.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func systemList(_ folder: String) throws(FileProblem) -> [Entry] {
    guard let handle = unsafe opendir(folder) else { throw problem(errno) }
    defer { unsafe closedir(handle) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, isFolder: isFolder(folder + "/" + name)))
    }
    return entries
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  fileprivate static func problem(_ code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    default: .unreadable(reason: unsafe strerror(code).map { unsafe String(cString: $0) } ?? "")
    }
  }
}

/// An open descriptor, closed when the last reader of it goes.
private final class DescribedFile {
  private let descriptor: Int32
  private let size: Int

  /// Opens without waiting, so that a pipe without a writer cannot hold the program up.
  init(path: String) throws(FileProblem) {
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENXIO ? .isNoFile : FileAccess.problem(errno)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileAccess.problem(code)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw kind == S_IFDIR ? .isFolder : .isNoFile
    }
    // Last, since from here on a throw would run `deinit`, which closes the descriptor too.
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  var opened: OpenFile {
    OpenFile(size: size) { (buffer: inout [UInt8], offset) throws(FileProblem) in
      let room = buffer.count - offset
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(self.descriptor, bytes.baseAddress?.advanced(by: offset), room)
        }
        if count >= 0 { return count }
        if errno != EINTR { throw FileAccess.problem(errno) }
      }
    }
  }
}
