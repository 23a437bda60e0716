internal import CLibXML2
import ExamModel

/// An error against the schema, in our words.
struct SchemaProblem {
  let rule: RuleID
  let message: String
  let hint: String?
  /// The attribute that the error is about, if it is about one.
  let attribute: String?

  /// Takes an error of the validator, whose message is the only source of its details.
  init(code: Int32, message: String) {
    let text = SchemaMessage(message)
    var attribute = text.attribute
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_SCHEMAV_CVC_ELT_1:
      rule = .schemaElement
      self.message = "\(text.element) cannot be the root"
      hint = "begin the file with the root element of its format"
    case XML_SCHEMAV_ELEMENT_CONTENT where text.body.hasPrefix("Missing"):
      rule = .schemaMissingElement
      self.message = "\(text.element) is not complete"
      hint = "still expected: \(text.expected ?? "another element")"
    case XML_SCHEMAV_ELEMENT_CONTENT:
      rule = .schemaElement
      self.message = "\(text.element) is not allowed here"
      hint =
        text.expected.map { "expected here: \($0)" }
        ?? "look for an element before it that is not closed, or take it out"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
      attribute = text.quoted
      rule = .schemaAttribute
      self.message = "\(text.element) has no attribute \(text.quoted ?? "")"
      hint = "correct its name, or take it out"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      attribute = nil
      rule = .schemaMissingAttribute
      self.message = "\(text.element) lacks the attribute \(text.quoted ?? "")"
      hint = "add \(text.quoted ?? "it")=\"…\""
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2,
      XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, XML_SCHEMAV_CVC_TYPE_3_1_2:
      let isElement = text.body.hasPrefix("Element content")
      rule = isElement ? .schemaElement : .schemaText
      self.message = "\(text.element) may not hold \(isElement ? "elements" : "text of its own")"
      hint =
        text.expected.map { "expected: \($0)" }
        ?? (isElement
          ? "take the elements out" : "put the words into an element that may hold them")
    case XML_SCHEMAV_CVC_IDC:
      let isReference = text.body.hasPrefix("No match")
      rule = isReference ? .schemaReference : .schemaUnique
      self.message =
        isReference
        ? "\(text.quoted ?? "this") names nothing in this file"
        : "\(text.quoted ?? "this") stands twice where it must be unique"
      hint = isReference ? "correct the name" : "give each its own"
    case let known where Self.valueCodes.contains(known):
      rule = .schemaValue
      self.message = text.valueMessage
      hint = text.valueHint
    default:
      rule = .schemaInvalid
      self.message = text.body
      hint = nil
    }
    self.attribute = attribute
  }

  private static let valueCodes: [xmlParserErrors] = [
    XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2,
    XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3, XML_SCHEMAV_CVC_TYPE_3_1_1,
    XML_SCHEMAV_CVC_LENGTH_VALID, XML_SCHEMAV_CVC_MINLENGTH_VALID, XML_SCHEMAV_CVC_MAXLENGTH_VALID,
    XML_SCHEMAV_CVC_MININCLUSIVE_VALID, XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID,
    XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID, XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID,
    XML_SCHEMAV_CVC_TOTALDIGITS_VALID, XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID,
    XML_SCHEMAV_CVC_PATTERN_VALID, XML_SCHEMAV_CVC_ENUMERATION_VALID, XML_SCHEMAV_CVC_ATTRIBUTE_3,
  ]
}
