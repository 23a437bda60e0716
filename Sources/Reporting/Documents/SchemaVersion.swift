/// The version of a file's layout, decoded before anything else in the file.
package struct SchemaVersion: Hashable, Codable, Sendable {
  package let schemaVersion: Int

  /// The one layout that this program writes and reads.
  package static let current = 1
}
