import ExamModel
import Foundation
import Reporting
import Testing

@Suite struct LiveFileSystemTests {
  /// Runs a test in a folder of its own that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path())
  }

  @Test func writesReportsIntoAFolderThatIsNotThereYet() throws {
    try withFolder { folder in
      let record = SampleRecord.make()
      let json = try ReportDocument(record).json()
      for _ in 1...2 {
        let files = try ReportWriter(folder: folder + "/a/b", fileSystem: .live)
          .write(html: HTMLReport().page(for: record), json: json, of: record)
        #expect(Array(try Data(contentsOf: URL(filePath: files.json))) == json)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/a/b")
      #expect(names.sorted() == [ReportName(record).html, ReportName(record).json])
    }
  }

  @Test func aFileInPlaceOfTheFolderIsNamed() throws {
    try withFolder { folder in
      let path = folder + "/file"
      try Data().write(to: URL(filePath: path))
      #expect(throws: FileFailure.notAFolder) { try ReportFileSystem.live.makeFolder(path) }
      #expect(throws: FileFailure.notAFolder) {
        try ReportFileSystem.live.makeFolder(path + "/inner")
      }
    }
  }

  @Test func aNewFileNeverReplacesOne() throws {
    try withFolder { folder in
      try ReportFileSystem.live.writeNew([1], folder + "/one")
      #expect(throws: FileFailure.nameTaken) {
        try ReportFileSystem.live.writeNew([2], folder + "/one")
      }
      #expect(try ReportFileSystem.live.contents(folder + "/one") == [1])
      #expect(try ReportFileSystem.live.contents(folder + "/two") == nil)
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func anUnwritableFolderIsNamed() throws {
    try withFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      }
      #expect(throws: FileFailure.noPermission) {
        try ReportFileSystem.live.writeNew([1], folder + "/one")
      }
    }
  }
}
