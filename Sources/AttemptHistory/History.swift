internal import Foundation
internal import GRDB

/// All attempts of a candidate, in one SQLite file.
///
/// Writes are synchronous and full: a function returns once its data is on disk. The file is
/// made when the first attempt begins; reading a history that is not there gives nothing.
package struct History: Sendable {
  let path: String
  let database: DatabaseQueue

  /// Opens the history in a folder and makes both where they are missing.
  ///
  /// - Throws: `HistoryError`.
  package static func open(inFolder folder: String) throws(HistoryError) -> History {
    let path = folder + "/history.sqlite"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: path, reason: "the folder cannot be made")
    }
    return try History(path: path) { configuration throws in
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// Opens the history in a folder if there is one.
  ///
  /// - Throws: `HistoryError`.
  package static func openIfPresent(inFolder folder: String) throws(HistoryError) -> History? {
    guard FileManager.default.fileExists(atPath: folder + "/history.sqlite") else { return nil }
    return try open(inFolder: folder)
  }

  /// A history in memory, gone with the value.
  ///
  /// - Throws: `HistoryError`.
  package static func inMemory() throws(HistoryError) -> History {
    try History(path: ":memory:") { configuration throws in
      try DatabaseQueue(configuration: configuration)
    }
  }

  private init(
    path: String,
    connect: (Configuration) throws -> DatabaseQueue
  ) throws(HistoryError) {
    self.path = path
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    do {
      database = try connect(configuration)
      let migrator = HistorySchema.migrator
      if try database.read(Self.isForeign) { throw HistoryError.corrupt(path: path) }
      if try database.read(migrator.hasBeenSuperseded) { throw HistoryError.newer(path: path) }
      try migrator.migrate(database)
    } catch {
      throw Self.error(error, path: path)
    }
  }

  /// Whether a database holds tables that are not ours.
  private static func isForeign(_ database: Database) throws -> Bool {
    let tables = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table'"
    )
    return !tables.isEmpty && !tables.contains("grdb_migrations")
  }

  /// Runs a piece of work in one transaction, errors told as `HistoryError`.
  func write<Value>(_ work: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try database.write(work) } catch { throw Self.error(error, path: path) }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try database.read(work) } catch { throw Self.error(error, path: path) }
  }

  private static func error(_ error: any Error, path: String) -> HistoryError {
    switch error {
    case let error as HistoryError:
      return error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR: return .corrupt(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        return .cannotCreate(path: path, reason: error.message ?? "it is not writable")
      case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
      default: return .cannotWrite(path: path, reason: error.message ?? "code \(error.resultCode)")
      }
    case is DecodingError:
      return .corrupt(path: path)
    default:
      return .cannotWrite(path: path, reason: String(describing: error))
    }
  }
}
