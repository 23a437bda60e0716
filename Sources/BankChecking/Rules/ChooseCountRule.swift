import ExamModel

/// A stem that asks for several choices says how many, and says the number of keys.
struct ChooseCountRule: BankRule {
  let id: RuleID = "question.choose-count"

  private static let verbs = ["choose", "select"].map { Array($0.utf8) }
  private static let numbers = [
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6), ("7", 7), ("8", 8),
  ].map { (word: Array($0.0.utf8), count: $0.1) }

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> Finding? in
      let keys = entry.question.choices.count(where: \.isCorrect)
      let asked = Self.askedCount(in: entry.question.stem)
      switch asked {
      case let (asked, isLast)? where asked != keys && (keys > 1 || (keys == 1 && isLast)):
        return finding(
          entry,
          "the stem asks for \(asked) choices, and \(keys) \(keys == 1 ? "is" : "are") correct",
          "make the stem and the number of correct choices agree"
        )
      case nil where keys > 1:
        return finding(
          entry,
          "\(keys) choices are correct, and the stem does not say how many to choose",
          "end the stem with \"(Choose \(Self.word(for: keys)).)\""
        )
      default:
        return nil
      }
    }
  }

  /// The number behind the last "choose" or "select" of a stem, with only blanks between, and
  /// whether the stem ends there; `nil` when there is none.
  static func askedCount(in stem: RichText) -> (count: Int, isLast: Bool)? {
    var asked: (count: Int, isLast: Bool)?
    var word: [UInt8] = []
    var followsVerb = false
    for byte in Array(stem.plainText.utf8) + [UInt8(ascii: " ")] {
      if byte.isPartOfWord {
        word.append(byte.lowercased)
        continue
      }
      if !word.isEmpty {
        asked?.isLast = false
        if followsVerb, let number = numbers.first(where: { $0.word == word }) {
          asked = (number.count, isLast: true)
        }
        followsVerb = verbs.contains(word)
        word.removeAll(keepingCapacity: true)
      }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") { followsVerb = false }
    }
    return asked
  }

  private static func word(for count: Int) -> String {
    let names = numbers.filter { $0.count == count }
    return names.first.map { String(decoding: $0.word, as: UTF8.self) } ?? "\(count)"
  }

  private func finding(_ entry: QuestionBank.Entry, _ message: String, _ hint: String) -> Finding {
    Finding(
      location: entry.location(entry.origin.stem),
      severity: .error,
      rule: id,
      message: message,
      hint: hint
    )
  }
}
