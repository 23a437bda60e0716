import ExamModel
import Reporting
import Testing

@Suite struct UTCTimeTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00.000Z"),
    (-1, "1969-12-31T23:59:59.999Z"),
    (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_795_428_900_123, "2026-11-23T10:15:00.123Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
    (-11_670_998_400_000, "1600-02-29T00:00:00.000Z"),
  ])
  func writesAndReadsMoments(milliseconds: Int64, text: String) throws {
    #expect(UTCTime(Timestamp(rawValue: milliseconds)).iso8601 == text)
    #expect(try #require(UTCTime(iso8601: text)).timestamp.rawValue == milliseconds)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T10:15:00", "2026-11-23T24:00:00Z", "2026-02-29T00:00:00Z",
    "2026-11-23T10:15:00+01:00", "2026-11-23T10:60:00Z", "2026-11-23T10:15:00.12Z",
    "2026-11-23T10:15:00,123Z", "2026-11-23t10:15:00Z", "2026-11-23T1x:15:00Z",
  ])
  func refusesOtherForms(text: String) { #expect(UTCTime(iso8601: text) == nil) }

  @Test func readsWholeSeconds() {
    #expect(UTCTime(iso8601: "1970-01-01T00:00:01Z")?.timestamp.rawValue == 1_000)
  }
}
