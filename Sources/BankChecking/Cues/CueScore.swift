package import ExamModel

/// How far one strategy gets on the questions of one kind.
package struct CueScore: Sendable {
  package let strategy: CueStrategy
  package let kind: Question.Kind
  /// How many questions it was tried on.
  package let questions: Int
  /// The share that it gets right, 0–1; where several choices please it alike, it gets its share.
  package let rate: Double
  /// The share that blind guessing gets right, 0–1.
  package let chance: Double
  /// The chance of a rate at least as far from blind guessing, in either direction, in a bank whose
  /// keys do not depend on the wording; exact up to 2,000 questions.
  package let probability: Double
  /// Questions that the strategy gets right for certain.
  package let exploited: [QuestionID]

  /// How far the rate is from chance, in points: percent more or less.
  package var points: Double { 100 * (rate - chance) }
}

extension CueScore {
  /// Tries a strategy on questions of one kind.
  init(_ strategy: CueStrategy, on trials: [CueTrial], kind: Question.Kind) {
    let draws = trials.map { CueDraw(appeal: strategy.appeal(of: $0.wording), key: $0.key) }
    let credit = draws.reduce(0) { $0 + $1.credit }
    self.init(
      strategy: strategy,
      kind: kind,
      questions: trials.count,
      rate: draws.isEmpty ? 0 : credit / Double(draws.count),
      chance: draws.isEmpty ? 0 : draws.reduce(0) { $0 + $1.chance } / Double(draws.count),
      probability: CreditDistribution(draws).twoSidedProbability(of: credit),
      exploited: zip(trials, draws).filter { $0.1.credit == 1 }.map(\.0.id)
    )
  }

  /// Tries every strategy on every kind of question that there is.
  package static func all(for questions: [Question]) -> [CueScore] {
    let trials = questions.filter { !$0.key.isEmpty && $0.key.count < $0.choices.count }
      .map(CueTrial.init)
    return [Question.Kind.singleChoice, .multipleSelect].flatMap { kind -> [CueScore] in
      let own = trials.filter { $0.kind == kind }
      return own.isEmpty
        ? [] : CueStrategy.allCases.map { CueScore($0, on: own, kind: kind) }
    }
  }
}

/// A question as strategies see it.
struct CueTrial {
  let id: QuestionID
  let kind: Question.Kind
  let wording: ChoiceWording
  /// Whether each choice is correct.
  let key: [Bool]

  init(_ question: Question) {
    id = question.id
    kind = question.kind
    wording = ChoiceWording(question)
    key = question.choices.map(\.isCorrect)
  }
}

/// What a strategy wins on one question: it takes as many choices as there are keys, those that
/// please it most, and any of those that please it alike.
struct CueDraw {
  /// 1 by the number of answers that please the strategy alike, when the key is one of them.
  let credit: Double
  /// The number of answers that please it alike.
  let ties: Int
  /// The number of answers that there are.
  let answers: Int

  /// What blind guessing wins.
  var chance: Double { 1 / Double(answers) }

  init(appeal: [Double], key: [Bool]) {
    let wanted = key.count(where: \.self)
    let limit = appeal.sorted(by: >)[wanted - 1]
    let certain = appeal.indices.filter { appeal[$0] > limit }
    let tied = appeal.indices.filter { appeal[$0] == limit }
    ties = Self.combinations(tied.count, wanted - certain.count)
    answers = Self.combinations(appeal.count, wanted)
    let isWon =
      certain.allSatisfy { key[$0] }
      && appeal.indices.allSatisfy { appeal[$0] >= limit || !key[$0] }
    credit = isWon ? 1 / Double(ties) : 0
  }

  /// How many ways there are to take some of several things.
  private static func combinations(_ all: Int, _ taken: Int) -> Int {
    (0..<taken).reduce(1) { $0 * (all - $1) / ($1 + 1) }
  }
}
