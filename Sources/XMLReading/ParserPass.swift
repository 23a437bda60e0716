internal import CLibXML2
import ExamModel

/// One file on its way through parser and validator.
///
/// The only owner of libxml2's objects for that file: their pointers never leave this target.
@safe final class ParserPass {
  /// An element whose end has not been seen.
  struct OpenElement {
    /// Its number in the vocabulary; `nil` where that does not know it.
    let number: Int?
    let place: SourcePlace
    let errorsBefore: Int
    var textBytes = 0
  }

  let log: FindingLog
  let handler: any XMLEventHandler
  let vocabulary: XMLVocabulary
  var tables: VocabularyTables

  var open: [OpenElement] = []
  /// An element that has ended, until the validator has spoken on it.
  var ended: OpenElement?
  /// Text since the last tag.
  var text: [UInt8] = []
  var attributes = XMLAttributes()
  /// The depth of the outermost element that is unknown, while inside it.
  var unknownDepth: Int?
  var hasRoot = false
  var outerInstructions = 0
  /// Where the tag stands that the validator speaks of.
  var subject = SourcePlace.start
  var isAtStartTag = false
  var mayHaveControls = false
  /// Nothing that comes is looked at any more.
  private(set) var isOver = false
  /// The last byte was fed.
  private(set) var isEnding = false
  /// Whether the last bytes were markup that is not complete.
  private(set) var endsInMarkup = false
  /// The first bytes, which hold the XML declaration if there is one.
  private(set) var beginning: [UInt8] = []

  private let pass: mockexam_xml_pass
  private let sink: UnsafeMutablePointer<mockexam_xml_error_sink>
  let parser: xmlParserCtxtPtr

  /// Sets a pass up; `nil` when memory is short.
  init?(
    file: String,
    vocabulary: XMLVocabulary,
    schema: CompiledSchema,
    handler: any XMLEventHandler,
    log: FindingLog
  ) {
    var handlers = unsafe ParserPass.handlers
    unsafe sink = .allocate(capacity: 1)
    unsafe sink.initialize(to: mockexam_xml_error_sink(object: nil, report: nil))
    // The pass is not complete yet, so it makes itself known to libxml2 below.
    let opened = unsafe mockexam_xml_open(&handlers, schema.handle, sink)
    guard let parser = unsafe opened.parser else {
      unsafe sink.deallocate()
      return nil
    }
    unsafe pass = opened
    unsafe self.parser = parser
    self.log = log
    self.handler = handler
    self.vocabulary = vocabulary
    tables = unsafe VocabularyTables(vocabulary, parser: parser)
    unsafe sink.pointee = ParserPass.errorSink(for: self)
  }

  /// Where the last start tag stood, from which the next one is reckoned.
  var lastTag: InputWindow.Mark?

  deinit {
    unsafe mockexam_xml_close(pass)
    unsafe sink.deallocate()
  }

  /// The part of the file that the parser holds; `nil` once it has let go of it.
  var window: InputWindow? { unsafe InputWindow(parser) }

  /// Feeds valid UTF-8.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isOver, !bytes.isEmpty else { return }
    if beginning.isEmpty { unsafe beginning = Array(bytes.prefix(256)) }
    unsafe bytes.withMemoryRebound(to: CChar.self) {
      _ = unsafe xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
    }
    guard !isOver, let window, window.unreadCount > ReadingLimits.unreadBytes else { return }
    refuse(
      .xmlMarkupLength,
      at: window.place,
      "a tag, comment or CDATA section is longer than 256 KiB",
      hint: "divide it"
    )
  }

  /// Tells the parser that the file has ended and judges the whole.
  func finish() {
    var code: Int32 = 0
    if !isOver {
      isEnding = true
      endsInMarkup = window.map { $0.holdsUnread(UInt8(ascii: "<")) } ?? false
      code = unsafe xmlParseChunk(parser, nil, 0, 1)
    }
    if !isOver && !open.isEmpty { reportTruncation(at: window?.place ?? .start) }
    deliverEnd()
    guard !isOver, log.errorCount == 0 else { return }
    let isSound = unsafe mockexam_xml_is_sound(pass) != 0
    if code != 0 || !isSound {
      refuse(
        .xmlUnreadable,
        at: .start,
        "the file was refused without a reason (code \(code))",
        hint: "write the file anew and check again"
      )
    }
  }

  /// Reports an error and looks at nothing that follows it.
  func refuse(
    _ rule: RuleID,
    at place: SourcePlace,
    _ message: String,
    hint: String? = nil,
    note: (place: SourcePlace, message: String)? = nil
  ) {
    guard !isOver else { return }
    log.report(rule, at: place, message, hint: hint, note: note)
    end()
  }

  /// Lets nothing more through.
  func end() {
    isOver = true
    unsafe mockexam_xml_mute(parser)
  }

  /// Ends when there are more findings than anyone will read.
  func endIfFull() {
    if log.isFull { end() }
  }

  /// Stops the parser for good.
  ///
  /// The pointers of the running event dangle afterwards, and those of
  /// the validator with them: only for events that it does not see.
  func stop() {
    isOver = true
    unsafe xmlStopParser(parser)
  }
}

/// The tables by which a pass knows names.
@safe struct VocabularyTables {
  let elements: NameTable
  let attributes: NameTable
  let namespace: UnsafePointer<UInt8>?
  let instanceNamespace: UnsafePointer<UInt8>?

  static let instanceAddress = "http://www.w3.org/2001/XMLSchema-instance"

  init(_ vocabulary: XMLVocabulary, parser: xmlParserCtxtPtr) {
    elements = unsafe NameTable(names: vocabulary.elements, parser: parser)
    attributes = unsafe NameTable(names: vocabulary.attributes, parser: parser)
    unsafe namespace = mockexam_xml_intern(
      parser,
      vocabulary.namespace,
      Int32(vocabulary.namespace.utf8.count)
    )
    unsafe instanceNamespace = mockexam_xml_intern(
      parser,
      Self.instanceAddress,
      Int32(Self.instanceAddress.utf8.count)
    )
  }
}
