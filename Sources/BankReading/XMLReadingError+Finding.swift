import ExamModel
import XMLReading

extension XMLReadingError {
  /// The error as a finding about a file that could not be read for it.
  func finding(for path: String) -> Finding {
    switch self {
    case .unusableSchema(let name, let message):
      Finding(
        location: SourceLocation(file: path, place: .start),
        severity: .error,
        rule: .xmlUnreadable,
        message: "the schema \(name) cannot be used: \(message)",
        hint: "this is a fault of mockexam; please report it"
      )
    }
  }
}
