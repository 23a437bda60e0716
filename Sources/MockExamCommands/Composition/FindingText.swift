import ExamModel

extension World {
  /// A finding as compilers write it, so that editors find the place.
  func text(of finding: Finding) -> String {
    var lines = [
      "\(text(of: finding.location)): \(finding.severity.rawValue): \(finding.message) "
        + "[\(finding.rule)]"
    ]
    lines.append("  hint: \(finding.hint)")
    lines += finding.notes.map { "\(text(of: $0.location)): note: \($0.message)" }
    return lines.joined(separator: "\n")
  }

  private func text(of location: SourceLocation) -> String {
    SourceLocation(file: shown(location.file), place: location.place).description
  }
}

extension [Finding] {
  /// How many findings of each severity there are, in words.
  var summary: String {
    let errors = count { $0.severity == .error }
    let warnings = count { $0.severity == .warning }
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
