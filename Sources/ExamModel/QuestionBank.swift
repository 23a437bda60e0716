/// All questions that were read, in ascending order of their ids, each with its place.
package struct QuestionBank: Sendable {
  /// A question and where its XML stands.
  package struct Entry: Sendable {
    package let question: Question
    package let origin: Origin

    package init(question: Question, origin: Origin) {
      self.question = question
      self.origin = origin
    }
  }

  /// Where a question and its parts stand in a bank file.
  package struct Origin: Sendable {
    /// The file as the user named it.
    package let file: String
    /// The edition of the exam guide that the file was written for.
    package let edition: CalendarDate?
    package let question: SourcePlace
    package let stem: SourcePlace
    /// Places of the choices, in document order.
    package let choices: [SourcePlace]
    /// Places of the references, in document order.
    package let references: [SourcePlace]

    package init(
      file: String,
      edition: CalendarDate?,
      question: SourcePlace,
      stem: SourcePlace,
      choices: [SourcePlace],
      references: [SourcePlace]
    ) {
      self.file = file
      self.edition = edition
      self.question = question
      self.stem = stem
      self.choices = choices
      self.references = references
    }
  }

  /// Ascending by question id; of two questions with one id both stand here, in order of place.
  package let entries: [Entry]
  /// SHA-256 over the sorted pairs of id and content digest, whatever the files are called.
  package let digest: ContentDigest

  /// Takes entries that are sorted by question id.
  package init(entries: [Entry], digest: ContentDigest) {
    self.entries = entries
    self.digest = digest
  }

  /// The entry with an id, found by halving.
  package func entry(for id: QuestionID) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].question.id < id { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].question.id == id ? entries[low] : nil
  }
}
