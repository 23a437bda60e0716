package import ExamModel

/// A moment as people and files read it: ISO 8601 in UTC, reckoned in whole numbers so that no
/// platform, locale or rounding changes it.
package struct UTCTime: Hashable, Sendable {
  package let timestamp: Timestamp

  /// Takes a moment; one beyond some thousand years from 1970 becomes the last within them.
  package init(_ timestamp: Timestamp) {
    let limit: Int64 = 1 << 47
    self.timestamp = Timestamp(rawValue: min(limit, max(-limit, timestamp.rawValue)))
  }

  private static let millisecondsPerDay: Int64 = 86_400_000

  /// Days since 1970-01-01, rounded down.
  private var day: Int64 {
    let (quotient, remainder) = timestamp.rawValue.quotientAndRemainder(
      dividingBy: Self.millisecondsPerDay
    )
    return remainder < 0 ? quotient - 1 : quotient
  }

  private var millisecondOfDay: Int64 { timestamp.rawValue - day * Self.millisecondsPerDay }

  /// The day of the proleptic Gregorian calendar, after Howard Hinnant's `civil_from_days`.
  package var date: (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day as a date; the last that four digits can write for any later one.
  package var calendarDate: CalendarDate {
    let (year, month, day) = date
    return CalendarDate("\(year.padded(4))-\(month.padded(2))-\(day.padded(2))") ?? .last
  }

  /// Hours and minutes of the day.
  package var clock: (hour: Int64, minute: Int64) {
    (millisecondOfDay / 3_600_000, millisecondOfDay / 60_000 % 60)
  }

  /// The moment to the millisecond, such as `2026-11-23T10:15:00.000Z`.
  package var iso8601: String {
    let (year, month, day) = date
    let (hour, minute) = clock
    let milliseconds = millisecondOfDay % 60_000
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))T"
      + "\(hour.padded(2)):\(minute.padded(2)):\((milliseconds / 1_000).padded(2))"
      + ".\((milliseconds % 1_000).padded(3))Z"
  }

  /// The minute for people, such as `2026-11-23 10:15 UTC`.
  package var minute: String {
    let (year, month, day) = date
    let (hour, minute) = clock
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2)) "
      + "\(hour.padded(2)):\(minute.padded(2)) UTC"
  }

  /// The minute in a form that sorts and that file systems take, such as `2026-11-23T1015`.
  package var fileStem: String {
    let (year, month, day) = date
    let (hour, minute) = clock
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))T"
      + "\(hour.padded(2))\(minute.padded(2))"
  }
}

extension UTCTime {
  /// Reads `YYYY-MM-DDTHH:MM:SS`, optionally with three decimals, and `Z`; `nil` for other forms.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13]), hour < 24,
      let minute = Self.number(bytes[14..<16]), minute < 60,
      let second = Self.number(bytes[17..<19]), second < 60,
      let millisecond = bytes.count == 20 ? 0 : Self.number(bytes[20..<23])
    else { return nil }
    let time = ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond
    self.init(Timestamp(rawValue: Self.days(until: date) * Self.millisecondsPerDay + time))
  }

  /// Howard Hinnant's `days_from_civil`.
  private static func days(until date: CalendarDate) -> Int64 {
    let year = Int64(date.month <= 2 ? date.year - 1 : date.year)
    let shiftedMonth = Int64(date.month > 2 ? date.month - 3 : date.month + 9)
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(date.day) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    digits.reduce(Int64?(0)) { value, digit in
      guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      return value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
  }
}

extension UTCTime: Codable {
  /// Reads a moment from its ISO 8601 form.
  ///
  /// - Throws: `DecodingError` when the string is no moment in UTC.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = UTCTime(iso8601: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a time is written as 2026-11-23T10:15:00.000Z"
      )
    }
    self = time
  }

  /// Writes the moment in its ISO 8601 form.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

extension Int64 {
  /// The digits with zeros in front up to a width.
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
