import ArgumentParser
import ExamModel
import LineInterface
import Reporting
import Scoring
import XMLReading

/// `mockexam grade`: score responses that are given as a file.
struct GradeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Score responses that are given as a file.",
    discussion: """
      The form is the JSON of mockexam form --json; the responses name its formDigest and, for \
      each answered question, the ids of the chosen choices:
        {"schemaVersion": 1, "formDigest": "…",
         "responses": [{"id": "pipeline-caching-01", "chosen": ["b"]}]}
      """
  )

  @Option(help: ArgumentHelp("The form, as JSON.", valueName: "file"))
  var form: String

  @Option(help: ArgumentHelp("The responses, as JSON.", valueName: "file"))
  var responses: String

  @Flag(help: "Write JSON.")
  var json = false

  init() {}

  func run(in world: World) async throws {
    let key = try FormDocument(json: world.contents(of: form)).answerKey()
    let given = try ResponsesDocument(json: world.contents(of: responses)).matched(to: key)
    let chosen = Dictionary(
      zip(key.items, given).map { ($0.id, Set($1.chosen)) },
      uniquingKeysWith: { first, _ in first }
    )
    let scores = ScoreSheet(grading: chosen, against: key)
    if json {
      let document = try GradeDocument(key: key, responses: given, scores: scores).json()
      try world.console.write(document: String(decoding: document, as: UTF8.self))
    } else {
      try world.console.print(ScoreText(scores: scores).text)
    }
  }
}

extension World {
  /// The largest JSON file that is read, in bytes.
  private static let largestDocument = 64 << 20

  /// The bytes of a file that the user named.
  ///
  /// - Throws: `CommandError` that names the file.
  fileprivate func contents(of path: String) throws(CommandError) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileProblem) {
      bytes = try bankFiles.open(self.path(path)).contents(upTo: Self.largestDocument)
    } catch {
      throw CommandError(error == .missing ? .missing : .inputOutput, "\(path): \(error.message)")
    }
    guard let bytes else {
      throw CommandError(.badData, "\(path): the file is larger than 64 MiB")
    }
    return bytes
  }
}
