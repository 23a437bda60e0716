import ExamModel

/// A small finished paper of three questions: one right, one wrong, one never shown.
enum SampleRecord {
  static let start = Timestamp(rawValue: 1_795_428_900_123)

  /// The record with whatever a test wants to be different.
  static func make(
    id: AttemptID = "7f3a9c0012ab34cd",
    text: String = "Which call keeps both in one place?",
    title: String = "Machine Learning Engineer",
    names: String? = nil,
    language: String = "en",
    limit: Milliseconds? = .minutes(7),
    status: Attempt.Status = .submitted,
    interrupted: Milliseconds = .seconds(370),
    wallClockJump: Milliseconds = .zero,
    deviations: [String] = ["Section 2 holds 1 question instead of 2."],
    address: String = "https://example.com/docs"
  ) -> AttemptRecord {
    AttemptRecord(
      id: id,
      number: 12,
      settings: AttemptSettings(
        mode: .exam,
        limit: limit,
        extraTimePercent: 25,
        candidate: names ?? "local",
        language: language,
        engineVersion: names ?? "1.0.0"
      ),
      form: form(
        text: text,
        title: title,
        names: names,
        deviations: deviations,
        address: address
      ),
      steps: steps,
      attempt: attempt(status: status, interrupted: interrupted, jump: wallClockJump),
      scores: scores(names: names)
    )
  }

  /// A digest that is the same byte 32 times.
  static func digest(_ byte: UInt8) -> ContentDigest {
    ContentDigest(sha256: repeatElement(byte, count: 32))
  }

  /// A day; what is none becomes the day of the edition, so that no test needs a forced unwrap.
  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? day("2026-06-01") }

  static func form(
    text: String = "Which call keeps both in one place?",
    title: String = "Machine Learning Engineer",
    names: String? = nil,
    deviations: [String] = [],
    address: String = "https://example.com/docs"
  ) -> ExamForm {
    ExamForm(
      exam: "pmle",
      examTitle: title,
      edition: day("2026-06-01"),
      seed: FormSeed(rawValue: .max),
      assemblyVersion: 1,
      bankDigest: digest(0xBA),
      formDigest: digest(0xF0),
      isFullBlueprint: true,
      sections: [
        Stratum(id: "1", title: names ?? "Architecting", weight: 13, planned: 1, drawn: 2),
        Stratum(id: "2", title: names ?? "Collaborating", weight: 16, planned: 2, drawn: 1),
        Stratum(id: "3", title: names ?? "Scaling", weight: 21, planned: 0, drawn: 0),
      ],
      domains: [Stratum(id: "mlops", title: names ?? "MLOps", weight: 50, planned: 3, drawn: 3)],
      matrix: [[2], [1], [0]],
      deviations: deviations,
      items: [
        ExamForm.Item(
          section: "1",
          question: question("first", text: text, address: address, keys: ["b"]),
          lastSeenInAttempt: nil
        ),
        ExamForm.Item(
          section: "1",
          question: question("second", text: text, address: address, keys: ["a", "c"]),
          lastSeenInAttempt: 3
        ),
        ExamForm.Item(
          section: "2",
          question: question("third", text: text, address: address, keys: ["a"]),
          lastSeenInAttempt: nil
        ),
      ]
    )
  }

  private static func attempt(
    status: Attempt.Status,
    interrupted: Milliseconds,
    jump: Milliseconds
  ) -> Attempt {
    Attempt(
      status: status,
      current: 2,
      responses: [
        Attempt.Response(
          chosen: ["b"],
          isFlagged: true,
          struckOut: ["a"],
          time: Milliseconds(rawValue: 92_345),
          visits: 2,
          changes: 1
        ),
        Attempt.Response(
          chosen: ["a", "b"],
          isFlagged: false,
          struckOut: [],
          time: Milliseconds(rawValue: 40_001),
          visits: 1,
          changes: 0
        ),
        .untouched,
      ],
      startedAt: start,
      elapsed: Milliseconds(rawValue: 132_346),
      lastStepAt: start + Milliseconds(rawValue: 502_346),
      interrupted: interrupted,
      wallClockJump: jump
    )
  }
}
