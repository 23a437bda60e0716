import ArgumentParser
import ExamModel
import FormAssembly

/// What shapes a form, shared by the commands that assemble one.
struct FormOptions: ParsableArguments {
  @OptionGroup var bank: BankOptions

  @Option(
    help: ArgumentHelp(
      "How many questions. Otherwise the exam's default, or the share of a filter.",
      valueName: "n"
    )
  )
  var questions: Int?

  @Option(help: ArgumentHelp("Only this domain; may be given more than once.", valueName: "id"))
  var domain: [String] = []

  @Option(help: ArgumentHelp("Only this section; may be given more than once.", valueName: "id"))
  var section: [String] = []

  /// Whether the form is drawn from a part of the exam only.
  var isFiltered: Bool { !domain.isEmpty || !section.isEmpty }

  /// Checks the filters against the blueprint and settles the length.
  ///
  /// - Throws: `CommandError` for an unknown domain or section, with the nearest known one;
  ///   `AssemblyError` for a filter that leaves nothing.
  func request(
    for blueprint: Blueprint,
    seed: FormSeed,
    isFreshOnly: Bool = false,
    lastSeen: [QuestionID: Int] = [:]
  ) throws -> FormRequest {
    let domains = Set(domain.map(DomainID.init(rawValue:)))
    let sections = Set(section.map(SectionID.init(rawValue:)))
    try check(domain, among: blueprint.domains.map(\.id.rawValue), kind: "domain")
    try check(section, among: blueprint.sections.map(\.id.rawValue), kind: "section")
    let length =
      try questions
      ?? FormRequest.defaultLength(blueprint: blueprint, sections: sections, domains: domains)
    return FormRequest(
      length: length,
      seed: seed,
      sections: sections,
      domains: domains,
      isFreshOnly: isFreshOnly,
      lastSeen: lastSeen
    )
  }

  private func check(_ names: [String], among known: [String], kind: String) throws {
    for name in names where !known.contains(name) {
      throw CommandError(
        .usage,
        "the exam has no \(kind) \"\(name)\"\(known.suggestion(for: name))"
      )
    }
  }
}
