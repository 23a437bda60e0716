import ExamModel
import XMLReading

/// Turns the events of a ledger file into reviews; the schema has reported what is not of its type.
final class ReviewHandler: XMLEventHandler {
  private let file: String
  private(set) var entries: [ReviewLedger.Entry] = []
  /// The attributes of the open elements with their places, the innermost last.
  private var open: [(attributes: XMLAttributes, place: SourcePlace)] = []
  private var words = ""

  init(file: String) { self.file = file }

  func startElement(
    _ number: Int,
    attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) {
    open.append((attributes, place))
    words = ""
  }

  func text(_ bytes: [UInt8], log: FindingLog) {
    words += String(decoding: bytes, as: UTF8.self)
  }

  func endElement(_ number: Int, at place: SourcePlace, isSound: Bool, log: FindingLog) {
    guard let element = open.popLast() else { return }
    let changes = WhiteSpace.collapsed(words)
    words = ""
    guard ReviewElement(rawValue: number) == .review, isSound,
      let review = Self.review(element.attributes, changes: changes)
    else { return }
    let location = SourceLocation(file: file, place: element.place)
    entries.append(ReviewLedger.Entry(review: review, location: location))
  }

  private static func review(_ values: XMLAttributes, changes: String) -> QuestionReview? {
    guard let question = BankValue.slug(values.value(.question)),
      let digest = values.value(.contentDigest).flatMap({ ContentDigest(WhiteSpace.collapsed($0)) }
      ),
      let date = values.value(.date).flatMap({ CalendarDate(WhiteSpace.collapsed($0)) }),
      let answer = values.value(.firstAnswer),
      let certainty = values.value(.certainty).flatMap(QuestionReview.Certainty.init(rawValue:))
    else { return nil }
    return QuestionReview(
      question: QuestionID(rawValue: question),
      contentDigest: digest,
      date: date,
      firstAnswer: choices(answer),
      certainty: certainty,
      agreed: BankValue.flag(values.value(.agreed)),
      choicesOnlyAnswer: values.value(.choicesOnly).map(choices),
      isDropped: BankValue.flag(values.value(.dropped)),
      changes: changes
    )
  }

  /// Choices by their ids with blanks between.
  private static func choices(_ text: String) -> Set<ChoiceID> {
    Set(WhiteSpace.collapsed(text).split(separator: " ").map { ChoiceID(rawValue: String($0)) })
  }
}

extension XMLAttributes {
  fileprivate func value(_ name: ReviewAttribute) -> String? { self[number: name.rawValue] }
}
