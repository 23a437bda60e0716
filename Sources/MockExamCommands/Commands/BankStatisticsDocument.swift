import BankChecking
import ExamModel
import Scoring

/// The JSON of `mockexam bank stats --json`: percentages 0 to 100, probabilities 0 to 1, lengths in
/// words.
struct BankStatisticsDocument: Encodable {
  let schemaVersion = 1
  let exam: ExamID
  let edition: CalendarDate
  let bankDigest: ContentDigest
  let questions: Int
  let withdrawn: Int
  let sections: [Section]
  let domains: [DomainID]
  let cells: [Cell]
  let considerations: [Consideration]
  let kinds: Kinds
  let difficulty: [String: Int]
  let flaws: [String: Double]
  let readingLoad: ReadingLoad?
  let keyLength: KeyLength
  let cues: [Cue]
  let verification: Verification
  let reviews: Reviews
  let disjointPapers: [Papers]

  struct Section: Encodable {
    let id: SectionID
    let title: String
  }

  struct Cell: Encodable {
    let section: SectionID
    let domain: DomainID
    let questions: Int
    let percent: Double
    let blueprintPercent: Double
  }

  struct Consideration: Encodable {
    let id: ConsiderationID
    let title: String
    let questions: Int
    let wanted: Int
  }

  struct Kinds: Encodable {
    let multipleSelectPercent: Double
    let generativeAIPercent: Double
    let nearMissPercent: Double
  }

  /// Words of stem and choices.
  struct ReadingLoad: Encodable {
    let shortest: Int
    let median: Int
    let longest: Int
  }

  struct KeyLength: Encodable {
    let longestPercent: Double
    let shortestPercent: Double
    let meanRatio: Double
  }

  struct Cue: Encodable {
    let strategy: String
    let kind: Question.Kind
    let questions: Int
    let percent: Double
    let chancePercent: Double
    let probability: Double
    let correctedProbability: Double
  }

  struct Verification: Encodable {
    let unverified: Int
    let stale: Int
    let oldest: CalendarDate?
    let newest: CalendarDate?
  }

  struct Reviews: Encodable {
    let reviewed: Int
    let answered: Int
    let agreed: Int
    let interval: Interval?
    let certainty: [String: Int]
    let choicesOnly: [ChoicesOnly]
  }

  struct Interval: Encodable {
    let level: Double
    let low: Double
    let high: Double
  }

  struct ChoicesOnly: Encodable {
    let kind: Question.Kind
    let asked: Int
    let guessed: Int
  }

  struct Papers: Encodable {
    let length: Int
    let papers: Int
  }
}

extension BankStatisticsDocument {
  init(
    _ statistics: BankStatistics,
    papers: DisjointPapers,
    blueprint: Blueprint,
    bankDigest: ContentDigest
  ) {
    let mix = statistics.mix
    self.init(
      exam: blueprint.exam,
      edition: blueprint.edition,
      bankDigest: bankDigest,
      questions: statistics.questions,
      withdrawn: statistics.withdrawn,
      sections: blueprint.sections.map { Section(id: $0.id, title: $0.title) },
      domains: blueprint.domains.map(\.id),
      cells: statistics.cells.map(Cell.init),
      considerations: statistics.considerations.map(Consideration.init),
      kinds: Kinds(
        multipleSelectPercent: mix.percent(mix.multipleSelect),
        generativeAIPercent: mix.percent(mix.generativeAI),
        nearMissPercent: mix.percent(mix.nearMiss)
      ),
      difficulty: Dictionary(
        uniqueKeysWithValues: Question.Difficulty.allCases.map {
          ($0.rawValue, mix.difficulties[$0] ?? 0)
        }
      ),
      flaws: Dictionary(
        uniqueKeysWithValues: Choice.Flaw.allCases.map {
          ($0.rawValue, statistics.flaws.percent($0))
        }
      ),
      readingLoad: statistics.readingLoads.map(ReadingLoad.init),
      keyLength: KeyLength(
        longestPercent: statistics.keyLengths.longestPercent,
        shortestPercent: statistics.keyLengths.shortestPercent,
        meanRatio: statistics.keyLengths.meanRatio
      ),
      cues: zip(statistics.cues, statistics.correctedCueProbabilities).map(Cue.init),
      verification: Verification(
        unverified: statistics.verification.unverified,
        stale: statistics.verification.stale,
        oldest: statistics.verification.oldest,
        newest: statistics.verification.newest
      ),
      reviews: Reviews(statistics.reviews),
      disjointPapers: papers.counts.map { Papers(length: $0.length, papers: $0.papers) }
    )
  }
}

extension BankStatisticsDocument.Cell {
  fileprivate init(_ share: CellShare) {
    self.init(
      section: share.section,
      domain: share.domain,
      questions: share.questions,
      percent: share.percent,
      blueprintPercent: share.blueprintPercent
    )
  }
}

extension BankStatisticsDocument.Consideration {
  fileprivate init(_ count: ConsiderationCount) {
    self.init(
      id: count.consideration,
      title: count.title,
      questions: count.questions,
      wanted: count.wanted
    )
  }
}

extension BankStatisticsDocument.ReadingLoad {
  fileprivate init(_ loads: ReadingLoads) {
    self.init(shortest: loads.shortest, median: loads.median, longest: loads.longest)
  }
}

extension BankStatisticsDocument.Cue {
  fileprivate init(_ score: CueScore, corrected: Double) {
    self.init(
      strategy: score.strategy.rawValue,
      kind: score.kind,
      questions: score.questions,
      percent: 100 * score.rate,
      chancePercent: 100 * score.chance,
      probability: score.probability,
      correctedProbability: corrected
    )
  }
}

extension BankStatisticsDocument.Reviews {
  fileprivate init(_ summary: ReviewSummary) {
    let count = Double(summary.answered)
    let limits =
      summary.answered == 0
      ? nil : WilsonInterval.percentInterval(rate: Double(summary.agreed) / count, size: count)
    self.init(
      reviewed: summary.reviewed,
      answered: summary.answered,
      agreed: summary.agreed,
      interval: limits.map { .init(level: $0.level, low: $0.low, high: $0.high) },
      certainty: Dictionary(
        uniqueKeysWithValues: QuestionReview.Certainty.allCases.map {
          ($0.rawValue, summary.certainties[$0] ?? 0)
        }
      ),
      choicesOnly: [Question.Kind.singleChoice, .multipleSelect].compactMap { kind in
        summary.choicesOnly[kind].map {
          .init(kind: kind, asked: $0.asked, guessed: $0.guessed)
        }
      }
    )
  }
}
