package import ExamModel

/// Why no form could be assembled.
package enum AssemblyError: Error, Hashable, Sendable {
  /// Fewer eligible questions than places.
  case tooFewQuestions(available: Int, wanted: Int)
  /// Enough questions, but too few that may stand together.
  case enemiesLeaveTooFew(available: Int, wanted: Int, pairs: [EnemyPair])
  /// A form has at least one question and at most `limit`.
  case lengthOutOfRange(Int, limit: Int)
  /// A filter leaves no section and domain that share a consideration.
  case emptyFilter
  /// The weights of the blueprint are too large for exact arithmetic.
  case weightsTooLarge
}

/// Two questions that never stand in one form.
package struct EnemyPair: Hashable, Sendable, CustomStringConvertible {
  package let first: QuestionID
  package let second: QuestionID

  init(_ one: QuestionID, _ other: QuestionID) {
    first = min(one, other)
    second = max(one, other)
  }

  package var description: String { "\(first) – \(second)" }
}

extension AssemblyError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooFewQuestions(let available, let wanted):
      """
      the paper needs \(wanted) questions, and the bank holds \(available) that may stand in it; \
      ask for fewer with --questions, or leave out --fresh, --domain and --section
      """
    case .enemiesLeaveTooFew(let available, let wanted, let pairs):
      """
      the paper needs \(wanted) questions, and only \(available) may stand together; \
      these never do: \(pairs.map(\.description).joined(separator: ", "))
      """
    case .lengthOutOfRange(let length, let limit):
      "a paper has between 1 and \(limit) questions, not \(length)"
    case .emptyFilter:
      "no consideration of the exam lies in both the sections and the domains asked for"
    case .weightsTooLarge:
      "the section weights of the blueprint are too large to reckon with exactly"
    }
  }
}
