internal import Crypto
import ExamModel

/// The name of a form by its content: two papers with one digest are graded alike.
enum FormDigest {
  /// SHA-256 over each question's id, revision and choice ids in the order shown.
  ///
  /// Every field ends with a line feed, which no id contains.
  static func digest(of items: [ExamForm.Item]) -> ContentDigest {
    var hash = SHA256()
    for item in items {
      let choices = item.question.choices.map(\.id.rawValue).joined(separator: " ")
      for field in [item.question.id.rawValue, item.question.revision.description, choices] {
        hash.update(data: Array(field.utf8) + [UInt8(ascii: "\n")])
      }
    }
    return ContentDigest(sha256: hash.finalize())
  }
}
