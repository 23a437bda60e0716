import ExamFixtures
import ExamModel
import Foundation
import Reporting
import Testing

@Suite struct SnapshotTests {
  private let snapshot = Snapshot(bundle: .module, sourceFile: #filePath)

  @Test func reportJSONIsAsRecorded() throws {
    let json = try ReportDocument(SampleRecord.make()).json()
    #expect(
      try snapshot.problem(String(decoding: json, as: UTF8.self), named: "report.json") == nil
    )
  }

  @Test func formJSONIsAsRecorded() throws {
    let json = try FormDocument(SampleRecord.form()).json()
    #expect(try snapshot.problem(String(decoding: json, as: UTF8.self), named: "form.json") == nil)
  }

  @Test func pageIsAsRecorded() throws {
    let page = try HTMLReport().page(for: SampleRecord.make())
    #expect(try snapshot.problem(page, named: "report.html") == nil)
  }
}
