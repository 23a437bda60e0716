package import ExamModel

/// Reads files of one vocabulary, one after the other.
///
/// Every worker has a reader of its own.
package final class XMLReader {
  private let vocabulary: XMLVocabulary
  private let schema: CompiledSchema
  private let chunkSize: Int

  /// Compiles the schema, which takes less than a millisecond.
  ///
  /// - Parameters:
  ///   - vocabulary: The names that handlers know.
  ///   - schema: What files must obey.
  ///   - chunkSize: How many bytes are read at a time, at least 16.
  /// - Throws: `XMLReadingError` when the schema cannot be compiled.
  package init(
    vocabulary: XMLVocabulary,
    schema: XMLSchemaSource,
    chunkSize: Int = 64 << 10
  ) throws(XMLReadingError) {
    self.vocabulary = vocabulary
    self.schema = try CompiledSchema(schema)
    self.chunkSize = max(16, chunkSize)
  }

  /// Reads the file at a path.
  ///
  /// - Parameters:
  ///   - path: The file as the user named it; findings bear the same name.
  ///   - files: Where it is.
  ///   - handler: Takes the events.
  /// - Returns: All that was found, in order of discovery; the handler's own findings included.
  package func read(
    _ path: String,
    in files: FileAccess,
    handler: any XMLEventHandler
  ) -> [Finding] {
    do throws(FileProblem) {
      return read(try files.open(path), named: path, handler: handler)
    } catch {
      return [error.finding(for: path)]
    }
  }

  /// Reads what is in memory already.
  package func read(
    _ bytes: [UInt8],
    named name: String,
    handler: any XMLEventHandler
  ) -> [Finding] {
    read(OpenFile(bytes: bytes), named: name, handler: handler)
  }

  private func read(
    _ file: OpenFile,
    named name: String,
    handler: any XMLEventHandler
  ) -> [Finding] {
    let log = FindingLog(file: name)
    guard
      let pass = ParserPass(
        file: name,
        vocabulary: vocabulary,
        schema: schema,
        handler: handler,
        log: log
      )
    else {
      log.report(
        .xmlUnreadable,
        at: .start,
        "there is not enough memory to read the file",
        hint: "close other programs, or split the file"
      )
      return log.findings
    }
    do throws(FileProblem) {
      let unfinished = try feed(file, to: pass)
      pass.finish()
      if unfinished > 0 { pass.refuseBrokenByte() }
    } catch {
      pass.refuse(error.rule, at: .start, error.message, hint: error.cure)
    }
    return log.findings
  }

  /// Feeds the whole file; returns how many bytes at its end are the beginning of a character.
  private func feed(_ file: OpenFile, to pass: ParserPass) throws(FileProblem) -> Int {
    var buffer = [UInt8](repeating: 0, count: chunkSize)
    var scanner = UTF8Scanner()
    var carried = 0
    var total = 0
    while !pass.isOver {
      let count = try fill(&buffer, from: carried, file)
      let isFirst = total == 0
      total += count - carried
      // A file that grows is followed no further than its size when it was opened.
      guard total <= file.size else { throw .changed }
      var skipped = 0
      if isFirst {
        if let refusal = FirstBytes.refusal(of: buffer[..<count]) {
          pass.refuse(refusal.rule, at: .start, refusal.message, hint: refusal.hint)
          return 0
        }
        if buffer[..<count].starts(with: FirstBytes.byteOrderMark) { skipped = 3 }
      }
      carried = unsafe buffer.withUnsafeBufferPointer { bytes in
        let part = unsafe UnsafeBufferPointer(rebasing: bytes[skipped..<count])
        let verdict = unsafe scanner.scan(part)
        pass.mayHaveControls = scanner.mayHaveControls
        unsafe pass.feed(UnsafeBufferPointer(rebasing: part[..<verdict.validCount]))
        if verdict.isBroken { pass.refuseBrokenByte() }
        return part.count - verdict.validCount
      }
      buffer.replaceSubrange(0..<carried, with: Array(buffer[(count - carried)..<count]))
      if count < buffer.count { break }
    }
    guard pass.isOver || total == file.size else { throw .changed }
    return carried
  }

  /// Fills the buffer from an index to its end, or to the end of the file; returns where it ends.
  private func fill(
    _ buffer: inout [UInt8],
    from index: Int,
    _ file: OpenFile
  ) throws(FileProblem) -> Int {
    var count = index
    while count < buffer.count {
      let new = try file.read(&buffer, count)
      if new == 0 { break }
      count += new
    }
    return count
  }
}
