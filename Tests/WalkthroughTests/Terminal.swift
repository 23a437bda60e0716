import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A shell in a terminal of its own, as a person has it: keys go in, a screen comes out.
struct Terminal {
  private let program: Program
  private let socket: String

  /// Opens a terminal in the program's folder and waits for its prompt.
  init(_ program: Program, columns: Int = 80, rows: Int = 24) async throws {
    self.program = program
    socket = "mockexam-\(UUID().uuidString)"
    let shell = "PS1='ready> ' MOCKEXAM='\(Program.executable)' exec sh -i"
    try await tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", program.folder, shell],
      configuration: ["-f", "/dev/null"]
    )
    try await wait(for: "ready>")
  }

  /// Ends the terminal and whatever runs in it.
  func close() async { _ = try? await tmux(["kill-server"]) }

  /// Types text as it is.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", text]) }

  /// Presses keys by their names, such as `Enter` or `C-z`.
  func press(_ keys: String...) async throws { try await tmux(["send-keys"] + keys) }

  /// Sends bytes that need not be text.
  func send(bytes: [UInt8]) async throws {
    try await tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text, marked as pasted where the program asks for marks.
  func paste(_ text: String) async throws {
    try await tmux(["set-buffer", text])
    try await tmux(["paste-buffer", "-p"])
  }

  /// Types a command line of the program, whose process id goes into a file.
  func run(_ arguments: String) async throws {
    try await type("sh -c 'echo $$ >pid; exec \"$MOCKEXAM\" \(arguments)'")
    try await press("Enter")
  }

  /// Sends a signal to the program that was run last.
  func kill(_ signal: String) async throws {
    _ = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "kill -s \(signal) \"$(cat pid)\""],
      workingDirectory: FilePath(program.folder),
      output: .discarded,
      error: .discarded
    )
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen as it stands.
  var screen: String {
    get async throws { try await tmux(["capture-pane", "-p"]) }
  }

  /// What the terminal itself says of its state, in tmux's words for it.
  func state(_ format: String) async throws -> String {
    try await tmux(["display-message", "-p", format])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen shows a text.
  ///
  /// - Throws: `NotShown` with the screen when it does not within ten seconds.
  @discardableResult
  func wait(
    for text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let end = ContinuousClock.now + .seconds(10)
    var shown = ""
    while ContinuousClock.now < end {
      shown = try await screen
      if shown.contains(text) { return shown }
      await Task.yield()
    }
    Issue.record("no \"\(text)\" on the screen:\n\(shown)", sourceLocation: sourceLocation)
    throw NotShown()
  }

  struct NotShown: Error {}

  @discardableResult
  private func tmux(_ arguments: [String], configuration: [String] = []) async throws -> String {
    let result = try await Subprocess.run(
      .name("tmux"),
      arguments: Arguments(["-L", socket] + configuration + arguments),
      environment: program.environment.updating(["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]),
      output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 16)
    )
    return result.standardOutput
  }
}
