import ExamModel

extension SampleRecord {
  /// A paper of many questions with texts as long as those of a bank.
  static func long(questions count: Int) -> AttemptRecord {
    let base = make()
    return AttemptRecord(
      id: base.id,
      number: base.number,
      settings: base.settings,
      form: form(of: base.form, items: (1...count).map(longItem)),
      steps: base.steps,
      attempt: base.attempt,
      scores: base.scores
    )
  }

  private static func form(of base: ExamForm, items: [ExamForm.Item]) -> ExamForm {
    ExamForm(
      exam: base.exam,
      examTitle: base.examTitle,
      edition: base.edition,
      seed: base.seed,
      assemblyVersion: base.assemblyVersion,
      bankDigest: base.bankDigest,
      formDigest: base.formDigest,
      isFullBlueprint: base.isFullBlueprint,
      sections: base.sections,
      domains: base.domains,
      matrix: base.matrix,
      deviations: base.deviations,
      items: items
    )
  }

  private static func words(_ count: Int) -> RichText {
    RichText(repeatElement("models", count: count).joined(separator: " "))
  }

  private static func longItem(_ number: Int) -> ExamForm.Item {
    let short = question(
      QuestionID(rawValue: "q-\(number)"),
      text: "x",
      address: "https://example.com/a",
      keys: ["a"]
    )
    let choices: [ChoiceID] = ["a", "b", "c", "d"]
    let question = Question(
      id: short.id,
      domain: short.domain,
      consideration: short.consideration,
      difficulty: short.difficulty,
      weight: short.weight,
      topics: short.topics,
      enemies: short.enemies,
      verified: short.verified,
      status: short.status,
      stem: words(90),
      choices: choices.map { choice in
        Choice(
          id: choice,
          isCorrect: choice == "a",
          flaw: choice == "a" ? nil : .adHoc,
          isPinnedLast: false,
          text: words(30),
          feedback: words(45)
        )
      },
      explanation: words(60),
      references: short.references + short.references,
      revision: short.revision,
      contentDigest: short.contentDigest
    )
    return ExamForm.Item(section: "1", question: question, lastSeenInAttempt: nil)
  }
}
