import ArgumentParser
import BankChecking
import BankReading
import ExamModel
import FormAssembly
import LineInterface
import Reporting

/// `mockexam bank stats`: what a bank holds, beside what an exam needs.
struct BankStatsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what the bank holds, beside what the exam needs.",
    discussion: """
      Sections and domains beside their share of the exam, considerations with the greatest gaps \
      first, kinds and difficulty, reading load, how far wording alone gets a guesser, reviews, \
      and how many papers the bank fills that share no question.
      """
  )

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var bank: BankOptions

  init() {}

  func run(in world: World) async throws {
    let loaded = try await world.load(bank)
    let folder = bank.folder(in: world)
    let reviews = BankReader(files: world.bankFiles).readReviews(ofBankAt: folder)
    try world.refuse(reviews.findings.filter { $0.severity == .error }, what: "the review ledger")
    let standards = BankStandards(
      blueprint: loaded.blueprint,
      reviews: reviews.ledger,
      today: world.today,
      wholeBank: folder
    )
    let document = BankStatisticsDocument(
      BankStatistics(loaded.bank, by: standards),
      papers: DisjointPapers(loaded.bank, for: loaded.blueprint),
      blueprint: loaded.blueprint,
      bankDigest: loaded.bank.digest
    )
    if json {
      let bytes = try JSONText.bytes(of: document)
      try world.console.write(document: String(decoding: bytes, as: UTF8.self))
    } else {
      try world.console.print(BankStatisticsText(document: document).text)
    }
  }
}

/// How many papers of each official length a bank fills without using a question twice.
struct DisjointPapers {
  /// The shortest, the default and the longest length, each once, with the number of papers.
  let counts: [(length: Int, papers: Int)]

  /// More papers than anybody sits are not counted.
  static let limit = 100
  private static let seed = FormSeed(rawValue: 1)

  init(_ bank: QuestionBank, for blueprint: Blueprint) {
    let format = blueprint.format
    let lengths = Set([format.minimumQuestions, format.defaultQuestions, format.maximumQuestions])
    counts = lengths.sorted().map { length in
      let forms = bank.disjointForms(
        for: blueprint,
        length: length,
        seed: Self.seed,
        upTo: Self.limit
      )
      return (length, forms.count)
    }
  }
}
