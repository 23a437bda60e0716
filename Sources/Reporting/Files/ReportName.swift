package import ExamModel

/// The name of a report's files: it sorts by time and tells exam and attempt, such as
/// `2026-11-23T1015-pmle-7f3a`.
package struct ReportName: Hashable, Sendable, CustomStringConvertible {
  private let start: Timestamp
  private let exam: ExamID
  private let attempt: AttemptID

  /// How many digits of the attempt's id the name shows.
  package let digits: Int

  /// How few and how many digits a name may show.
  package static let digitRange = 4...16

  /// Names the report of a record by the first digits of its attempt's id.
  package init(_ record: AttemptRecord, digits: Int = digitRange.lowerBound) {
    start = record.attempt.startedAt
    exam = record.form.exam
    attempt = record.id
    self.digits = digits
  }

  /// The name without an extension.
  ///
  /// Whatever is no letter, digit or hyphen becomes a hyphen, so
  /// that no id can lead into another folder.
  package var description: String {
    "\(UTCTime(start).fileStem)-\(Self.plain(exam.rawValue))"
      + "-\(Self.plain(String(attempt.rawValue.prefix(digits))))"
  }

  /// The name of the page.
  package var html: String { description + ".html" }

  /// The name of the data.
  package var json: String { description + ".json" }

  private static func plain(_ text: String) -> String {
    let bytes = text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
