import ArgumentParser
import AttemptHistory
import ExamModel
import LineInterface
import Reporting
import XMLReading

/// `mockexam report`: the report of a finished attempt.
struct ReportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a finished attempt and print its path.",
    discussion: """
      Without --format both files are written into the folder of reports. With --format the one \
      document goes to --output, or to standard output.
      """
  )

  /// The kinds of document that a report can be.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, json
  }

  @Argument(help: "The number of the attempt, or latest.")
  var attempt: AttemptArgument = .latest

  @Flag(help: "The report of a made-up candidate, to see what one looks like.")
  var sample = false

  @Option(help: "The one document to write: html or json.")
  var format: Format?

  @Option(help: ArgumentHelp("Where it goes; - is standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var bank: BankOptions
  @OptionGroup var reports: ReportOptions

  init() {}

  func validate() throws {
    if output != nil && format == nil {
      throw ValidationError("--output needs --format html or --format json.")
    }
    if let output, output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("--output takes the name of a file, or - for standard output.")
    }
  }

  func run(in world: World) async throws {
    let record = sample ? try await world.sampleRecord(bank) : try record(in: world)
    guard let format else {
      let folder = reports.folder(in: world) + (sample ? "/sample" : "")
      let files = try world.writeReports(of: record, folder: folder)
      try world.console.print("\(world.shown(files.html))\n\(world.shown(files.json))")
      return
    }
    let document: [UInt8] =
      switch format {
      case .html: Array(try HTMLReport().page(for: record).utf8)
      case .json: try ReportDocument(record).json()
      }
    if let output, output != "-" {
      try checkTarget(world.path(output), in: world)
      let parts = world.path(output).split(separator: "/")
      let folder = "/" + parts.dropLast().joined(separator: "/")
      try ReportWriter(folder: folder, fileSystem: world.reportFiles)
        .write(document, named: String(parts.last ?? ""))
      try world.console.print(world.shown(output))
    } else {
      try world.console.write(document: String(decoding: document, as: UTF8.self))
    }
  }

  /// A folder, device or pipe is no place for a report, and replacing it would harm.
  private func checkTarget(_ path: String, in world: World) throws(CommandError) {
    do throws(FileProblem) {
      _ = try world.bankFiles.open(path)
    } catch .missing {
      return
    } catch {
      throw CommandError(
        .cannotCreate,
        "\(world.shown(path)): \(error.message); name a file with --output, or - for standard output"
      )
    }
  }

  private func record(in world: World) throws -> AttemptRecord {
    let history = try History.openIfPresent(inFolder: reports.data.folder(in: world))
    let finished = try history?.attempts().filter { $0.finishedAt != nil } ?? []
    if case .number(let number) = attempt, let history,
      try history.openAttempts().contains(where: { $0.number == number })
    {
      throw CommandError(
        .usage,
        "attempt \(number) is not handed in yet; go on with mockexam resume \(number)"
      )
    }
    let number = try attempt.number(among: finished, kind: "finished")
    guard let record = try history?.record(of: number) else {
      throw CommandError(.usage, "attempt \(number) is not handed in yet")
    }
    return record
  }
}
