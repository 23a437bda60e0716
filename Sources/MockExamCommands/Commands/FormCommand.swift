import ArgumentParser
import ExamModel
import FormAssembly
import LineInterface
import Reporting

/// `mockexam form`: assemble a paper and print it.
struct FormCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Assemble a paper and print it, without a session.",
    discussion: """
      Reads no history: seed, bank and blueprint alone decide, so that two people get the same \
      paper. The text is the paper to hand out; the JSON holds the key, for mockexam grade.
      """
  )

  @Option(help: ArgumentHelp("The seed of every draw.", valueName: "n"))
  var seed: UInt64

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var form: FormOptions

  init() {}

  func run(in world: World) async throws {
    let loaded = try await world.load(form.bank)
    let request = try form.request(for: loaded.blueprint, seed: FormSeed(rawValue: seed))
    let paper = try loaded.bank.assembleForm(for: loaded.blueprint, request: request)
    if json {
      let document = try FormDocument(paper).json()
      try world.console.write(document: String(decoding: document, as: UTF8.self))
    } else {
      try world.console.print(Self.text(of: paper))
      for deviation in paper.deviations { world.console.tell(deviation) }
    }
  }

  private static func text(of paper: ExamForm) -> String {
    let sections = paper.sections.map { "\($0.id): \($0.drawn) of \($0.planned)" }
    let domains = paper.domains.map { "\($0.id): \($0.drawn) of \($0.planned)" }
    return """
      \(paper.examTitle), \(paper.items.count) questions, seed \(paper.seed)
      Form     \(paper.formDigest)
      Bank     \(paper.bankDigest)
      Sections \(sections.joined(separator: ", "))
      Domains  \(domains.joined(separator: ", "))
      \(PaperText(form: paper).text)
      """
  }
}
