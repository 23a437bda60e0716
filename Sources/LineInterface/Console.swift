import TerminalText

/// Where text goes: results to standard output, everything else to standard error.
///
/// Values from the composition root; tests collect what is written.
package struct Console: Sendable {
  private let output: @Sendable (String) throws -> Void
  private let error: @Sendable (String) -> Void

  /// Takes the two sinks.
  ///
  /// - Parameters:
  ///   - output: Writes a result; throws when it could not be written.
  ///   - error: Writes a message; nobody can be told when that fails.
  package init(
    output: @escaping @Sendable (String) throws -> Void,
    error: @escaping @Sendable (String) -> Void
  ) {
    self.output = output
    self.error = error
  }

  /// Prints a result and a line feed, made safe for a terminal.
  ///
  /// - Throws: the sink's error.
  package func print(_ text: String) throws { try output(text.safeForTerminal + "\n") }

  /// Writes a document such as JSON as it is: its own format has escaped what must be escaped.
  ///
  /// - Throws: the sink's error.
  package func write(document: String) throws { try output(document) }

  /// Tells something that is no result, made safe for a terminal.
  package func tell(_ text: String) { error(text.safeForTerminal + "\n") }
}
