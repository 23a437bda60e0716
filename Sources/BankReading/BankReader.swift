import ExamModel
internal import Synchronization
package import XMLReading

/// Reads banks of questions and blueprints of exams.
package struct BankReader: Sendable {
  let files: FileAccess

  /// Takes the file system to read from.
  package init(files: FileAccess = .system) { self.files = files }

  /// Reads every bank file that the paths stand for, in parallel over all processors.
  ///
  /// A folder stands for every `NAME.xml` below it, except in folders called `schema`, `exams`
  /// and `reviews`, hidden ones, and translations (`NAME.es.xml`). The result depends on the
  /// content of files alone, not on which of them was read first.
  ///
  /// - Parameter paths: Folders and files.
  /// - Returns: The bank with all findings. It never throws: an unreadable file is a finding.
  package func readBank(at paths: [String]) async -> BankReadingResult {
    let folder = BankFolder(paths, files: files)
    let readings = await read(folder.found)
    let entries = Self.sorted(readings.flatMap(\.entries))
    let bank = QuestionBank(
      entries: entries,
      digest: QuestionDigests.bankDigest(of: entries)
    )
    let findings =
      folder.findings + readings.flatMap(\.findings) + DuplicateIDs.findings(in: entries)
    return BankReadingResult(
      bank: bank,
      findings: findings.inOrderOfPlace,
      files: folder.found.map(\.path),
      missing: folder.missing
    )
  }

  /// Reads the bank below one folder.
  ///
  /// - Parameter folder: The bank's folder.
  /// - Returns: The bank with all findings.
  package func readBank(at folder: String) async -> BankReadingResult {
    await readBank(at: [folder])
  }

  private struct FileReading {
    let index: Int
    let entries: [QuestionBank.Entry]
    let findings: [Finding]
  }

  /// Reads files with one worker per processor, each with a schema of its own.
  private func read(_ list: [BankFolder.File]) async -> [FileReading] {
    let workers = min(FileAccess.processorCount, list.count)
    let queue = FileQueue(count: list.count)
    var readings = await withTaskGroup(of: [FileReading].self) { group in
      for _ in 0..<workers {
        group.addTask { work(through: queue, list) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    readings.sort { $0.index < $1.index }
    return readings
  }

  private func work(through queue: FileQueue, _ list: [BankFolder.File]) -> [FileReading] {
    var readings: [FileReading] = []
    do throws(XMLReadingError) {
      let reader = try XMLReader(vocabulary: .questionBank, schema: .questionBank)
      while let index = queue.next() {
        readings.append(read(list[index], at: index, with: reader))
      }
    } catch {
      // The schema is part of the program; a test compiles it.
      while let index = queue.next() {
        readings.append(
          FileReading(
            index: index,
            entries: [],
            findings: [error.finding(for: list[index].path)]
          )
        )
      }
    }
    return readings
  }

  private func read(
    _ file: BankFolder.File,
    at index: Int,
    with reader: XMLReader
  ) -> FileReading {
    let handler = BankFileHandler(
      file: file.path,
      images: ImageReader(files: files, folder: file.folder, root: file.root)
    )
    let findings = reader.read(file.path, in: files, handler: handler)
    return FileReading(index: index, entries: handler.entries, findings: findings)
  }

  /// Ids are ASCII, so that the order of Unicode, which Swift compares fast, is that of bytes.
  private static func sorted(_ entries: [QuestionBank.Entry]) -> [QuestionBank.Entry] {
    let order = entries.indices.sorted { left, right in
      let (first, second) = (
        entries[left].question.id.rawValue, entries[right].question.id.rawValue
      )
      return first == second ? left < right : first < second
    }
    return order.map { entries[$0] }
  }
}

/// Hands out the numbers of files, each to one worker.
private final class FileQueue: Sendable {
  private let upcoming = Atomic<Int>(0)
  private let count: Int

  init(count: Int) { self.count = count }

  func next() -> Int? {
    let index = upcoming.add(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }
}
