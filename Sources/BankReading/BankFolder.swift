import ExamModel
import XMLReading

/// Finds the files of a bank.
struct BankFolder {
  /// A file to read and the folder that its pictures must be in.
  struct File: Hashable {
    let path: String
    let root: String

    /// The folder that the file is in.
    var folder: String { BankFolder.folder(of: path) }
  }

  /// Folders that hold something other than questions.
  static let reservedNames: Set<String> = ["schema", "exams", "reviews"]

  private let files: FileAccess
  private(set) var found: [File] = []
  private(set) var findings: [Finding] = []
  private(set) var missing: [String] = []
  private var seen: Set<String> = []

  /// Looks at every path: a folder stands for all bank files below it, a file for itself.
  init(_ paths: [String], files: FileAccess) {
    self.files = files
    for path in paths { visit(path) }
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func visit(_ path: String) {
    do throws(FileProblem) {
      _ = try files.open(path)
      add(path, root: Self.folder(of: path))
    } catch .isFolder {
      let before = found.count
      walk(path, root: path)
      if found.count == before && findings.isEmpty {
        findings.append(
          Finding(
            location: SourceLocation(file: path, place: .start),
            severity: .error,
            rule: .bankEmpty,
            message: "there is no bank file in this folder",
            hint: "a bank file is called NAME.xml"
          )
        )
      }
    } catch {
      if error == .missing { missing.append(path) }
      findings.append(error.finding(for: path))
    }
  }

  private mutating func walk(_ folder: String, root: String) {
    do throws(FileProblem) {
      for entry in try files.list(folder) where !entry.name.utf8.starts(with: ".".utf8) {
        let path =
          folder.utf8.last == UInt8(ascii: "/")
          ? folder + entry.name : folder + "/" + entry.name
        if Self.isBankFile(entry.name) {
          add(path, root: root)
        } else if entry.isFolder && !Self.reservedNames.contains(entry.name) {
          walk(path, root: root)
        }
      }
    } catch {
      findings.append(error.finding(for: folder))
    }
  }

  /// Adds a file unless it was found before, by whatever path.
  private mutating func add(_ path: String, root: String) {
    let resolved = (try? files.resolve(path)) ?? path
    if seen.insert(resolved).inserted { found.append(File(path: path, root: root)) }
  }

  /// Whether a name is that of a bank file and not of a translation such as `pipelines.es.xml`.
  static func isBankFile(_ name: String) -> Bool {
    guard name.utf8.count > 4, name.hasSuffix(".xml") else { return false }
    let parts = name.utf8.split(separator: UInt8(ascii: "."))
    return parts.count < 3 || !isLanguage(parts[parts.count - 2])
  }

  /// Two letters, or two letters and a region, such as `es` and `pt-BR`.
  private static func isLanguage(_ tag: Substring.UTF8View) -> Bool {
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) }
    let parts = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(isLetter) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
