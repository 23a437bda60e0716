import ExamModel

/// A stem ends in a question, behind which a count such as "(Choose two.)" may stand.
struct StemQuestionRule: BankRule {
  let id: RuleID = "question.asks-nothing"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> Finding? in
      guard !Self.endsInQuestion(entry.question.stem.plainText) else { return nil }
      return Finding(
        location: entry.location(entry.origin.stem),
        severity: .warning,
        rule: id,
        message: "the stem of question \"\(entry.question.id)\" does not end in a question",
        hint: "end it with a question such as \"What should you do?\""
      )
    }
  }

  /// Whether the last sentence asks, a closing remark in brackets aside.
  static func endsInQuestion(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    bytes = bytes.dropLast(while: isBlank)
    if bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) {
      bytes = bytes[..<open].dropLast(while: isBlank)
    }
    return bytes.last == UInt8(ascii: "?")
  }
}

extension ArraySlice {
  /// The elements without those at the end that a test holds of.
  fileprivate func dropLast(while test: (Element) -> Bool) -> ArraySlice {
    var rest = self
    while let last = rest.last, test(last) { rest.removeLast() }
    return rest
  }
}
