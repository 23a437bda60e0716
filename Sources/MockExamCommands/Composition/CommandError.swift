import AttemptHistory
import ExamModel
import FormAssembly
import Reporting

/// Why a command stops: what to tell the user, and the exit code after sysexits.
struct CommandError: Error, Hashable {
  let status: Status
  /// One or more lines for standard error; `nil` when all was said already.
  let message: String?

  /// The exit codes of the program.
  enum Status: Int32 {
    /// A checking command found something.
    case found = 1
    case usage = 64
    case badData = 65
    case missing = 66
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
  }

  init(_ status: Status, _ message: String?) {
    self.status = status
    self.message = message
  }
}

extension CommandError {
  /// The one place where errors become words and exit codes.
  init(_ error: any Error) {
    switch error {
    case let error as CommandError:
      self = error
    case let error as HistoryError:
      self.init(Self.status(of: error), error.description)
    case let error as AssemblyError:
      self.init(Self.status(of: error), error.description)
    case let error as DocumentError:
      self.init(.badData, error.description)
    case let error as ReportWritingError:
      self.init(error.failure == .diskFull ? .inputOutput : .cannotCreate, error.description)
    case let error as StandardStreams.WriteFailure:
      self.init(.inputOutput, error.description)
    default:
      self.init(.internalError, "this should not have happened, please report it: \(error)")
    }
  }

  private static func status(of error: HistoryError) -> Status {
    switch error {
    case .corrupt, .newer: .badData
    case .cannotCreate: .cannotCreate
    case .cannotWrite, .busy, .continuedElsewhere: .inputOutput
    case .unknownAttempt: .usage
    }
  }

  private static func status(of error: AssemblyError) -> Status {
    switch error {
    case .tooFewQuestions, .enemiesLeaveTooFew, .weightsTooLarge: .badData
    case .lengthOutOfRange, .emptyFilter: .usage
    }
  }
}
