import ExamModel
import Foundation
import Reporting
import Synchronization
import Testing

@Suite struct ReportWriterTests {
  /// Files in memory, with one operation that may be made to fail.
  private final class Folder: Sendable {
    let files = Mutex<[String: [UInt8]]>([:])

    func fileSystem(
      makeFolder: FileFailure? = nil,
      writeNew: FileFailure? = nil,
      rename: FileFailure? = nil
    ) -> ReportFileSystem {
      ReportFileSystem(
        makeFolder: { _ throws(FileFailure) in if let makeFolder { throw makeFolder } },
        contents: { [self] path throws(FileFailure) in files.withLock { $0[path] } },
        writeNew: { [self] bytes, path throws(FileFailure) in
          files.withLock { $0[path] = writeNew == nil ? bytes : Array(bytes.prefix(3)) }
          if let writeNew { throw writeNew }
        },
        rename: { [self] old, new throws(FileFailure) in
          if let rename { throw rename }
          files.withLock { $0[new] = $0.removeValue(forKey: old) }
        },
        remove: { [self] path in _ = files.withLock { $0.removeValue(forKey: path) } }
      )
    }

    var names: [String] { files.withLock { $0.keys.sorted() } }
  }

  private func write(
    _ record: AttemptRecord,
    to fileSystem: ReportFileSystem,
    folder: String = "Reports"
  ) throws -> ReportFiles {
    try ReportWriter(folder: folder, fileSystem: fileSystem).write(
      html: HTMLReport().page(for: record),
      json: ReportDocument(record).json(),
      of: record
    )
  }

  @Test func namesSortAndTell() {
    let name = ReportName(SampleRecord.make())
    #expect(name.html == "2026-11-23T1015-pmle-7f3a.html")
    #expect(name.json == "2026-11-23T1015-pmle-7f3a.json")
  }

  @Test func namesCannotLeaveTheFolder() {
    #expect(ReportName(SampleRecord.make(id: "../x")).html == "2026-11-23T1015-pmle----x.html")
  }

  @Test func writesBothFilesAndNothingElse() throws {
    let folder = Folder()
    let files = try write(SampleRecord.make(), to: folder.fileSystem())
    #expect(files.html == "Reports/2026-11-23T1015-pmle-7f3a.html")
    #expect(folder.names == [files.html, files.json])
  }

  @Test func writingTheSameAttemptAgainReplacesItsFiles() throws {
    let folder = Folder()
    let first = try write(SampleRecord.make(), to: folder.fileSystem())
    let second = try write(SampleRecord.make(title: "Renamed"), to: folder.fileSystem())
    #expect(first == second)
    let page = try #require(folder.files.withLock { $0[second.html] })
    #expect(String(decoding: page, as: UTF8.self).contains("Renamed"))
  }

  @Test(arguments: ["7f3a9c0012ab34cd", "7f3affffffffffff", "7f3a9cffffffffff"])
  func takesMoreDigitsWhereAnotherAttemptHasTheName(other: String) throws {
    let folder = Folder()
    let mine = SampleRecord.make(id: "7f3a9d0000000000")
    let theirs = try write(
      SampleRecord.make(id: AttemptID(rawValue: other)),
      to: folder.fileSystem()
    )
    let before = folder.files.withLock(\.self)
    let files = try write(mine, to: folder.fileSystem())
    #expect(files.html == "Reports/2026-11-23T1015-pmle-7f3a9.html")
    #expect(folder.files.withLock { $0[theirs.html] } == before[theirs.html])
    #expect(folder.files.withLock { $0[theirs.json] } == before[theirs.json])
  }

  @Test(arguments: ["html", "json"])
  func leavesFilesAloneThatAreNoReports(ending: String) throws {
    let folder = Folder()
    let path = "Reports/2026-11-23T1015-pmle-7f3a.\(ending)"
    folder.files.withLock { $0[path] = Array("mine".utf8) }
    let files = try write(SampleRecord.make(), to: folder.fileSystem())
    #expect(files.html == "Reports/2026-11-23T1015-pmle-7f3a9.html")
    #expect(folder.files.withLock { $0[path] } == Array("mine".utf8))
  }

  @Test func givesUpWhereEveryNameIsTaken() throws {
    let folder = Folder()
    for digits in ReportName.digitRange {
      let name = ReportName(SampleRecord.make(), digits: digits)
      folder.files.withLock { $0["Reports/\(name.html)"] = [] }
    }
    let error = #expect(throws: ReportWritingError.self) {
      try write(SampleRecord.make(), to: folder.fileSystem())
    }
    #expect(error?.failure == .nameTaken)
  }

  @Test(arguments: [FileFailure.diskFull, .noPermission, .readOnly, .other(code: 5)])
  func aFailureLeavesNoHalfFileAndNamesPathAndCure(failure: FileFailure) throws {
    for whileRenaming in [false, true] {
      let folder = Folder()
      let fileSystem = folder.fileSystem(
        writeNew: whileRenaming ? nil : failure,
        rename: whileRenaming ? failure : nil
      )
      let error = #expect(throws: ReportWritingError.self) {
        try write(SampleRecord.make(), to: fileSystem)
      }
      #expect(error?.path == "Reports/2026-11-23T1015-pmle-7f3a.json")
      #expect(error?.description.contains("run `mockexam report` again") == true)
      #expect(folder.names.isEmpty)
    }
  }

  @Test func namesTheFolderThatCannotBeMade() {
    let fileSystem = Folder().fileSystem(makeFolder: .notAFolder)
    let error = #expect(throws: ReportWritingError.self) {
      try write(SampleRecord.make(), to: fileSystem)
    }
    #expect(error == ReportWritingError(path: "Reports", failure: .notAFolder))
  }
}
