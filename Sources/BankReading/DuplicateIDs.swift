import ExamModel

/// Reports every question whose id was used before: at the second, with a note at the first.
enum DuplicateIDs {
  /// Looks at entries that are sorted by id and, where ids are equal, by place.
  static func findings(in entries: [QuestionBank.Entry]) -> [Finding] {
    zip(entries, entries.dropFirst()).compactMap { first, second in
      guard first.question.id == second.question.id else { return nil }
      return Finding(
        location: location(of: second),
        severity: .error,
        rule: .bankDuplicateID,
        message: "the question id \(second.question.id) is used twice",
        hint: "give the newer question another id",
        notes: [.init(location: location(of: first), message: "it is used here first")]
      )
    }
  }

  private static func location(of entry: QuestionBank.Entry) -> SourceLocation {
    SourceLocation(file: entry.origin.file, place: entry.origin.question)
  }
}
