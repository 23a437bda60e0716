internal import Crypto
import ExamModel

/// The digests of questions and banks, and the one canonical form that they are taken of.
///
/// Every field is preceded by its length and every list by its count, so that no two contents
/// have the same form; choices stand in the order of their ids, white space is as it is shown.
/// Whoever changes the form changes every digest that a history holds.
struct QuestionDigests {
  /// What of a question is shown to a candidate.
  struct Content {
    let domain: DomainID
    let consideration: ConsiderationID
    let stem: RichText
    let choices: [Choice]
    let explanation: RichText
    let references: [Reference]
  }

  private var form: [UInt8] = []

  /// The digest of stem, choices and key, and the digest of all that is shown.
  mutating func digests(of content: Content) -> (revision: ContentDigest, content: ContentDigest) {
    let choices = Self.sorted(content.choices)
    form.removeAll(keepingCapacity: true)
    add("mockexam question 1")
    add(content.stem)
    add(choices.count)
    for choice in choices {
      add(choice.id.rawValue)
      add(choice.isCorrect ? 1 : 0)
      add(choice.text)
    }
    let revision = Self.digest(of: form)
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: revision.bytes)
    for choice in choices {
      add(choice.feedback)
      add(choice.flaw?.rawValue ?? "")
      add(choice.isPinnedLast ? 1 : 0)
    }
    add(content.explanation)
    add(content.references.count)
    for reference in content.references {
      add(reference.address)
      add(reference.claim)
    }
    add(content.domain.rawValue)
    add(content.consideration.rawValue)
    addImages(of: content)
    return (revision, Self.digest(of: form))
  }

  /// The digest of a bank: of its questions' ids and content digests, in ascending order.
  static func bankDigest(of entries: [QuestionBank.Entry]) -> ContentDigest {
    var writer = QuestionDigests()
    writer.add("mockexam bank 1")
    writer.add(entries.count)
    var index = 0
    while index < entries.count {
      let id = entries[index].question.id
      let twins = entries[index...].prefix { $0.question.id == id }
      for digest in twins.map(\.question.contentDigest.bytes)
        .sorted(by: { $0.lexicographicallyPrecedes($1) })
      {
        writer.add(id.rawValue)
        writer.form.append(contentsOf: digest)
      }
      index += twins.count
    }
    return digest(of: writer.form)
  }

  /// The choices in the order of their ids, which authors mostly keep anyway.
  private static func sorted(_ choices: [Choice]) -> [Choice] {
    let isSorted = choices.indices.dropFirst().allSatisfy { choices[$0 - 1].id < choices[$0].id }
    return isSorted ? choices : choices.sorted { $0.id < $1.id }
  }

  private static func digest(of bytes: [UInt8]) -> ContentDigest {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return ContentDigest(sha256: Array(hash.finalize()))
  }
}

/// The canonical form of each kind of value.
extension QuestionDigests {
  private mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt64(number).littleEndian) { form.append(contentsOf: $0) }
  }

  private mutating func add(_ text: String) {
    add(text.utf8.count)
    form.append(contentsOf: text.utf8)
  }

  private mutating func add(_ text: RichText) {
    add(text.blocks.count)
    for block in text.blocks { add(block) }
  }

  private mutating func add(_ block: RichText.Block) {
    switch block {
    case .paragraph(let inlines):
      form.append(1)
      add(inlines)
    case .code(let text, let language):
      form.append(2)
      add(language ?? "")
      add(text)
    case .list(let isOrdered, let items):
      form.append(isOrdered ? 3 : 4)
      add(items.count)
      for item in items { add(item) }
    case .table(let rows):
      form.append(5)
      add(rows.count)
      for row in rows {
        add(row.count)
        for cell in row {
          form.append(cell.isHeader ? 1 : 0)
          add(cell.content)
        }
      }
    case .figure(let figure):
      form.append(6)
      add(figure.alternative)
    case .note(let inlines):
      form.append(7)
      add(inlines)
    }
  }

  private mutating func add(_ inlines: [RichText.Inline]) {
    add(inlines.count)
    for inline in inlines {
      switch inline {
      case .text(let words):
        form.append(1)
        add(words)
      case .styled(let style, let inner):
        form.append(2)
        add(style.rawValue)
        add(inner)
      case .link(let address, let inner):
        form.append(3)
        add(address)
        add(inner)
      }
    }
  }

  private mutating func addImages(of content: Content) {
    for case .figure(let figure) in content.stem.blocks {
      add(figure.image?.mediaType ?? "")
      add(figure.image?.bytes.count ?? 0)
      form.append(contentsOf: figure.image?.bytes ?? [])
    }
  }
}
