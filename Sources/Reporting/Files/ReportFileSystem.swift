/// What writing reports needs of a file system, as closures, so that a test can take one away.
package struct ReportFileSystem: Sendable {
  /// Makes a folder with all above it; nothing happens when it is there.
  package let makeFolder: @Sendable (_ path: String) throws(FileFailure) -> Void
  /// The bytes of a file; `nil` when there is none.
  package let contents: @Sendable (_ path: String) throws(FileFailure) -> [UInt8]?
  /// Writes a new file and waits until it is on the disk; fails when the name is taken.
  package let writeNew: @Sendable (_ bytes: [UInt8], _ path: String) throws(FileFailure) -> Void
  /// Renames a file inside its folder in one step, replacing what bore the name, and waits until
  /// the folder is on the disk.
  package let rename: @Sendable (_ old: String, _ new: String) throws(FileFailure) -> Void
  /// Removes a file if it is there.
  package let remove: @Sendable (_ path: String) -> Void

  package init(
    makeFolder: @escaping @Sendable (_ path: String) throws(FileFailure) -> Void,
    contents: @escaping @Sendable (_ path: String) throws(FileFailure) -> [UInt8]?,
    writeNew: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws(FileFailure) -> Void,
    rename: @escaping @Sendable (_ old: String, _ new: String) throws(FileFailure) -> Void,
    remove: @escaping @Sendable (_ path: String) -> Void
  ) {
    self.makeFolder = makeFolder
    self.contents = contents
    self.writeNew = writeNew
    self.rename = rename
    self.remove = remove
  }
}

/// Why the file system refused.
package enum FileFailure: Error, Hashable, Sendable {
  case noPermission
  case diskFull
  case noSuchFolder
  case notAFolder
  case nameTaken
  case readOnly
  /// Anything else, by the number that the system gives it.
  case other(code: Int32)
}
