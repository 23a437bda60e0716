package import ExamModel

extension ReportDocument {
  /// The headline: the blueprint-weighted percentage with its interval beside the plain counts.
  package struct OverallPart: Hashable, Codable, Sendable {
    package let correct: Int
    package let total: Int
    package let percent: Double
    package let interval: PercentInterval
    package let partialCreditPercent: Double
  }

  /// One section or domain.
  package struct StratumPart<ID: Identifier>: Hashable, Codable, Sendable {
    package let id: ID
    package let title: String
    package let weight: Int
    package let correct: Int
    package let total: Int
    /// `null` when the paper holds no question of it, as is `interval`.
    package let percent: OrNull<Double>
    package let interval: OrNull<PercentInterval>
    package let flag: OrNull<StratumFlag>
  }

  /// The plan that the paper was drawn by.
  package struct FormPart: Hashable, Codable, Sendable {
    package let examTitle: String
    package let sections: [Stratum<SectionID>]
    package let domains: [Stratum<DomainID>]
    package let matrix: [[Int]]
    package let deviations: [String]
  }
}

extension ReportDocument.OverallPart {
  init(_ score: ScoreSheet.Overall) {
    correct = score.correct
    total = score.total
    percent = score.percent
    interval = score.interval
    partialCreditPercent = score.partialCreditPercent
  }

  var score: ScoreSheet.Overall {
    ScoreSheet.Overall(
      correct: correct,
      total: total,
      percent: percent,
      interval: interval,
      partialCreditPercent: partialCreditPercent
    )
  }
}

extension ReportDocument.StratumPart {
  init(_ score: StratumScore<ID>) {
    id = score.id
    title = score.title
    weight = score.weight
    correct = score.correct
    total = score.total
    percent = OrNull(score.percent)
    interval = OrNull(score.interval)
    flag = OrNull(score.flag)
  }

  var score: StratumScore<ID> {
    StratumScore(
      id: id,
      title: title,
      weight: weight,
      correct: correct,
      total: total,
      percent: percent.value,
      interval: interval.value,
      flag: flag.value
    )
  }
}

extension ReportDocument.FormPart {
  init(_ form: ExamForm) {
    examTitle = form.examTitle
    sections = form.sections
    domains = form.domains
    matrix = form.matrix
    deviations = form.deviations
  }
}
