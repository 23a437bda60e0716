package import Foundation

/// Holds a text to the one that was recorded in a test target's `Fixtures`.
///
/// With `RECORD_SNAPSHOTS` set, it writes the text there and reports so, so that no run that
/// records can be taken for one that checks.
package struct Snapshot {
  private let recorded: URL
  private let sources: URL

  /// Takes the bundle of a test target and the path of one of its files.
  package init(bundle: Bundle, sourceFile: String = #filePath) {
    recorded = bundle.bundleURL.appending(path: "Fixtures")
    sources = URL(filePath: sourceFile).deletingLastPathComponent().appending(path: "Fixtures")
  }

  /// What is wrong with a text: that it differs, and where first, or that it was just recorded.
  ///
  /// - Throws: the file system's error when there is no recorded text.
  package func problem(_ text: String, named name: String) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: sources.appending(path: name))
      return "recorded a new \(name)"
    }
    let bytes = try Data(contentsOf: recorded.appending(path: name))
    guard bytes != Data(text.utf8) else { return nil }
    let lines = Self.lines(text)
    let expected = Self.lines(String(decoding: bytes, as: UTF8.self))
    let index = zip(lines, expected).enumerated().first { $1.0 != $1.1 }?.offset
    guard let index else { return "\(name) has \(expected.count) lines, not \(lines.count)" }
    return "\(name), line \(index + 1): \"\(lines[index])\", recorded was \"\(expected[index])\""
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
