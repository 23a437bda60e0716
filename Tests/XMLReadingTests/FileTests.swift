import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct FileTests {
  private func rules(_ path: String, _ files: FileAccess = .system) throws -> [RuleID] {
    try Shelf.reader().read(path, in: files, handler: ShelfRecorder()).map(\.rule)
  }

  @Test(arguments: [
    ("/nowhere/at/all.xml", RuleID.fileMissing), ("/", .fileFolder), ("/dev/zero", .fileKind),
    ("/dev/null", .fileKind),
  ])
  func reportsWhatIsNoFile(path: String, rule: RuleID) throws {
    #expect(try rules(path) == [rule])
  }

  /// A file whose size is wrong by the time it is read.
  private func file(of text: String, size: Int) -> FileAccess {
    FileAccess(
      open: { _ in
        let file = OpenFile(bytes: Array(text.utf8))
        return OpenFile(size: size, read: file.read)
      },
      list: { _ throws(FileProblem) in throw .missing },
      resolve: { $0 }
    )
  }

  @Test(arguments: [-1, 1]) func noticesAFileThatGrowsOrShrinks(by difference: Int) throws {
    let text = Shelf.around("")
    #expect(try rules("x", file(of: text, size: text.utf8.count)) == [])
    #expect(try rules("x", file(of: text, size: text.utf8.count + difference)) == [.fileChanged])
  }

  @Test func followsAGrowingFileNoFurtherThanItsSize() throws {
    let endless = FileAccess(
      open: { _ in
        OpenFile(size: 1000) { (buffer: inout [UInt8], offset) in
          for index in offset..<buffer.count { buffer[index] = UInt8(ascii: " ") }
          return buffer.count - offset
        }
      },
      list: { _ throws(FileProblem) in throw .missing },
      resolve: { $0 }
    )
    #expect(try rules("x", endless) == [.fileChanged])
  }

  @Test func reportsAFileThatFailsHalfWay() throws {
    let failing = FileAccess(
      open: { _ in
        OpenFile(size: 1000) { (_: inout [UInt8], _) throws(FileProblem) in
          throw .unreadable(reason: "Input/output error")
        }
      },
      list: { _ throws(FileProblem) in throw .missing },
      resolve: { $0 }
    )
    #expect(try rules("x", failing) == [.fileUnreadable])
  }

  /// A descriptor that is closed twice belongs to somebody else the second time.
  @Test func refusingAFolderDisturbsNoFileThatIsOpenElsewhere() async throws {
    let refusing = Task {
      for _ in 0..<20_000 { _ = try? FileAccess.system.open("/") }
    }
    let reading = Task { () throws -> Int in
      var bytes = 0
      for _ in 0..<20_000 {
        bytes += try FileAccess.system.open(#filePath).contents(upTo: 1 << 20)?.count ?? 0
      }
      return bytes
    }
    await refusing.value
    let size = try #require(try FileAccess.system.open(#filePath).contents(upTo: 1 << 20)).count
    #expect(try await reading.value == 20_000 * size)
  }
}
