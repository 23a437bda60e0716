package import ExamModel

/// Where the two files of a report stand.
package struct ReportFiles: Hashable, Sendable {
  package let html: String
  package let json: String

  package init(html: String, json: String) {
    self.html = html
    self.json = json
  }
}

/// Puts reports into a folder: each file whole or not at all, and never over the report of
/// another attempt.
///
/// Writing the same attempt again replaces its files.
package struct ReportWriter: Sendable {
  let folder: String
  let fileSystem: ReportFileSystem

  /// Writes into a folder, which is made when it is missing.
  package init(folder: String, fileSystem: ReportFileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  /// Writes page and data under one name; the data first, since the page can be made from it.
  ///
  /// - Throws: `ReportWritingError` that names the path and the cure.
  package func write(
    html: String,
    json: [UInt8],
    of record: AttemptRecord
  ) throws(ReportWritingError) -> ReportFiles {
    try perform(on: folder) { () throws(FileFailure) in try fileSystem.makeFolder(folder) }
    let name = try freeName(for: record)
    let files = ReportFiles(html: path(name.html), json: path(name.json))
    try replace(files.json, with: json)
    try replace(files.html, with: Array(html.utf8))
    return files
  }

  /// The shortest name whose files are missing or belong to the same attempt.
  private func freeName(for record: AttemptRecord) throws(ReportWritingError) -> ReportName {
    for digits in ReportName.digitRange {
      let name = ReportName(record, digits: digits)
      let mayTakeJSON = try mayTake(path(name.json), as: record.id, ownerIn: ReportOwner.ofJSON)
      let mayTakeHTML = try mayTake(path(name.html), as: record.id, ownerIn: ReportOwner.ofHTML)
      if mayTakeJSON, mayTakeHTML { return name }
    }
    throw ReportWritingError(path: path(ReportName(record).html), failure: .nameTaken)
  }

  private func mayTake(
    _ path: String,
    as attempt: AttemptID,
    ownerIn: ([UInt8]) -> AttemptID?
  ) throws(ReportWritingError) -> Bool {
    let contents = try perform(on: path) { () throws(FileFailure) in
      try fileSystem.contents(path)
    }
    return contents.map { ownerIn($0) == attempt } ?? true
  }

  /// Writes the bytes beside their place, under the first name that nobody has taken: neither a
  /// file of the user's nor one that another process is writing is ever touched.
  private func writeTemporary(
    _ bytes: [UInt8],
    for path: String
  ) throws(ReportWritingError) -> String {
    for number in 1...100 {
      let temporary = "\(path).\(number).tmp"
      do {
        try fileSystem.writeNew(bytes, temporary)
        return temporary
      } catch .nameTaken {
        continue
      } catch {
        fileSystem.remove(temporary)
        throw ReportWritingError(path: path, failure: error)
      }
    }
    throw ReportWritingError(path: path, failure: .nameTaken)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(ReportWritingError) {
    let temporary = try writeTemporary(bytes, for: path)
    do {
      try fileSystem.rename(temporary, path)
    } catch {
      fileSystem.remove(temporary)
      throw ReportWritingError(path: path, failure: error)
    }
  }

  func perform<Value>(
    on path: String,
    _ action: () throws(FileFailure) -> Value
  ) throws(ReportWritingError) -> Value {
    do {
      return try action()
    } catch {
      throw ReportWritingError(path: path, failure: error)
    }
  }

  func path(_ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
