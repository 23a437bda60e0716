import ExamModel

extension SampleRecord {
  /// A question whose every field bears the text.
  static func question(
    _ id: QuestionID,
    text: String,
    address: String,
    keys: Set<ChoiceID>
  ) -> Question {
    let choices: [ChoiceID] = ["a", "b", "c"]
    return Question(
      id: id,
      domain: "mlops",
      consideration: "5.1.b",
      difficulty: .medium,
      weight: .one,
      topics: [text],
      enemies: ["elsewhere"],
      verified: day("2026-11-20"),
      status: .active,
      stem: stem(text, address: address),
      choices: choices.map { choice in
        Choice(
          id: choice,
          isCorrect: keys.contains(choice),
          flaw: keys.contains(choice) ? nil : .selfManaged,
          isPinnedLast: choice == "c",
          text: RichText(text),
          feedback: RichText(text)
        )
      },
      explanation: RichText(text),
      references: [Reference(address: address, claim: text)],
      revision: digest(0x01),
      contentDigest: digest(0x02)
    )
  }

  /// Every kind of block and line.
  static func stem(_ text: String, address: String) -> RichText {
    let line: [RichText.Inline] = [.text(text)]
    let image = RichText.Image(mediaType: "image/png", bytes: [0x89, 0x50, 0x4E, 0x47])
    return RichText(blocks: [
      .paragraph(line + RichText.Style.allCases.map { .styled($0, line) }),
      .paragraph([.link(address: address, line)]),
      .code(text, language: text),
      .list(isOrdered: true, items: [line]),
      .list(isOrdered: false, items: [line]),
      .table(rows: [
        [.init(isHeader: true, content: line), .init(isHeader: true, content: line)],
        [.init(isHeader: true, content: line), .init(isHeader: false, content: line)],
      ]),
      .figure(.init(source: text, alternative: text, image: image)),
      .figure(.init(source: text, alternative: text, image: nil)),
      .note(line),
    ])
  }

  /// Every kind of step.
  static var steps: [Step] {
    let actions: [Step.Action] = [
      .begin, .choose(question: 1, choices: ["a"]), .choose(question: 1, choices: ["b"]),
      .flag(question: 1, isFlagged: true), .strike(question: 1, choice: "a", isStruck: true),
      .leave, .resume, .show(question: 2), .choose(question: 2, choices: ["a", "b"]),
      .submit, .expire,
    ]
    return actions.enumerated().map { index, action in
      let elapsed = Milliseconds(rawValue: Int64(index) * 10_007)
      return Step(elapsed: elapsed, wall: start + elapsed, action: action)
    }
  }

  static func scores(names: String?) -> ScoreSheet {
    let interval = PercentInterval(level: 0.95, low: 6.149_194_470_486_61, high: 79.234)
    return ScoreSheet(
      overall: ScoreSheet.Overall(
        correct: 1,
        total: 3,
        percent: 22.413_793_103_448_28,
        interval: interval,
        partialCreditPercent: 50
      ),
      sections: [
        score("1", names ?? "Architecting", correct: 1, total: 2, percent: 50, interval: interval),
        score("2", names ?? "Collaborating", correct: 0, total: 1, percent: 0, interval: interval),
        score("3", names ?? "Scaling", correct: 0, total: 0, percent: nil, interval: nil),
      ],
      domains: [
        score(
          "mlops",
          names ?? "MLOps",
          correct: 1,
          total: 3,
          percent: 100.0 / 3,
          interval: interval,
          flag: .weaker
        )
      ],
      grades: [
        ScoreSheet.Grade(question: "first", isCorrect: true, partialCredit: Fraction(1, over: 1)),
        ScoreSheet.Grade(question: "second", isCorrect: false, partialCredit: Fraction(1, over: 2)),
        ScoreSheet.Grade(question: "third", isCorrect: false, partialCredit: .zero),
      ]
    )
  }

  private static func score<ID: Identifier>(
    _ id: ID,
    _ title: String,
    correct: Int,
    total: Int,
    percent: Double?,
    interval: PercentInterval?,
    flag: StratumFlag? = nil
  ) -> StratumScore<ID> {
    StratumScore(
      id: id,
      title: title,
      weight: 10,
      correct: correct,
      total: total,
      percent: percent,
      interval: interval,
      flag: flag
    )
  }
}
