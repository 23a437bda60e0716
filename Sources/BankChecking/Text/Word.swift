import ExamModel

/// A word as it is compared: a run of ASCII letters and digits in small letters, known by its hash.
///
/// A bank has tens of millions of words; as numbers they are counted in a fraction of the time that
/// strings would take, and with 64 bits no two words of a bank are taken for one another.
struct Word: Hashable {
  /// FNV-1a with 64 bits over the bytes.
  let hash: UInt64
  /// How many letters and digits the word has.
  let length: Int

  fileprivate init(hash: UInt64, length: Int) {
    self.hash = hash
    self.length = length
  }

  /// The first word of a text; of an empty text a word of no length.
  init(_ text: String) {
    self = text.words.first ?? Word(hash: Self.start, length: 0)
  }

  static func == (left: Word, right: Word) -> Bool { left.hash == right.hash }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  fileprivate static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  fileprivate static let prime: UInt64 = 0x100_0000_01b3

  /// The hash of words in their order.
  static func sequenceHash(_ words: ArraySlice<Word>) -> UInt64 {
    words.reduce(start) { hash, word in
      let mixed = (hash ^ word.hash) &* prime
      return mixed ^ (mixed >> 29)
    }
  }
}

extension String {
  /// The words of the text in their order.
  var words: [Word] {
    var words: [Word] = []
    var hash = Word.start
    var length = 0
    for byte in utf8 {
      let small = byte.lowercased
      if small.isSmallLetterOrDigit {
        hash = (hash ^ UInt64(small)) &* Word.prime
        length += 1
      } else if length > 0 {
        words.append(Word(hash: hash, length: length))
        hash = Word.start
        length = 0
      }
    }
    if length > 0 { words.append(Word(hash: hash, length: length)) }
    return words
  }
}

extension RichText {
  /// The words of the text in their order.
  var words: [Word] { plainText.words }

  /// How many characters of plain text there are, as Unicode scalars.
  var length: Int { plainText.utf8.count { $0 & 0xC0 != 0x80 } }

  /// How many words a reader counts: what stands between white space.
  var wordCount: Int {
    var count = 0
    var isInside = false
    for byte in plainText.utf8 {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isBlank && !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }
}

extension [Word] {
  /// The hashes of all sequences of so many words; a text of fewer words is one sequence.
  func sequenceHashes(of length: Int) -> [UInt64] {
    guard count >= length else { return [Word.sequenceHash(self[...])] }
    return (0...(count - length)).map { Word.sequenceHash(self[$0..<$0 + length]) }
  }
}
