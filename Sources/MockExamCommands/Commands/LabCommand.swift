import ArgumentParser
import ExamModel
import Laboratory
import LineInterface
import Reporting
import XMLReading

/// `mockexam lab`: generated banks, for measuring and trying out.
struct LabCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lab",
    abstract: "Generated banks, for measuring and trying out.",
    subcommands: [LabGenerateCommand.self]
  )

  init() {}
}

/// `mockexam lab generate`: a bank of any size from a seed.
struct LabGenerateCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write a bank of any size, made from a seed.",
    discussion: """
      The files have the shape and size of real ones and pass bank check; what the questions say \
      is assembled from stock phrases and means nothing. The folder can be used with --banks.
      """
  )

  @Option(help: ArgumentHelp("How many questions, up to a million.", valueName: "n"))
  var questions: Int = 1000

  @Option(help: ArgumentHelp("How many questions a file holds at most.", valueName: "n"))
  var perFile: Int = 25

  @Option(help: ArgumentHelp("The same seed writes the same files.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("A new or empty folder for the bank.", valueName: "dir"))
  var output: String

  @OptionGroup var bank: BankOptions

  init() {}

  func validate() throws {
    guard (1...1_000_000).contains(questions) else {
      throw ValidationError("--questions takes a whole number from 1 to 1000000.")
    }
    guard (1...1_000_000).contains(perFile) else {
      throw ValidationError("--per-file takes a whole number from 1 to 1000000.")
    }
  }

  func run(in world: World) async throws {
    let blueprint = try world.loadBlueprint(bank)
    let folder = world.path(output)
    if let entries = try? world.bankFiles.list(folder), !entries.isEmpty {
      throw CommandError(.cannotCreate, "\(output): the folder is not empty; name a new one")
    }
    let generated = GeneratedBank(
      blueprint: blueprint,
      questionCount: questions,
      questionsPerFile: perFile,
      seed: FormSeed(rawValue: seed)
    )
    var count = 0
    for file in generated.files {
      try world.writeNew(file.text, to: folder + "/" + file.path)
      count += 1
    }
    try copyBlueprint(to: folder, in: world)
    try world.console.print("\(questions) questions in \(count) files: \(output)")
  }

  /// The generated folder is a bank of its own, blueprint included.
  private func copyBlueprint(to folder: String, in world: World) throws {
    let name = "exams/\(bank.exam).xml"
    let source = "\(bank.folder(in: world))/\(name)"
    guard let bytes = try? world.bankFiles.open(source).contents(upTo: 16 << 20) else {
      throw CommandError(.inputOutput, "\(world.shown(source)): the blueprint cannot be copied")
    }
    try world.writeNew(String(decoding: bytes, as: UTF8.self), to: "\(folder)/\(name)")
  }
}

extension World {
  fileprivate func writeNew(_ text: String, to path: String) throws(CommandError) {
    do throws(FileFailure) {
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
      try reportFiles.makeFolder(folder)
      try reportFiles.writeNew(Array(text.utf8), path)
    } catch {
      throw CommandError(
        error == .diskFull ? .inputOutput : .cannotCreate,
        "cannot write \(shown(path)): \(error.statement)"
      )
    }
  }
}
