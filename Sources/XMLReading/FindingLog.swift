package import ExamModel

/// Collects the findings of one file, up to a limit.
package final class FindingLog {
  /// As many findings as anyone will read; then the file is given up.
  package static let limit = 1000

  /// The file as the user named it.
  package let file: String
  package private(set) var findings: [Finding] = []
  package private(set) var errorCount = 0
  /// Whether the limit is reached and nothing more will be taken.
  package private(set) var isFull = false

  /// What is said where nobody knows better; the twin of a finding may.
  private static let generalHint = "compare the place with the schema of the format"

  package init(file: String) { self.file = file }

  /// Adds a finding, unless one of the same rule at the same place was just added.
  ///
  /// The handler and the validator often see the same fault. A better hint is kept all the same.
  package func report(
    _ rule: RuleID,
    at place: SourcePlace,
    severity: Finding.Severity = .error,
    _ message: String,
    hint: String? = nil,
    note: (place: SourcePlace, message: String)? = nil
  ) {
    guard !isFull else { return }
    let location = SourceLocation(file: file, place: place)
    let finding = Finding(
      location: location,
      severity: severity,
      rule: rule,
      message: message,
      hint: hint ?? Self.generalHint,
      notes: note.map {
        [.init(location: SourceLocation(file: file, place: $0.place), message: $0.message)]
      } ?? []
    )
    if replaceTwin(of: finding) { return }
    append(finding)
    if findings.count >= Self.limit {
      isFull = true
      append(
        Finding(
          location: location,
          severity: .error,
          rule: .xmlGaveUp,
          message: "gave up after \(Self.limit) findings in this file",
          hint: "mend these and check again"
        )
      )
    }
  }

  private func append(_ finding: Finding) {
    findings.append(finding)
    if finding.severity == .error { errorCount += 1 }
  }

  private func replaceTwin(of finding: Finding) -> Bool {
    for index in findings.indices.suffix(4).reversed()
    where findings[index].rule == finding.rule && findings[index].location == finding.location {
      if findings[index].hint == Self.generalHint {
        findings[index] = findings[index].with(hint: finding.hint)
      }
      return true
    }
    return false
  }
}

extension Finding {
  fileprivate func with(hint: String) -> Finding {
    Finding(
      location: location,
      severity: severity,
      rule: rule,
      message: message,
      hint: hint,
      notes: notes
    )
  }
}
