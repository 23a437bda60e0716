import ExamSitting

/// Why the history could not be opened or written.
package enum HistoryError: StoreFailure, Hashable {
  /// The file is no history, or a damaged one.
  case corrupt(path: String)
  /// A newer program wrote the file.
  case newer(path: String)
  /// The file or its folder could not be made.
  case cannotCreate(path: String, reason: String)
  /// The disk is full, or reading or writing failed.
  case cannotWrite(path: String, reason: String)
  /// Another process has the file for itself at this moment.
  case busy(path: String)
  /// Another process added a step to the same attempt.
  case continuedElsewhere(attempt: Int)
  case unknownAttempt(Int)
}

extension HistoryError {
  /// Whoever lost an attempt to another process has nothing to go on with.
  package var endsSitting: Bool {
    if case .continuedElsewhere = self { true } else { false }
  }

  package var description: String {
    switch self {
    case .corrupt(let path):
      """
      \(path): the history is damaged or is no mockexam history; nothing was changed. \
      Move the file away to start a new one, or give another folder with --data
      """
    case .newer(let path):
      """
      \(path): the history was written by a newer mockexam; nothing was changed. \
      Update mockexam, or give another folder with --data
      """
    case .cannotCreate(let path, let reason):
      "\(path): cannot make the history: \(reason). Give a writable folder with --data"
    case .cannotWrite(let path, let reason):
      "\(path): cannot write the history: \(reason). Free some space or mend the disk; try again"
    case .busy(let path):
      "\(path): another mockexam is writing the history; try again in a moment"
    case .continuedElsewhere(let attempt):
      """
      attempt \(attempt) was continued by another mockexam meanwhile, and what that one kept counts. \
      See mockexam history
      """
    case .unknownAttempt(let number):
      "the history has no attempt \(number)"
    }
  }
}
