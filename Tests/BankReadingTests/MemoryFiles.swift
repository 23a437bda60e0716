import XMLReading

/// A file system in memory: paths and bytes, and links from a path to another.
struct MemoryFiles {
  var files: [String: [UInt8]] = [:]
  var links: [String: String] = [:]

  init(_ texts: [String: String] = [:]) {
    for (path, text) in texts { files[path] = Array(text.utf8) }
  }

  private func target(of path: String) -> String { links[path] ?? path }

  private func isFolder(_ path: String) -> Bool {
    files.keys.contains { $0.hasPrefix(path + "/") }
  }

  var access: FileAccess {
    FileAccess(
      open: { path throws(FileProblem) in
        if let bytes = files[target(of: path)] { return OpenFile(bytes: bytes) }
        throw isFolder(path) ? .isFolder : .missing
      },
      list: { folder throws(FileProblem) in
        let below = (Array(files.keys) + links.keys).filter { $0.hasPrefix(folder + "/") }
        let names = below.map { path in
          path.dropFirst(folder.count + 1).split(separator: "/").map(String.init)
        }
        return Set(names.map { FileAccess.Entry(name: $0[0], isFolder: $0.count > 1) })
          .sorted { $0.name > $1.name }
      },
      resolve: { path throws(FileProblem) in
        let path = path.replacing("/./", with: "/")
        guard files[target(of: path)] != nil || isFolder(path) else { throw .missing }
        return target(of: path)
      }
    )
  }
}
