import ArgumentParser
import ExamModel
import XMLReading

/// The folder of the question banks, and which exam is meant.
struct BankOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the question banks.",
      discussion: "Otherwise $MOCKEXAM_BANKS, ./QuestionBanks, or the banks beside the program.",
      valueName: "dir"
    )
  )
  var banks: String?

  @Option(help: ArgumentHelp("The exam, a file in exams/ of the banks.", valueName: "id"))
  var exam: String = "pmle"

  /// The first folder that is named or that exists.
  func folder(in world: World) -> String {
    if let banks { return world.path(banks) }
    if let named = world.environment["MOCKEXAM_BANKS"], !named.isEmpty { return world.path(named) }
    let here = world.path("QuestionBanks")
    if world.isFolder(here) { return here }
    let installed = world.programFolder.map { $0 + "/../share/mockexam/QuestionBanks" }
    if let installed, world.isFolder(installed) { return installed }
    return here
  }
}

extension BankOptions {
  /// The options as they would be typed, for a command that runs another.
  var arguments: [String] { (banks.map { ["--banks", $0] } ?? []) + ["--exam", exam] }
}

/// The folder of the history.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that keeps your attempts.",
      discussion: "Otherwise $MOCKEXAM_DATA, $XDG_DATA_HOME/mockexam, or ~/.local/share/mockexam.",
      valueName: "dir"
    )
  )
  var data: String?

  func folder(in world: World) -> String {
    if let data { return world.path(data) }
    if let named = world.environment["MOCKEXAM_DATA"], !named.isEmpty { return world.path(named) }
    if let named = world.environment["XDG_DATA_HOME"], named.hasPrefix("/") {
      return named + "/mockexam"
    }
    return (world.environment["HOME"] ?? world.currentFolder) + "/.local/share/mockexam"
  }
}

/// The folder of the reports.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder for reports.",
      discussion: "Otherwise $MOCKEXAM_REPORTS, ./Reports where it exists, or Reports in the data.",
      valueName: "dir"
    )
  )
  var reports: String?

  @OptionGroup var data: DataOptions

  func folder(in world: World) -> String {
    if let reports { return world.path(reports) }
    if let named = world.environment["MOCKEXAM_REPORTS"], !named.isEmpty {
      return world.path(named)
    }
    let here = world.path("Reports")
    return world.isFolder(here) ? here : data.folder(in: world) + "/Reports"
  }
}

extension ReportOptions {
  /// The options as they would be typed, for a command that runs another.
  var arguments: [String] {
    (reports.map { ["--reports", $0] } ?? []) + (data.data.map { ["--data", $0] } ?? [])
  }
}

extension World {
  /// A path as the user gave it, made absolute.
  func path(_ path: String) -> String {
    path.hasPrefix("/") ? path : currentFolder + "/" + path
  }

  /// An absolute path as the user would write it: short when it lies below the current folder.
  func shown(_ path: String) -> String {
    path.hasPrefix(currentFolder + "/") ? String(path.dropFirst(currentFolder.count + 1)) : path
  }

  func isFolder(_ path: String) -> Bool { (try? bankFiles.list(path)) != nil }
}
