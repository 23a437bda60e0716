/// All that is particular to one exam: its format, sections, considerations and facts.
package struct Blueprint: Hashable, Sendable {
  package let exam: ExamID
  package let title: String
  /// The day from which this edition of the guide is in force.
  package let edition: CalendarDate
  package let format: Format
  /// Sections in the order of the guide.
  package let sections: [Section]
  package let domains: [Domain]
  package let facts: [Fact]
  package let renamedProducts: [RenamedProduct]
  package let retiredProducts: [RetiredProduct]
  /// Hosts that references may point to.
  package let referenceHosts: [String]

  package init(
    exam: ExamID,
    title: String,
    edition: CalendarDate,
    format: Format,
    sections: [Section],
    domains: [Domain],
    facts: [Fact],
    renamedProducts: [RenamedProduct],
    retiredProducts: [RetiredProduct],
    referenceHosts: [String]
  ) {
    self.exam = exam
    self.title = title
    self.edition = edition
    self.format = format
    self.sections = sections
    self.domains = domains
    self.facts = facts
    self.renamedProducts = renamedProducts
    self.retiredProducts = retiredProducts
    self.referenceHosts = referenceHosts
  }

  /// How long a paper is.
  package struct Format: Hashable, Sendable {
    package let minimumQuestions: Int
    package let maximumQuestions: Int
    package let defaultQuestions: Int
    /// The time for a paper of default length.
    package let minutes: Int

    package init(
      minimumQuestions: Int,
      maximumQuestions: Int,
      defaultQuestions: Int,
      minutes: Int
    ) {
      self.minimumQuestions = minimumQuestions
      self.maximumQuestions = maximumQuestions
      self.defaultQuestions = defaultQuestions
      self.minutes = minutes
    }
  }

  /// A section of the guide with its published weight, as published: weights need not add to 100.
  package struct Section: Hashable, Sendable {
    package let id: SectionID
    package let title: String
    package let weight: Int
    package let objectives: [Objective]

    package init(id: SectionID, title: String, weight: Int, objectives: [Objective]) {
      self.id = id
      self.title = title
      self.weight = weight
      self.objectives = objectives
    }

    /// The considerations of all objectives, in the guide's order.
    package var considerations: [Consideration] { objectives.flatMap(\.considerations) }
  }

  /// A group of considerations inside a section, such as 5.1.
  package struct Objective: Hashable, Sendable {
    package let id: String
    package let title: String
    package let considerations: [Consideration]

    package init(id: String, title: String, considerations: [Consideration]) {
      self.id = id
      self.title = title
      self.considerations = considerations
    }
  }

  /// The smallest subject of the guide; every question names one.
  package struct Consideration: Hashable, Sendable {
    package let id: ConsiderationID
    package let title: String
    package let domain: DomainID
    package let touchesGenerativeAI: Bool

    package init(
      id: ConsiderationID,
      title: String,
      domain: DomainID,
      touchesGenerativeAI: Bool
    ) {
      self.id = id
      self.title = title
      self.domain = domain
      self.touchesGenerativeAI = touchesGenerativeAI
    }
  }

  /// One of the groups in which banks are kept and scores are told.
  package struct Domain: Hashable, Sendable {
    package let id: DomainID
    package let title: String

    package init(id: DomainID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Something known about the exam, with how sure it is.
  package struct Fact: Hashable, Sendable {
    package let id: String
    package let title: String
    package let statement: String
    package let confidence: Confidence
    /// Where it was read; `nil` where no address is known.
    package let source: String?

    package init(
      id: String,
      title: String,
      statement: String,
      confidence: Confidence,
      source: String?
    ) {
      self.id = id
      self.title = title
      self.statement = statement
      self.confidence = confidence
      self.source = source
    }
  }

  /// How sure a fact of the exam is.
  package enum Confidence: String, Hashable, Sendable {
    /// Google's own text.
    case official
    /// Several independent readers of an official page.
    case severalReaders = "several-readers"
    /// One reader.
    case oneReader = "one-reader"
    /// Not published; said so that nobody has to guess.
    case unknown
  }

  /// A product that goes by a new name.
  package struct RenamedProduct: Hashable, Sendable {
    package let old: String
    package let current: String

    package init(old: String, current: String) {
      self.old = old
      self.current = current
    }
  }

  /// A product that may not decide a question any more.
  package struct RetiredProduct: Hashable, Sendable {
    package let name: String
    package let deprecated: CalendarDate?
    package let shutDown: CalendarDate?
    package let replacement: String

    package init(
      name: String,
      deprecated: CalendarDate?,
      shutDown: CalendarDate?,
      replacement: String
    ) {
      self.name = name
      self.deprecated = deprecated
      self.shutDown = shutDown
      self.replacement = replacement
    }
  }
}

extension Blueprint {
  /// The section that a consideration belongs to; `nil` when the blueprint does not know it.
  package func section(of consideration: ConsiderationID) -> SectionID? {
    sections.first { $0.considerations.contains { $0.id == consideration } }?.id
  }
}
