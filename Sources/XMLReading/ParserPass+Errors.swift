internal import CLibXML2
import ExamModel

/// Errors of libxml2, turned into findings of ours.
extension ParserPass {
  func errorFound(_ error: mockexam_xml_error) {
    guard !isOver, unsafe error.level >= Int32(XML_ERR_ERROR.rawValue) else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    if unsafe error.domain == Int32(XML_FROM_SCHEMASV.rawValue) {
      schemaErrorFound(unsafe SchemaProblem(code: error.code, message: message))
    } else {
      let first = unsafe error.first.map { unsafe String(cString: $0) }
      syntaxErrorFound(
        unsafe ParserProblem(
          domain: error.domain,
          code: error.code,
          message: message,
          name: first
        )
      )
    }
  }

  /// The first error of syntax ends its file: what libxml2 says next follows from it.
  private func syntaxErrorFound(_ problem: ParserProblem) {
    guard let window else {
      refuse(problem.rule, at: .start, problem.message, hint: problem.hint)
      return
    }
    if isEnding && isCutOff(window, problem) {
      unsafe reportTruncation(at: window.place(of: window.end))
      return
    }
    refuse(
      problem.rule,
      at: place(of: problem, in: window),
      problem.message,
      hint: problem.hint
    )
  }

  private func place(of problem: ParserProblem, in window: InputWindow) -> SourcePlace {
    if problem.rule == .xmlEncoding { return placeInDeclaration(of: "encoding") }
    if problem.rule == .xmlVersion { return placeInDeclaration(of: "version") }
    return problem.begins.map { unsafe window.place(of: window.last($0)) } ?? window.place
  }

  /// Whether an error is only that the file ends too early.
  private func isCutOff(_ window: InputWindow, _ problem: ParserProblem) -> Bool {
    if hasRoot && open.isEmpty || problem.isFinal { return false }
    return problem.isEndOfFile || !window.holdsUnread(UInt8(ascii: ">"))
  }

  /// Says that the file ended too early, and which element was open.
  func reportTruncation(at place: SourcePlace) {
    if let element = open.last {
      let name = unsafe mockexam_xml_open_name(parser).map(Self.string) ?? "?"
      refuse(
        .xmlTruncated,
        at: place,
        "the file ends inside <\(name)>",
        hint: "the rest of the file is missing",
        note: (element.place, "<\(name)> begins here")
      )
    } else if hasRoot {
      refuse(
        .xmlTruncated,
        at: place,
        "the file ends inside a tag",
        hint: "the rest of the file is missing"
      )
    } else {
      refuseWithoutRoot(at: place)
    }
  }

  private func refuseWithoutRoot(at place: SourcePlace) {
    if endsInMarkup {
      refuse(
        .xmlTruncated,
        at: place,
        "the file ends before its root element",
        hint: "the rest of the file is missing"
      )
    } else {
      refuse(
        .xmlEmpty,
        at: place,
        "the file has no root element",
        hint: "begin with <\(vocabulary.elements[vocabulary.root]) "
          + "xmlns=\"\(vocabulary.namespace)\">"
      )
    }
  }

  private func schemaErrorFound(_ problem: SchemaProblem) {
    log.report(problem.rule, at: place(of: problem), problem.message, hint: problem.hint)
    endIfFull()
  }

  /// The place of an attribute if the problem names one in a tag that was just read, else that of
  /// the element's start tag.
  private func place(of problem: SchemaProblem) -> SourcePlace {
    guard isAtStartTag, let attribute = problem.attribute, let window else { return subject }
    return RawTag(endingAtCursorOf: window).place(of: attribute)
  }
}
