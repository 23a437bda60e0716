import Foundation
import Testing

/// Holds a text to the one that was recorded in `Fixtures`.
///
/// With `RECORD_SNAPSHOTS` set, it writes the text there and fails, so that no run that records
/// can be taken for one that checks.
enum Snapshot {
  static func expect(
    _ text: String,
    matches name: String,
    sourceFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let folder = URL(filePath: sourceFile).deletingLastPathComponent().appending(path: "Fixtures")
      try Data(text.utf8).write(to: folder.appending(path: name))
      Issue.record("recorded a new \(name)", sourceLocation: sourceLocation)
      return
    }
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/\(name)")
    let recorded = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let difference = zip(lines(text), lines(recorded)).enumerated().first { $1.0 != $1.1 }
    let isSame = Array(text.utf8) == Array(recorded.utf8)
    #expect(
      isSame,
      "line \((difference?.offset ?? 0) + 1): \(difference?.element.0 ?? "other length")",
      sourceLocation: sourceLocation
    )
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
