package import ExamModel
import FormAssembly

/// A bank of any size, made from a seed: for measuring and for trying out, never for learning.
///
/// Its questions have the shape, length and spread of real ones; what they say is assembled from
/// stock phrases and means nothing.
package struct GeneratedBank: Sendable {
  private let blueprint: Blueprint
  private let questionCount: Int
  private let questionsPerFile: Int
  private let seed: FormSeed

  /// A file of the bank: its path below the bank's folder, and its XML.
  package struct File: Sendable {
    package let path: String
    package let text: String
  }

  /// Describes a bank; nothing is made before `files` is read.
  ///
  /// - Parameters:
  ///   - blueprint: The exam whose considerations the questions spread over, by weight.
  ///   - questionCount: How many questions the bank holds.
  ///   - questionsPerFile: How many a file holds at most; at least 1.
  ///   - seed: The same seed makes the same files.
  package init(
    blueprint: Blueprint,
    questionCount: Int,
    questionsPerFile: Int,
    seed: FormSeed
  ) {
    self.blueprint = blueprint
    self.questionCount = questionCount
    self.questionsPerFile = max(1, questionsPerFile)
    self.seed = seed
  }

  /// The files one after another; only one is in memory at a time.
  package var files: some Sequence<File> {
    let plan = plan
    return plan.indices.lazy.map { index in
      let (domain, numbers) = plan[index]
      var generator = Xoshiro256StarStar(seed: seed, label: "generate:\(index)")
      let considerations = considerations(of: domain)
      var file = GeneratedFile(domain: domain, edition: blueprint.edition, number: index + 1)
      for number in numbers {
        let consideration = considerations[Int(generator.below(UInt64(considerations.count)))]
        file.add(number, consideration: consideration, using: &generator)
      }
      return File(path: "\(domain)/generated-\(index + 1).xml", text: file.finished)
    }
  }

  /// For each file its domain and the numbers of its questions.
  private var plan: [(domain: DomainID, numbers: Range<Int>)] {
    var files: [(domain: DomainID, numbers: Range<Int>)] = []
    var first = 1
    let shares = domainShares
    let total = shares.reduce(0) { $0 + $1.weight }
    var running = 0
    var given = 0
    for (domain, weight) in shares {
      running += weight
      let end = total == 0 ? 0 : questionCount * running / total
      while given < end {
        let count = min(questionsPerFile, end - given)
        files.append((domain, first..<first + count))
        first += count
        given += count
      }
    }
    return files
  }

  private var domainShares: [(domain: DomainID, weight: Int)] {
    blueprint.domains.map { domain in
      let share = blueprint.sections.reduce(0) { $0 + blueprint.share(of: domain.id, in: $1) }
      return (domain.id, Int((share * Self.shareUnit).rounded()))
    }
  }

  /// Shares become whole numbers of this unit.
  private static let shareUnit = 1_000.0

  /// The considerations of a domain, each as often as its share of the exam, at least once.
  private func considerations(of domain: DomainID) -> [Blueprint.Consideration] {
    blueprint.sections.flatMap { section in
      let share = blueprint.shareOfEachConsideration(in: section)
      return section.considerations.filter { $0.domain == domain }
        .flatMap { Array(repeating: $0, count: max(1, Int((share * Self.shareUnit).rounded()))) }
    }
  }
}
