import ExamModel
import Foundation
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-06-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func readsAndWritesDaysThatExist(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    let json = try JSONEncoder().encode(date)
    #expect(String(decoding: json, as: UTF8.self) == "\"\(text)\"")
    #expect(try JSONDecoder().decode(CalendarDate.self, from: json) == date)
  }

  @Test(arguments: [
    "", "2026-6-1", "2026-06-31", "2025-02-29", "1900-02-29", "2026-00-10", "2026-13-01",
    "2026-06-00", "2026-06-01Z", "-2026-06-01", "2026/06/01", "20260601", "２０２６-06-01",
    "+026-06-01",
  ])
  func refusesEverythingElse(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CalendarDate.self, from: Data("\"\(text)\"".utf8))
    }
  }

  @Test func comparesByTime() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
      .map { try #require(CalendarDate($0)) }
    #expect(days.reversed().sorted() == days)
  }
}
