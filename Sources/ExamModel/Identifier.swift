/// A name that bank or blueprint gives to a thing: one type per kind of thing, so that a domain
/// can never be passed where a section is meant.
///
/// Identifiers compare as UTF-8 bytes, never by locale, on every platform alike.
package protocol Identifier: RawRepresentable, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible, ExpressibleByStringLiteral
where RawValue == String {
  /// Wraps a name that was checked where it was read.
  init(rawValue: String)
}

extension Identifier {
  package init(stringLiteral value: String) { self.init(rawValue: value) }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// The slug of a question: `a–z 0–9 . - _`, unique in a bank, never reused.
package struct QuestionID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The slug of a choice, unique inside its question.
package struct ChoiceID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The slug of a domain, such as `mlops`.
package struct DomainID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a section of the exam guide, such as `5`.
package struct SectionID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a consideration of the exam guide, such as `5.1.b`.
package struct ConsiderationID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The slug of an exam, such as `pmle`.
package struct ExamID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The lasting name of one attempt: 16 hexadecimal digits, drawn at random when it starts.
package struct AttemptID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Spells a random number as 16 hexadecimal digits.
  package init(bits: UInt64) {
    let digits = String(bits, radix: 16)
    rawValue = String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The name of a rule that a finding reports, such as `bank.duplicate-id`.
package struct RuleID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
