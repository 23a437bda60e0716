package import ExamModel

extension Question {
  /// A question with the choices a, b, c, d, as many of them correct as asked for, from the front.
  package static func sample(
    _ id: QuestionID,
    domain: DomainID = "mlops",
    keys: Int = 1,
    status: Status = .active
  ) -> Question {
    Question(
      id: id,
      domain: domain,
      consideration: "5.1.a",
      difficulty: .medium,
      weight: .one,
      topics: ["pipelines"],
      enemies: [],
      verified: CalendarDate("2026-11-20"),
      status: status,
      stem: RichText("Stem of \(id). What should you do?"),
      choices: (["a", "b", "c", "d"] as [ChoiceID]).enumerated().map { index, choice in
        Choice(
          id: choice,
          isCorrect: index < keys,
          flaw: index < keys ? nil : .adHoc,
          isPinnedLast: false,
          text: RichText("Choice \(choice) of \(id)"),
          feedback: RichText("Feedback on \(choice) of \(id)")
        )
      },
      explanation: RichText("Explanation of \(id)"),
      references: [Reference(address: "https://docs.cloud.google.com/x", claim: "The claim")],
      revision: ContentDigest(sha256: id.rawValue.utf8),
      contentDigest: ContentDigest(sha256: id.rawValue.utf8)
    )
  }
}

extension ExamForm {
  /// A paper of single-choice questions q1, q2 …, the last of them "Choose two"; the key is always
  /// `a`, and `a` and `b` for the last.
  ///
  /// - Throws: never; the day exists, which the compiler cannot know.
  package static func sample(length: Int = 4) throws -> ExamForm {
    guard let edition = CalendarDate("2026-06-01") else { throw NoSuchDay() }
    let questions = (1...length).map { number in
      Question.sample(QuestionID(rawValue: "q\(number)"), keys: number == length ? 2 : 1)
    }
    return ExamForm(
      exam: "pmle",
      examTitle: "Sample Exam",
      edition: edition,
      seed: FormSeed(rawValue: 7),
      assemblyVersion: 1,
      bankDigest: ContentDigest(sha256: [1]),
      formDigest: ContentDigest(sha256: [2]),
      isFullBlueprint: true,
      sections: [
        Stratum(id: "5", title: "Pipelines", weight: 18, planned: length, drawn: length)
      ],
      domains: [
        Stratum(id: "mlops", title: "MLOps", weight: 1, planned: length, drawn: length)
      ],
      matrix: [[length]],
      deviations: [],
      items: questions.map { Item(section: "5", question: $0, lastSeenInAttempt: nil) }
    )
  }
}

/// Thrown where a fixture names a day that does not exist.
struct NoSuchDay: Error {}

extension AttemptSettings {
  /// An exam with the limit given, in minutes; `nil` for none.
  package static func sample(minutes: Int? = 120, mode: Mode = .exam) -> AttemptSettings {
    AttemptSettings(
      mode: mode,
      limit: minutes.map(Milliseconds.minutes),
      extraTimePercent: 0,
      candidate: "local",
      language: "en",
      engineVersion: "test"
    )
  }
}
