import ExamModel

/// What a bank as a whole is to be; the figures are the project's own, none is Google's.
enum BankTargets {
  /// Papers that a bank must be able to fill before it is held to targets for the whole: shares of
  /// a few questions say nothing.
  static let smallestBankInPapers = 2
  /// The fewest questions of a consideration.
  static let fewestPerConsideration = 4
  /// The papers by which the share of a consideration becomes a number of questions.
  static let papersPerBank = 6
  /// How many points a section in a domain may be away from its share of the exam.
  static let cellTolerance = 2.0
  /// Percent of questions that are multiple select.
  static let multipleSelect = 10.0...15.0
  /// Percent of questions about generative AI.
  static let generativeAI = 17.0...23.0
  /// Percent of questions two of whose choices share nine or more words in a row.
  static let nearMiss = 40.0...60.0
  /// Words in a row that make two choices a near-miss.
  static let nearMissWords = 9
  /// Percent of questions of each difficulty.
  static let difficulty: [Question.Difficulty: ClosedRange<Double>] = [
    .easy: 20.0...30.0, .medium: 45.0...55.0, .hard: 20.0...30.0,
  ]
  /// The most percent of wrong choices that one flaw may explain.
  static let largestFlawShare = 25.0
  /// Words of stem and choices of the median question.
  static let medianReadingLoad = 166...282
  /// Percent of single-choice questions whose key is the longest choice, or the shortest.
  static let extremeKeys = 15.0...35.0
  /// Percent that the mean key may be longer or shorter than the mean distractor.
  static let keyLengthTolerance = 10.0
  /// Points that a strategy may be away from chance.
  static let cueTolerance = 5.0
  /// Below this corrected probability a strategy works, or fails, beyond doubt.
  static let cueProbability = 0.01
}

extension QuestionBank {
  /// The questions that targets for a whole bank are about; `nil` when the bank is too small.
  func questionsForTargets(by standards: BankStandards) -> [Question]? {
    let active = active
    let least = BankTargets.smallestBankInPapers * standards.blueprint.format.defaultQuestions
    return standards.wholeBank != nil && active.count >= least ? active : nil
  }
}
