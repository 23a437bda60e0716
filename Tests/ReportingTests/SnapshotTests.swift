import ExamModel
import Reporting
import Testing

@Suite struct SnapshotTests {
  @Test func reportJSONIsAsRecorded() throws {
    let json = try ReportDocument(SampleRecord.make()).json()
    try Snapshot.expect(String(decoding: json, as: UTF8.self), matches: "report.json")
  }

  @Test func formJSONIsAsRecorded() throws {
    let json = try FormDocument(SampleRecord.form()).json()
    try Snapshot.expect(String(decoding: json, as: UTF8.self), matches: "form.json")
  }

  @Test func pageIsAsRecorded() throws {
    let page = try HTMLReport().page(for: SampleRecord.make())
    try Snapshot.expect(page, matches: "report.html")
  }
}
