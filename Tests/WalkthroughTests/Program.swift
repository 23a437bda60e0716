import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The built program in a folder of its own, run as a user runs it: through its three streams.
struct Program {
  let folder: String
  private let banks: String

  /// A new folder, and the shipped banks.
  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "mockexam-walkthrough-\(UUID().uuidString)").path
    banks = Self.projectFolder + "/QuestionBanks"
    try FileManager.default.createDirectory(
      atPath: folder + "/Reports",
      withIntermediateDirectories: true
    )
  }

  /// The same folder with a bank that is made from a seed, so that what a test sees of its papers
  /// does not change with the shipped banks.
  func withGeneratedBank() async throws -> Program {
    let bank = folder + "/bank"
    _ = try await run(["lab", "generate", "--questions", "300", "--seed", "1", "--output", bank])
    return Program(folder: folder, banks: bank)
  }

  private init(folder: String, banks: String) {
    self.folder = folder
    self.banks = banks
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// What one run left behind.
  struct Outcome {
    let status: TerminationStatus
    let output: String
    let errors: String
  }

  /// Runs the program with all its input at once; both outputs are drained side by side.
  func run(_ arguments: [String], typing input: String = "") async throws -> Outcome {
    let result = try await Subprocess.run(
      .path(FilePath(Self.executable)),
      arguments: Arguments(arguments),
      environment: environment,
      workingDirectory: FilePath(folder),
      input: .string(input),
      output: .string(limit: 1 << 24),
      error: .string(limit: 1 << 20)
    )
    return Outcome(
      status: result.terminationStatus,
      output: result.standardOutput,
      errors: result.standardError
    )
  }

  /// Runs the program as a shell does, with redirections behind the arguments.
  func runInShell(_ line: String) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "exec \"$0\" \(line)", Self.executable],
      environment: environment,
      workingDirectory: FilePath(folder),
      input: .none,
      output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20)
    )
    return Outcome(
      status: result.terminationStatus,
      output: result.standardOutput,
      errors: result.standardError
    )
  }

  /// Types lines one after another, each once the answer to the one before was seen, and then
  /// kills the program outright.
  func killed(
    _ arguments: [String],
    after typed: [(line: String, answer: String)]
  ) async throws -> TerminationStatus {
    try await Subprocess.run(
      .path(FilePath(Self.executable)),
      arguments: Arguments(arguments),
      environment: environment,
      workingDirectory: FilePath(folder),
      input: .inputWriter,
      output: .sequence,
      error: .discarded
    ) { execution in
      var waiting = typed[...]
      _ = try await execution.standardInputWriter.write((waiting.first?.line ?? "") + "\n")
      for try await line in execution.standardOutput.strings() {
        guard let next = waiting.first, line.contains(next.answer) else { continue }
        waiting = waiting.dropFirst()
        guard let following = waiting.first else { break }
        _ = try await execution.standardInputWriter.write(following.line + "\n")
      }
      try execution.send(signal: .kill)
    }.terminationStatus
  }

  var environment: Subprocess.Environment {
    .inherit.updating([
      // A crash on purpose wants no picture of the stack.
      "SWIFT_BACKTRACE": "enable=no",
      "MOCKEXAM_BANKS": banks,
      "MOCKEXAM_DATA": folder + "/data",
      "MOCKEXAM_REPORTS": folder + "/Reports",
    ])
  }

  /// The program stands beside the test bundle.
  static let executable = Bundle.main.bundleURL.appending(path: "mockexam").path

  private static let projectFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
}
