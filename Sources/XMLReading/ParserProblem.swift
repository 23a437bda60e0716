internal import CLibXML2
import ExamModel

/// An error of well-formedness, in our words.
struct ParserProblem {
  let rule: RuleID
  let message: String
  let hint: String?
  /// The character at which the faulty construct begins, where the parser has passed it by.
  var begins: UInt8?
  /// Whether it is what it is even at the very end of a file.
  var isFinal = false
  /// Whether it can only mean that the file has ended.
  var isEndOfFile = false

  /// Takes an error of the parser or of namespaces; `name` is the first detail that libxml2 gives.
  init(domain: Int32, code: Int32, message text: String, name: String?) {
    let line = String(text.prefix { !$0.isNewline })
    if domain == Int32(XML_FROM_NAMESPACE.rawValue) {
      rule = .xmlNamespace
      (message, hint) = Self.namespaceWords(code: code, line: line, name: name)
      begins = UInt8(ascii: "<")
      return
    }
    isEndOfFile = Self.endOfFileCodes.contains(Self.number(code))
    switch Self.number(code) {
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      rule = .xmlEntity
      message = "there is no entity &\(name ?? "");"
      hint = Self.entityHint(name ?? "")
      begins = UInt8(ascii: "&")
      isFinal = true
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      rule = .xmlCharacter
      message = "a character that XML does not allow"
      hint = "remove it"
      begins = line.contains("CharRef") ? UInt8(ascii: "&") : nil
      isFinal = true
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
      XML_I18N_CONV_FAILED:
      rule = .xmlEncoding
      message = "the file is not encoded as UTF-8"
      hint = "save the file as UTF-8"
    case XML_ERR_UNKNOWN_VERSION, XML_WAR_UNKNOWN_VERSION:
      rule = .xmlVersion
      message = "this is not XML 1.0"
      hint = "write version=\"1.0\""
    case XML_ERR_ATTRIBUTE_REDEFINED:
      rule = .xmlNamespace
      message = "the attribute \(name ?? "") stands twice in one tag"
      hint = "remove one of the two"
      begins = UInt8(ascii: "<")
    case XML_ERR_NO_MEMORY, XML_ERR_INTERNAL_ERROR:
      rule = .xmlUnreadable
      message = "the file cannot be parsed: \(line)"
      hint = nil
    default:
      rule = .xmlSyntax
      (message, hint) = Self.syntaxWords(code: code, line: line)
      begins = Self.number(code) == XML_ERR_TAG_NAME_MISMATCH ? UInt8(ascii: "<") : nil
    }
  }

  private static let endOfFileCodes: [xmlParserErrors] = [
    XML_ERR_DOCUMENT_END, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_COMMENT_NOT_FINISHED,
    XML_ERR_PI_NOT_FINISHED,
  ]

  private static func number(_ code: Int32) -> xmlParserErrors {
    xmlParserErrors(rawValue: UInt32(bitPattern: code))
  }

  private static func namespaceWords(
    code: Int32,
    line: String,
    name: String?
  ) -> (String, String?) {
    switch number(code) {
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      ("the prefix \(name ?? "") is not declared", "write the name without a prefix")
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      ("the attribute \(name ?? "") stands twice in one tag", "remove one of the two")
    default: (line, nil)
    }
  }

  private static func syntaxWords(code: Int32, line: String) -> (String, String?) {
    switch number(code) {
    case XML_ERR_DOCUMENT_END:
      ("something follows the root element", "a file has one root element and nothing after it")
    case XML_ERR_TAG_NAME_MISMATCH:
      ("this end tag does not close the element that is open", "close elements in reverse order")
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_NO_NAME:
      ("a name is missing here", "write &amp; for & and &lt; for <")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      ("the ; of a reference is missing", "write &amp; for &")
    case XML_ERR_LT_IN_ATTRIBUTE: ("< stands in an attribute", "write &lt; for <")
    case XML_ERR_ATTRIBUTE_NOT_STARTED: ("an attribute's value is not in quotes", nil)
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
      ("this is no reference to a character", "write &#xA0; or &#160;")
    default: (line, nil)
    }
  }

  /// What to write for the entities of HTML that authors miss most.
  private static func entityHint(_ name: String) -> String {
    let known = [
      "nbsp": "A0", "ndash": "2013", "mdash": "2014", "hellip": "2026", "lsquo": "2018",
      "rsquo": "2019", "ldquo": "201C", "rdquo": "201D", "times": "D7", "deg": "B0",
      "micro": "B5", "ge": "2265", "le": "2264", "rarr": "2192", "copy": "A9", "euro": "20AC",
    ]
    if let digits = known[name] { return "write &#x\(digits); or the character itself" }
    return "XML knows &amp; &lt; &gt; &quot; &apos; only; write the character itself"
  }
}
