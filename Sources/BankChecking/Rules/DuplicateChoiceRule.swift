import ExamModel

/// No two choices of a question say the same.
struct DuplicateChoiceRule: BankRule {
  let id: RuleID = "question.duplicate-choice"

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    bank.findings { entry -> [Finding] in
      let texts = entry.question.choices.map { Self.folded($0.text.plainText) }
      return texts.indices.compactMap { index -> Finding? in
        guard let earlier = texts.firstIndex(of: texts[index]), earlier < index else { return nil }
        return finding(entry, choice: index, earlier: earlier)
      }
    }
  }

  private func finding(_ entry: QuestionBank.Entry, choice: Int, earlier: Int) -> Finding {
    let place = entry.origin.choices[choice]
    let first = entry.location(entry.origin.choices[earlier])
    return Finding(
      location: entry.location(place),
      severity: .error,
      rule: id,
      message: "choice \"\(entry.question.choices[choice].id)\" says the same as an earlier choice",
      hint: "give each choice words of its own",
      notes: [Finding.Note(location: first, message: "the earlier choice")]
    )
  }

  /// The text in lower case, every run of blanks and points a single blank.
  ///
  /// Signs that carry the sense of code stay: `x > 0` and `x < 0` are two answers.
  ///
  /// Over bytes, since a bank holds some hundred thousand choices; beyond ASCII every byte counts
  /// as part of a letter.
  static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isGap = false
    for byte in text.utf8 {
      guard byte.isPartOfWord || byte.isOperator else {
        isGap = true
        continue
      }
      if isGap, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      isGap = false
      folded.append(byte.lowercased)
    }
    return folded
  }
}
