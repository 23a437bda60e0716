import ExamModel

/// Finds any of a list of names in text, as whole words, the longest name first.
struct PhraseFinder {
  private let phrasesByFirstByte: [UInt8: [(bytes: [UInt8], index: Int)]]

  /// Takes the names; a finding of the name at an index tells that index.
  init(_ phrases: [String]) {
    let sorted = phrases.enumerated()
      .map { (bytes: Array($1.utf8), index: $0) }
      .filter { !$0.bytes.isEmpty }
      .sorted { $0.bytes.count > $1.bytes.count }
    phrasesByFirstByte = Dictionary(grouping: sorted) { $0.bytes[0] }
  }

  /// The indices of all names that a text has, in order of their places, each once; a name that
  /// stands right behind the words of `excused`, such as "(formerly ", is excused.
  func phrases(in text: RichText, unlessBehind excused: String = "") -> [Int] {
    let bytes = Array(text.plainText.utf8)
    let excuse = Array(excused.utf8)
    var found: [Int] = []
    var place = 0
    while place < bytes.count {
      guard place == 0 || !bytes[place - 1].isPartOfWord,
        let phrase = phrase(at: place, in: bytes)
      else {
        place += 1
        continue
      }
      let isExcused = !excuse.isEmpty && bytes[..<place].suffix(excuse.count).elementsEqual(excuse)
      if !isExcused && !found.contains(phrase.index) { found.append(phrase.index) }
      place += phrase.bytes.count
    }
    return found
  }

  /// The indices of all names that any of several texts has, each once.
  func phrases(in texts: [RichText], unlessBehind excused: String = "") -> [Int] {
    var told: Set<Int> = []
    return texts.flatMap { phrases(in: $0, unlessBehind: excused) }
      .filter { told.insert($0).inserted }
  }

  private func phrase(at place: Int, in bytes: [UInt8]) -> (bytes: [UInt8], index: Int)? {
    phrasesByFirstByte[bytes[place]]?.first { phrase in
      let end = place + phrase.bytes.count
      return end <= bytes.count && bytes[place..<end].elementsEqual(phrase.bytes)
        && (end == bytes.count || !bytes[end].isPartOfWord)
    }
  }
}
