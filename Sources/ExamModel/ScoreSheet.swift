/// Scores of one attempt with their uncertainty; percentages run from 0 to 100, unrounded.
package struct ScoreSheet: Hashable, Codable, Sendable {
  package let overall: Overall
  package let sections: [StratumScore<SectionID>]
  package let domains: [StratumScore<DomainID>]
  /// One grade for each question, in the order of the form.
  package let grades: [Grade]

  package init(
    overall: Overall,
    sections: [StratumScore<SectionID>],
    domains: [StratumScore<DomainID>],
    grades: [Grade]
  ) {
    self.overall = overall
    self.sections = sections
    self.domains = domains
    self.grades = grades
  }

  /// The headline: the blueprint-weighted percentage beside the plain count.
  package struct Overall: Hashable, Codable, Sendable {
    package let correct: Int
    package let total: Int
    /// The mean of the sections' percentages, weighted by the blueprint.
    package let percent: Double
    package let interval: PercentInterval
    /// The plain mean under the 2016 rule, right choices over choices asked for; no interval.
    package let partialCreditPercent: Double

    package init(
      correct: Int,
      total: Int,
      percent: Double,
      interval: PercentInterval,
      partialCreditPercent: Double
    ) {
      self.correct = correct
      self.total = total
      self.percent = percent
      self.interval = interval
      self.partialCreditPercent = partialCreditPercent
    }
  }

  /// One question's grade.
  package struct Grade: Hashable, Codable, Sendable {
    package let question: QuestionID
    /// Whether exactly the key was chosen; an unanswered question is wrong.
    package let isCorrect: Bool
    package let partialCredit: Fraction

    package init(question: QuestionID, isCorrect: Bool, partialCredit: Fraction) {
      self.question = question
      self.isCorrect = isCorrect
      self.partialCredit = partialCredit
    }
  }
}

/// The score in one section or domain.
package struct StratumScore<ID: Identifier>: Hashable, Codable, Sendable {
  package let id: ID
  package let title: String
  package let weight: Int
  package let correct: Int
  package let total: Int
  /// `nil` when the form holds no question of it.
  package let percent: Double?
  /// `nil` when the form holds no question of it.
  package let interval: PercentInterval?
  /// `weaker` when the evidence says so at the 0.99 level; otherwise not distinguishable.
  package let flag: StratumFlag?

  package init(
    id: ID,
    title: String,
    weight: Int,
    correct: Int,
    total: Int,
    percent: Double?,
    interval: PercentInterval?,
    flag: StratumFlag?
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.correct = correct
    self.total = total
    self.percent = percent
    self.interval = interval
    self.flag = flag
  }
}

/// What the evidence says of a section or domain against all other questions.
package enum StratumFlag: String, Hashable, Codable, Sendable {
  case weaker
}

/// An interval of percentages, 0 to 100, unrounded.
package struct PercentInterval: Hashable, Codable, Sendable {
  /// The confidence level, such as 0.95.
  package let level: Double
  package let low: Double
  package let high: Double

  package init(level: Double, low: Double, high: Double) {
    self.level = level
    self.low = low
    self.high = high
  }
}

/// An exact fraction in lowest terms, the denominator positive.
package struct Fraction: Hashable, Codable, Sendable, CustomStringConvertible {
  package let numerator: Int
  package let denominator: Int

  /// Reduces a fraction to lowest terms; a denominator below 1 counts as 1.
  package init(_ numerator: Int, over denominator: Int) {
    let positive = max(1, denominator)
    var (larger, smaller) = (numerator.magnitude, positive.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let divisor = max(1, Int(larger))
    self.numerator = numerator / divisor
    self.denominator = positive / divisor
  }

  /// Nothing.
  package static let zero = Fraction(0, over: 1)

  /// The nearest floating-point number.
  package var value: Double { Double(numerator) / Double(denominator) }

  package var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
