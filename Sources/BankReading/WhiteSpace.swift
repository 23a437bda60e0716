/// White space of XML: space, tab, line feed, carriage return.
enum WhiteSpace {
  static func includes(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The text with every run of white space made one space and none at the edges.
  static func collapsed(_ text: String) -> String {
    text.utf8.contains(where: includes) ? collapsed(Array(text.utf8)) : text
  }

  /// The text with every run of white space made one space and none at the edges.
  static func collapsed(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if !includes(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The words between white space.
  static func words(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if !includes(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
