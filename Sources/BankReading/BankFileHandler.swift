import ExamModel
import XMLReading

/// Turns the events of one bank file into questions.
final class BankFileHandler: XMLEventHandler {
  /// The sound questions of the file, in document order.
  private(set) var entries: [QuestionBank.Entry] = []

  private let file: String
  private let images: ImageReader
  private var domain: DomainID?
  private var edition: CalendarDate?
  private var open: [BankElement] = []
  /// How many elements were open when a misplaced one began, while inside it.
  private var misplacedDepth: Int?
  private var question: QuestionDraft?
  private var partPlace = SourcePlace.start
  private var rich = RichTextBuilder()
  private var address = ""
  private var claim: [UInt8] = []
  private var digests = QuestionDigests()

  init(file: String, images: ImageReader) {
    self.file = file
    self.images = images
  }

  func startElement(
    _ number: Int,
    attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) {
    guard let element = BankElement(rawValue: number) else { return }
    defer { open.append(element) }
    guard misplacedDepth == nil else { return }
    guard ContentModel.allows(element, in: open.last, of: rich.part) else {
      misplacedDepth = open.count
      log.report(.schemaElement, at: place, "<\(element.name)> is not allowed here")
      return
    }
    begin(element, attributes, at: place, log: log)
  }

  func text(_ bytes: [UInt8], log: FindingLog) {
    guard misplacedDepth == nil else { return }
    if rich.part != nil {
      rich.text(bytes)
    } else if open.last == .reference {
      claim.append(contentsOf: bytes)
    }
  }

  func endElement(_ number: Int, at place: SourcePlace, isSound: Bool, log: FindingLog) {
    guard let element = open.popLast() else { return }
    if let depth = misplacedDepth {
      if open.count == depth { misplacedDepth = nil }
      return
    }
    end(element, at: place, isSound: isSound, log: log)
  }

  private func begin(
    _ element: BankElement,
    _ attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) {
    switch element {
    case .questionBank:
      domain = BankValue.slug(attributes[.domain]).map(DomainID.init)
      edition = attributes[.edition].flatMap { CalendarDate(WhiteSpace.collapsed($0)) }
    case .question: question = QuestionDraft(attributes)
    case .choice: question?.beginChoice(attributes, at: place)
    case .stem, .text, .feedback, .explanation:
      rich.begin(element)
      partPlace = place
    case .reference:
      address = webAddress(attributes, at: place, log: log)
      claim.removeAll(keepingCapacity: true)
    case .figure: appendFigure(attributes, at: place, log: log)
    default:
      if element == .a { _ = webAddress(attributes, at: place, log: log) }
      rich.open(element, attributes)
    }
  }

  private func end(_ element: BankElement, at place: SourcePlace, isSound: Bool, log: FindingLog) {
    switch element {
    case .questionBank, .choice, .figure: break
    case .question: finishQuestion(at: place, isSound: isSound, log: log)
    case .stem, .text, .feedback, .explanation:
      let text = rich.end()
      if rich.isMixed {
        log.report(
          .schemaText,
          at: place,
          "<\(element.name)> mixes words with blocks of their own",
          hint: "put all words into blocks, or none"
        )
      }
      question?.take(text, of: element, at: place)
    case .reference:
      let words = WhiteSpace.collapsed(claim)
      question?.take(Reference(address: address, claim: words), at: place)
    default: rich.close(element)
    }
  }

  private func finishQuestion(at place: SourcePlace, isSound: Bool, log: FindingLog) {
    defer { question = nil }
    guard isSound, let question, let domain else { return }
    guard let finished = question.question(of: domain, digests: &digests) else {
      log.report(
        .schemaInvalid,
        at: place,
        "this question is not complete",
        hint: "compare it with the schema; it was skipped because of an error before it"
      )
      return
    }
    let origin = QuestionBank.Origin(
      file: file,
      edition: edition,
      question: place,
      stem: question.stemPlace,
      choices: question.choicePlaces,
      references: question.referencePlaces
    )
    entries.append(QuestionBank.Entry(question: finished, origin: origin))
  }

  private func webAddress(
    _ attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) -> String {
    let address = WhiteSpace.collapsed(attributes[.href] ?? "")
    if WebAddress(address) == nil {
      log.report(
        .linkScheme,
        at: place,
        "\"\(address)\" is no web address that a reader can follow safely",
        hint: "begin with https:// and name a host and no user"
      )
    }
    return address
  }

  private func appendFigure(_ attributes: XMLAttributes, at place: SourcePlace, log: FindingLog) {
    let source = WhiteSpace.collapsed(attributes[.src] ?? "")
    rich.append(
      RichText.Figure(
        source: source,
        alternative: WhiteSpace.collapsed(attributes[.alt] ?? ""),
        image: images.image(at: source, place: place, log: log)
      )
    )
  }
}
