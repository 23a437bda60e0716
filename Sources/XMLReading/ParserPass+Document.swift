internal import CLibXML2
import ExamModel

/// What stands around the elements: declaration, document type, instructions.
extension ParserPass {
  /// The XML declaration, if any, has been read.
  func documentStarts() {
    guard !isOver else { return }
    if let version = unsafe mockexam_xml_declared_version(parser).map(Self.string),
      version != "1.0"
    {
      refuseDeclaration(
        .xmlVersion,
        "version",
        "this is XML \(version)",
        hint: "write version=\"1.0\""
      )
    }
    if let encoding = unsafe mockexam_xml_declared_encoding(parser).map(Self.string),
      encoding.uppercased() != "UTF-8"
    {
      refuseDeclaration(
        .xmlEncoding,
        "encoding",
        "the declared encoding is \(encoding)",
        hint: "save the file as UTF-8 and write encoding=\"UTF-8\""
      )
    }
  }

  /// The parser is stopped at once: what a document type declares could be expanded in the very
  /// chunk that holds it.
  func doctypeFound() {
    guard !isOver else { return }
    log.report(
      .xmlDoctype,
      at: placeOfLast("<!DOCTYPE"),
      "a document type declaration is not allowed",
      hint: "remove <!DOCTYPE …> and whatever entities it declares"
    )
    stop()
  }

  func instructionFound(named target: UnsafePointer<UInt8>?) {
    guard !isOver else { return }
    if open.isEmpty {
      outerInstructions += 1
      if outerInstructions > ReadingLimits.outerInstructions {
        refuse(
          .xmlGaveUp,
          at: placeOfLast("<?"),
          "gave up after \(ReadingLimits.outerInstructions) processing instructions",
          hint: "take them out"
        )
      }
      return
    }
    let name = unsafe target.map(Self.string) ?? ""
    log.report(
      .schemaInstruction,
      at: placeOfLast("<?"),
      "the instruction <?\(name)?> is not allowed here",
      hint: "remove it"
    )
    endIfFull()
  }

  private func refuseDeclaration(
    _ rule: RuleID,
    _ attribute: String,
    _ message: String,
    hint: String
  ) {
    refuse(rule, at: placeInDeclaration(of: attribute), message, hint: hint)
  }

  /// The place of a word in the XML declaration.
  ///
  /// The parser's own window does not tell it, for it has begun to convert the encoding by then.
  func placeInDeclaration(of word: String) -> SourcePlace {
    let wanted = Array(word.utf8)
    for index in beginning.indices where beginning[index...].starts(with: wanted) {
      let line = beginning[..<index].split(
        separator: UInt8(ascii: "\n"),
        omittingEmptySubsequences: false
      )
      return SourcePlace(line: line.count, column: (line.last?.count ?? 0) + 1)
    }
    return .start
  }

  /// The place where a word last stands before the parser's cursor.
  private func placeOfLast(_ word: StaticString) -> SourcePlace {
    guard let window else { return .start }
    let wanted = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var position = unsafe window.cursor - wanted.count
    while unsafe position >= window.base {
      if unsafe UnsafeBufferPointer(start: position, count: wanted.count).elementsEqual(wanted) {
        return unsafe window.place(of: position)
      }
      unsafe position -= 1
    }
    return window.place
  }

  /// A C string of libxml2's as a value.
  static func string(_ bytes: UnsafePointer<UInt8>) -> String {
    unsafe String(cString: bytes)
  }
}

/// Bytes that never reach the parser.
extension ParserPass {
  /// Refuses the byte that follows all that was fed.
  func refuseBrokenByte() {
    guard let window else { return }
    refuse(
      .xmlEncoding,
      at: unsafe window.place(of: window.end),
      "this byte is not UTF-8",
      hint: "save the file as UTF-8"
    )
  }
}
