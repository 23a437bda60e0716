/// One paper: the questions in the order asked, choices in the order shown, and the plan they fill.
package struct ExamForm: Hashable, Codable, Sendable {
  package let exam: ExamID
  package let examTitle: String
  package let edition: CalendarDate
  package let seed: FormSeed
  /// Which rules of assembly made the form; the same seed means the same form only inside one.
  package let assemblyVersion: Int
  package let bankDigest: ContentDigest
  /// SHA-256 over questions, revisions and choices in the order shown.
  package let formDigest: ContentDigest
  /// Whether the form was drawn over all sections and domains, without a filter.
  package let isFullBlueprint: Bool
  package let sections: [Stratum<SectionID>]
  package let domains: [Stratum<DomainID>]
  /// Questions per section (rows) and domain (columns).
  package let matrix: [[Int]]
  /// Every difference between plan and form, in words, with its cause.
  package let deviations: [String]
  /// Questions in the order asked; the question at index 0 bears number 1.
  package let items: [Item]

  package init(
    exam: ExamID,
    examTitle: String,
    edition: CalendarDate,
    seed: FormSeed,
    assemblyVersion: Int,
    bankDigest: ContentDigest,
    formDigest: ContentDigest,
    isFullBlueprint: Bool,
    sections: [Stratum<SectionID>],
    domains: [Stratum<DomainID>],
    matrix: [[Int]],
    deviations: [String],
    items: [Item]
  ) {
    self.exam = exam
    self.examTitle = examTitle
    self.edition = edition
    self.seed = seed
    self.assemblyVersion = assemblyVersion
    self.bankDigest = bankDigest
    self.formDigest = formDigest
    self.isFullBlueprint = isFullBlueprint
    self.sections = sections
    self.domains = domains
    self.matrix = matrix
    self.deviations = deviations
    self.items = items
  }

  /// A question in its place, with its choices in the order shown.
  package struct Item: Hashable, Codable, Sendable {
    package let section: SectionID
    package let question: Question
    /// The number of the last attempt that showed the question before; `nil` for a fresh one.
    package let lastSeenInAttempt: Int?

    package init(section: SectionID, question: Question, lastSeenInAttempt: Int?) {
      self.section = section
      self.question = question
      self.lastSeenInAttempt = lastSeenInAttempt
    }
  }
}

/// A section or domain as one form fills it.
package struct Stratum<ID: Identifier>: Hashable, Codable, Sendable {
  package let id: ID
  package let title: String
  /// The raw weight of the blueprint; shares are weights over their sum.
  package let weight: Int
  /// Questions that the blueprint asks for at this length.
  package let planned: Int
  /// Questions that the form holds.
  package let drawn: Int

  package init(id: ID, title: String, weight: Int, planned: Int, drawn: Int) {
    self.id = id
    self.title = title
    self.weight = weight
    self.planned = planned
    self.drawn = drawn
  }
}

/// What grading needs of a form and nothing more: it is made from a form, or read from a file.
package struct AnswerKey: Hashable, Sendable {
  package let formDigest: ContentDigest
  package let sections: [Stratum<SectionID>]
  package let domains: [Stratum<DomainID>]
  package let items: [Item]

  package init(
    formDigest: ContentDigest,
    sections: [Stratum<SectionID>],
    domains: [Stratum<DomainID>],
    items: [Item]
  ) {
    self.formDigest = formDigest
    self.sections = sections
    self.domains = domains
    self.items = items
  }

  /// One question's place in the blueprint, its choices as shown and its key.
  package struct Item: Hashable, Sendable {
    package let id: QuestionID
    package let section: SectionID
    package let domain: DomainID
    package let choices: [ChoiceID]
    package let key: Set<ChoiceID>

    package init(
      id: QuestionID,
      section: SectionID,
      domain: DomainID,
      choices: [ChoiceID],
      key: Set<ChoiceID>
    ) {
      self.id = id
      self.section = section
      self.domain = domain
      self.choices = choices
      self.key = key
    }
  }
}

extension ExamForm {
  /// What grading needs of this form.
  package var answerKey: AnswerKey {
    AnswerKey(
      formDigest: formDigest,
      sections: sections,
      domains: domains,
      items: items.map { item in
        AnswerKey.Item(
          id: item.question.id,
          section: item.section,
          domain: item.question.domain,
          choices: item.question.choices.map(\.id),
          key: item.question.key
        )
      }
    )
  }
}

extension ExamForm {
  /// The same paper with what was seen of it brought up to date.
  ///
  /// - Parameter lastSeen: For each question that was shown, the last attempt that showed it.
  /// - Returns: The paper with the same questions in the same order.
  package func marking(lastSeen: [QuestionID: Int]) -> ExamForm {
    ExamForm(
      exam: exam,
      examTitle: examTitle,
      edition: edition,
      seed: seed,
      assemblyVersion: assemblyVersion,
      bankDigest: bankDigest,
      formDigest: formDigest,
      isFullBlueprint: isFullBlueprint,
      sections: sections,
      domains: domains,
      matrix: matrix,
      deviations: deviations,
      items: items.map { item in
        Item(
          section: item.section,
          question: item.question,
          lastSeenInAttempt: lastSeen[item.question.id]
        )
      }
    )
  }
}
