import ArgumentParser
import BankChecking
import BankReading
import ExamModel
import LineInterface
import XMLReading

/// `mockexam bank check`: every finding of schema and rules, with its place.
struct BankCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check banks against schema and rules, and tell every finding with its place.",
    discussion: """
      Without a path the whole folder of banks, its blueprint and its review ledger are checked, \
      and what a bank is to be as a whole. Files and folders inside it are checked together with \
      the rest, and only their own findings are told. \
      Ends with 1 when there is an error, with --strict also when there is a warning.
      """
  )

  @Argument(help: "Files or folders; otherwise all banks.")
  var paths: [String] = []

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup var bank: BankOptions

  init() {}

  func run(in world: World) async throws {
    let folder = resolved(bank.folder(in: world), in: world)
    let named = paths.map { resolved(world.path($0), in: world) }
    let isInside = named.allSatisfy { $0.hasPrefix(folder + "/") }
    let blueprint = try world.readBlueprint(bank)
    let reader = BankReader(files: world.bankFiles)
    let reading = await reader.readBank(at: named.isEmpty || isInside ? [folder] : named)
    try checkPresence(of: named, reading: reading, in: world)
    if let stray = named.first(where: { path in !reading.files.contains { Self.covers(path, $0) } }
    ),
      isInside
    {
      throw CommandError(.missing, "\(world.shown(stray)): there is no bank file here to check")
    }
    let ledger = reader.readReviews(ofBankAt: folder)
    var all = blueprint.findings + reading.findings + ledger.findings
    if let blueprint = blueprint.blueprint {
      let standards = BankStandards(
        blueprint: blueprint,
        reviews: isInside ? ledger.ledger : .empty,
        today: world.today,
        wholeBank: isInside ? folder : nil
      )
      all += await reading.bank.findings(of: .all, by: standards)
    }
    let findings = all.filter { finding in
      named.isEmpty || !isInside || named.contains { Self.covers($0, finding.location.file) }
    }
    .inOrderOfPlace
    for finding in findings { try world.console.print(world.text(of: finding)) }
    try world.console.print(
      "\(reading.bank.entries.count) questions in \(reading.files.count) files: "
        + findings.summary
    )
    let isBad = findings.contains { strict ? $0.severity != .note : $0.severity == .error }
    if isBad { throw CommandError(.found, nil) }
  }

  /// A path with its links followed, so that two ways to a file are one; as it is when it leads
  /// nowhere.
  private func resolved(_ path: String, in world: World) -> String {
    (try? world.bankFiles.resolve(path)) ?? path
  }

  /// A path that leads nowhere is no finding about a bank.
  private func checkPresence(
    of named: [String],
    reading: BankReadingResult,
    in world: World
  ) throws(CommandError) {
    let missing = named.filter { path in
      reading.missing.contains(path) || (try? world.bankFiles.resolve(path)) == nil
    }
    guard let first = missing.first ?? reading.missing.first else { return }
    throw CommandError(.missing, "\(world.shown(first)): there is no such file or folder")
  }

  private static func covers(_ path: String, _ file: String) -> Bool {
    let folder = path.hasSuffix("/") ? path : path + "/"
    return file == path || file.hasPrefix(folder)
  }
}
