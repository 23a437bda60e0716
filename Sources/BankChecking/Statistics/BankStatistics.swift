package import ExamModel

/// All that can be counted in a bank.
package struct BankStatistics: Sendable {
  /// Questions that new papers may use; the other figures are about these.
  package let questions: Int
  package let withdrawn: Int
  /// In the order of the guide.
  package let considerations: [ConsiderationCount]
  /// Sections in domains, sections first.
  package let cells: [CellShare]
  package let mix: BankMix
  package let flaws: FlawShares
  /// `nil` where there is no question.
  package let readingLoads: ReadingLoads?
  package let keyLengths: KeyLengths
  package let cues: [CueScore]
  /// For each score of `cues` its probability, corrected for their number.
  package let correctedCueProbabilities: [Double]
  package let verification: VerificationAges
  package let reviews: ReviewSummary

  /// Counts a bank by the standards that it is held to.
  package init(_ bank: QuestionBank, by standards: BankStandards) {
    let active = bank.active
    questions = active.count
    withdrawn = bank.entries.count - active.count
    considerations = ConsiderationCount.counts(of: active, for: standards.blueprint)
    cells = CellShare.shares(of: active, for: standards.blueprint)
    mix = BankMix(active)
    flaws = FlawShares(active)
    readingLoads = ReadingLoads(active)
    keyLengths = KeyLengths(active)
    cues = CueScore.all(for: active)
    correctedCueProbabilities = HolmCorrection.corrected(cues.map(\.probability))
    verification = VerificationAges(active, today: standards.today)
    reviews = ReviewSummary(standards.reviews, for: active)
  }
}
