package import ExamModel

/// What reading a bank yields: all sound questions, and all there is to say about the rest.
package struct BankReadingResult: Sendable {
  /// The questions without an error in them, of whatever files.
  package let bank: QuestionBank
  /// Everything found, in order of file and place.
  package let findings: [Finding]
  /// The files that were read, in ascending order, as the user would name them.
  package let files: [String]
  /// Paths of the caller's that lead nowhere; each has its finding too.
  package let missing: [String]

  /// Whether an error was found, so that a command that needs the bank must refuse it.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
