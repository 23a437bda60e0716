import ExamModel
import Foundation

/// Which attempt a report file that is already there belongs to.
enum ReportOwner {
  private struct Start: Decodable {
    struct Attempt: Decodable { let id: AttemptID }
    let attempt: Attempt
  }

  /// The attempt of a JSON report; `nil` when the file is something else.
  static func ofJSON(_ bytes: [UInt8]) -> AttemptID? {
    try? JSONDecoder().decode(Start.self, from: Data(bytes)).attempt.id
  }

  /// How far into a page the attempt can stand.
  private static let htmlStart = 512

  /// The attempt that a page names on its first lines; `nil` when the file is something else.
  static func ofHTML(_ bytes: [UInt8]) -> AttemptID? {
    let start = bytes.prefix(htmlStart)
    guard let mark = start.firstRange(of: Array("data-attempt=\"".utf8)) else { return nil }
    let id = start[mark.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
    return AttemptID(rawValue: String(decoding: id, as: UTF8.self))
  }
}
