import ExamModel
import XMLReading

/// The elements of a bank file; the case is called what the element is.
enum BankElement: Int, XMLName {
  case questionBank, question, stem, choice, text, feedback, explanation, reference
  case p, pre, ul, ol, li, table, tr, th, td, figure, note
  case code, kbd, em, strong, sub, sup, math, a
}

/// The attributes of a bank file; the case is called what the attribute is.
enum BankAttribute: Int, XMLName {
  case domain, edition, title
  case id, consideration, difficulty, weight, topics, enemies, verified, status
  case correct, flaw, position
  case href, lang, src, alt
}

extension XMLAttributes {
  /// The value of an attribute; `nil` when the tag does not have it.
  subscript(name: BankAttribute) -> String? { self[number: name.rawValue] }
}

extension BankElement {
  /// The style that an inline element gives to its words.
  var style: RichText.Style? {
    switch self {
    case .code: .code
    case .kbd: .kbd
    case .em: .em
    case .strong: .strong
    case .sub: .sub
    case .sup: .sup
    case .math: .math
    default: nil
    }
  }

  /// Whether rich text stands directly in the element.
  var holdsRichText: Bool {
    switch self {
    case .stem, .text, .feedback, .explanation: true
    default: false
    }
  }
}
