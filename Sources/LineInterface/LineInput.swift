package import ExamModel

/// What reaches an exam that runs line by line.
package enum LineEvent: Hashable, Sendable {
  /// A line without its line feed.
  case line(String)
  /// Nothing came in the time given.
  case nothing
  case endOfInput
  /// The process was asked to end, by the signal of this number.
  case signal(Int32)
}

/// Where lines come from; the live one reads standard input, tests hand over a script.
package struct LineInput: Sendable {
  /// Waits for the next event, at most for the time given.
  package let next: @Sendable (_ patience: Milliseconds) async -> LineEvent

  package init(next: @escaping @Sendable (_ patience: Milliseconds) async -> LineEvent) {
    self.next = next
  }
}

extension String {
  /// Whether a line says yes to a question that asks for the whole word.
  package var isYes: Bool { lowercased().filter { !$0.isWhitespace } == "yes" }
}
