package import ExamModel

extension ScoreSheet {
  /// Grades responses strictly and states every score with its interval.
  ///
  /// - Parameters:
  ///   - chosen: The chosen choices of each question; a question without an entry is unanswered
  ///     and counts as wrong.
  ///   - key: What the form asks and what is right.
  package init(grading chosen: [QuestionID: Set<ChoiceID>], against key: AnswerKey) {
    let grades = key.items.map { item in
      let counts = ResponseCounts(chosen: chosen[item.id] ?? [], key: item.key)
      return Grade(
        question: item.id,
        isCorrect: GradingPolicy.allOrNothing.credit(for: counts).numerator == 1,
        partialCredit: GradingPolicy.rule2016.credit(for: counts)
      )
    }
    let marks = zip(key.items, grades).map { item, grade in
      Mark(section: item.section, domain: item.domain, isCorrect: grade.isCorrect)
    }
    self.init(
      overall: Self.overall(grades: grades, marks: marks, sections: key.sections),
      sections: Self.scores(of: key.sections, marks: marks, by: \.section),
      domains: Self.scores(of: key.domains, marks: marks, by: \.domain),
      grades: grades
    )
  }

  /// Whether one question was answered right, and where it counts.
  private struct Mark {
    let section: SectionID
    let domain: DomainID
    let isCorrect: Bool
  }

  private static func overall(
    grades: [Grade],
    marks: [Mark],
    sections: [Stratum<SectionID>]
  ) -> Overall {
    let weighted = WeightedRate(
      sections.map { section in
        let own = marks.filter { $0.section == section.id }
        return WeightedRate.Section(
          correct: own.count(where: \.isCorrect),
          total: own.count,
          weight: section.weight
        )
      }
    )
    let credit = grades.reduce(0) { $0 + $1.partialCredit.value }
    return Overall(
      correct: grades.count(where: \.isCorrect),
      total: grades.count,
      percent: 100 * (weighted?.rate ?? 0),
      interval: weighted.map {
        WilsonInterval.percentInterval(rate: $0.rate, size: $0.effectiveSize)
      } ?? PercentInterval(level: WilsonInterval.level, low: 0, high: 100),
      partialCreditPercent: grades.isEmpty ? 0 : 100 * credit / Double(grades.count)
    )
  }

  private static func scores<ID>(
    of strata: [Stratum<ID>],
    marks: [Mark],
    by stratum: KeyPath<Mark, ID>
  ) -> [StratumScore<ID>] {
    let right = marks.count(where: \.isCorrect)
    return strata.map { entry in
      let own = marks.filter { $0[keyPath: stratum] == entry.id }
      let correct = own.count(where: \.isCorrect)
      let rate = own.isEmpty ? nil : Double(correct) / Double(own.count)
      let weakness = WeaknessTest.probabilityOfBeingWeaker(
        correct: correct,
        of: own.count,
        rest: (correct: right - correct, total: marks.count - own.count)
      )
      return StratumScore(
        id: entry.id,
        title: entry.title,
        weight: entry.weight,
        correct: correct,
        total: own.count,
        percent: rate.map { 100 * $0 },
        interval: rate.map { WilsonInterval.percentInterval(rate: $0, size: Double(own.count)) },
        flag: weakness >= WeaknessTest.threshold ? .weaker : nil
      )
    }
  }
}

extension Attempt {
  /// The chosen choices of each question of a form, as grading takes them.
  package func chosen(in form: ExamForm) -> [QuestionID: Set<ChoiceID>] {
    Dictionary(
      zip(form.items, responses).map { ($0.question.id, Set($1.chosen)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
