/// Why a report could not be written: the path, what the file system said, and the cure.
package struct ReportWritingError: Error, Hashable, Sendable {
  package let path: String
  package let failure: FileFailure

  package init(path: String, failure: FileFailure) {
    self.path = path
    self.failure = failure
  }
}

extension ReportWritingError: CustomStringConvertible {
  /// One line for the user; the attempt itself is safe in the history whatever happens here.
  package var description: String {
    "cannot write the report \(path): \(failure.statement); \(failure.cure)"
  }
}

extension FileFailure {
  /// What the file system refused.
  package var statement: String {
    switch self {
    case .noPermission: "the folder may not be written to"
    case .diskFull: "the disk is full"
    case .noSuchFolder: "the folder is missing"
    case .notAFolder: "a file stands where the folder should be"
    case .nameTaken: "other files bear every name it could have"
    case .readOnly: "the disk is read-only"
    case .other(let code): "system error \(code)"
    }
  }

  /// What the user can do about it.
  package var cure: String {
    switch self {
    case .noPermission, .readOnly, .noSuchFolder, .notAFolder, .other:
      "name another folder with --reports and run `mockexam report` again"
    case .diskFull: "make room and run `mockexam report` again"
    case .nameTaken: "move those files away and run `mockexam report` again"
    }
  }
}
