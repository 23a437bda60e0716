internal import GRDB

/// The tables of the history, one migration after another; a released migration never changes.
enum HistorySchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 attempts, steps, exposure") { database in
      try database.execute(sql: attempts)
    }
    return migrator
  }

  /// The first tables: text columns `form`, `settings`, `body` and `record` hold JSON.
  ///
  /// Times are milliseconds, wall times since 1970. The score columns repeat what the record says, so that a list needs no record.
  private static let attempts = """
    CREATE TABLE attempt (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      exam TEXT NOT NULL,
      settings TEXT NOT NULL,
      form TEXT NOT NULL,
      startedAt INTEGER NOT NULL,
      pulseElapsed INTEGER,
      pulseWall INTEGER,
      finishedAt INTEGER,
      record TEXT,
      CHECK ((finishedAt IS NULL) = (record IS NULL)),
      CHECK ((pulseElapsed IS NULL) = (pulseWall IS NULL))
    ) STRICT;

    CREATE TABLE score (
      attempt INTEGER PRIMARY KEY REFERENCES attempt (number),
      endedBy TEXT NOT NULL,
      correct INTEGER NOT NULL,
      total INTEGER NOT NULL,
      percent REAL NOT NULL,
      low REAL NOT NULL,
      high REAL NOT NULL
    ) STRICT;

    CREATE TABLE step (
      attempt INTEGER NOT NULL REFERENCES attempt (number),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      body TEXT NOT NULL,
      PRIMARY KEY (attempt, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE exposure (
      question TEXT NOT NULL,
      attempt INTEGER NOT NULL REFERENCES attempt (number),
      PRIMARY KEY (question, attempt)
    ) STRICT, WITHOUT ROWID;
    """
}
