import BankChecking
import BankReading
import ExamModel
import LineInterface
import XMLReading

/// A blueprint and the bank that is to fill it, without errors in either.
struct LoadedBank {
  let blueprint: Blueprint
  let bank: QuestionBank
}

extension World {
  /// Reads blueprint and bank and refuses them where anything is wrong.
  ///
  /// - Throws: `CommandError` that has told every error with its place.
  func load(_ options: BankOptions) async throws(CommandError) -> LoadedBank {
    let folder = options.folder(in: self)
    async let upcoming = BankReader(files: bankFiles).readBank(at: folder)
    let blueprint = try loadBlueprint(options)
    let reading = await upcoming
    if !reading.missing.isEmpty { throw .missingBanks(shown(folder)) }
    let standards = BankStandards(
      blueprint: blueprint,
      reviews: .empty,
      today: today,
      wholeBank: folder
    )
    let unsound = await reading.bank.findings(of: .soundness, by: standards)
    let errors = (reading.findings + unsound).filter { $0.severity == .error }
    try refuse(errors, what: "the banks in \(shown(folder))")
    return LoadedBank(blueprint: blueprint, bank: reading.bank)
  }

  /// Reads the blueprint of the exam that is meant and refuses it where anything is wrong.
  ///
  /// - Throws: `CommandError` that has told every error with its place.
  func loadBlueprint(_ options: BankOptions) throws(CommandError) -> Blueprint {
    let reading = try readBlueprint(options)
    try refuse(reading.findings.filter { $0.severity == .error }, what: "the blueprint")
    guard let blueprint = reading.blueprint else {
      throw CommandError(.badData, "the blueprint of \(options.exam) cannot be used")
    }
    return blueprint
  }

  /// Reads the blueprint of the exam that is meant, with all there is to say about it.
  ///
  /// - Throws: `CommandError` when there is none, with the nearest exam that exists.
  func readBlueprint(_ options: BankOptions) throws(CommandError) -> BlueprintReadingResult {
    let folder = options.folder(in: self)
    guard isFolder(folder) else { throw .missingBanks(shown(folder)) }
    let exams = (try? bankFiles.list(folder + "/exams")) ?? []
    let names = exams.map(\.name).filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }
    guard names.contains(options.exam) else {
      throw CommandError(
        .missing,
        "\(shown(folder))/exams has no exam \"\(options.exam)\""
          + names.suggestion(for: options.exam)
      )
    }
    return BankReader(files: bankFiles).readBlueprint(at: "\(folder)/exams/\(options.exam).xml")
  }

  /// Tells errors with their places and refuses what they are about; nothing happens without any.
  ///
  /// - Throws: `CommandError` where there is an error.
  func refuse(_ errors: [Finding], what: String) throws(CommandError) {
    guard !errors.isEmpty else { return }
    for error in errors { console.tell(text(of: error)) }
    throw CommandError(
      .badData,
      "\(what) cannot be used: \(errors.summary); see the places above"
    )
  }
}

extension CommandError {
  fileprivate static func missingBanks(_ folder: String) -> CommandError {
    CommandError(
      .missing,
      "\(folder): there is no such folder of question banks. Name it with --banks, or run "
        + "mockexam in a folder that holds QuestionBanks"
    )
  }
}

extension [String] {
  /// What to say behind an unknown name: the nearest known one, or all of them.
  func suggestion(for name: String) -> String {
    if let near = nearest(to: name) { return "; did you mean \"\(near)\"?" }
    return isEmpty ? "" : "; known: \(sorted().joined(separator: ", "))"
  }
}
