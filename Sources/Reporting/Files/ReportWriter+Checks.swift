extension ReportWriter {
  /// Tries whether reports can be written into the folder, and leaves nothing behind.
  ///
  /// - Throws: `ReportWritingError` that names the path and the cure.
  package func check() throws(ReportWritingError) {
    let probe = path(".mockexam-probe")
    try perform(on: folder) { () throws(FileFailure) in
      try fileSystem.makeFolder(folder)
      do throws(FileFailure) {
        try fileSystem.writeNew([], probe)
      } catch .nameTaken {
        // Another mockexam tries the folder at this moment, and could write.
      }
    }
    fileSystem.remove(probe)
  }

  /// Writes one document of a report under a name of its own into the folder, whole or not at
  /// all; a file of that name is replaced.
  ///
  /// - Throws: `ReportWritingError` that names the path and the cure.
  package func write(_ document: [UInt8], named name: String) throws(ReportWritingError) {
    try replace(path(name), with: document)
  }
}
