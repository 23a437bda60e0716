/// Checks bytes as UTF-8 before the parser sees them, so that the first bad byte has its exact
/// place and libxml2 never falls back to another encoding.
struct UTF8Scanner {
  /// What a stretch of bytes turned out to be.
  struct Verdict {
    /// How many leading bytes are whole, valid scalars.
    let validCount: Int
    /// Whether the byte after them can begin no scalar; otherwise the rest is just incomplete.
    let isBroken: Bool
  }

  /// Whether anything so far could be a control character other than C0.
  private(set) var mayHaveControls = false

  /// Scans a stretch that begins with a scalar.
  ///
  /// NUL counts as broken.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
    var index = 0
    while true {
      index = unsafe skipPlain(bytes, from: index)
      guard index < bytes.count else { return Verdict(validCount: index, isBroken: false) }
      let byte = unsafe bytes[index]
      if byte == 0x7F {
        mayHaveControls = true
        index += 1
        continue
      }
      let length = Self.length(first: byte)
      guard length > 0 else { return Verdict(validCount: index, isBroken: true) }
      let available = min(length, bytes.count - index)
      let scalar = unsafe UnsafeBufferPointer(rebasing: bytes[index..<(index + available)])
      guard unsafe Self.isPrefix(scalar) else { return Verdict(validCount: index, isBroken: true) }
      guard available == length else { return Verdict(validCount: index, isBroken: false) }
      if unsafe byte == 0xC2 && scalar[1] < 0xA0 { mayHaveControls = true }
      if unsafe byte == 0xE2 && (scalar[1] == 0x80 || scalar[1] == 0x81) { mayHaveControls = true }
      index += length
    }
  }

  /// The index of the first byte from `start` on that is not ASCII, or is NUL or DEL.
  private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= raw.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let hasNul = (word &- ones) & ~word
      let flipped = word ^ (ones &* 0x7F)
      let hasDel = (flipped &- ones) & ~flipped
      if (word | hasNul | hasDel) & (ones &* 0x80) != 0 { break }
      index += 8
    }
    while index < raw.count {
      let byte = unsafe raw[index]
      if byte == 0 || byte >= 0x7F { break }
      index += 1
    }
    return index
  }

  private static func length(first byte: UInt8) -> Int {
    switch byte {
    case 0x01...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether the bytes after the first may follow it: no overlong form, no surrogate, nothing
  /// beyond U+10FFFF.
  private static func isPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices.dropFirst() {
      let range: ClosedRange<UInt8> =
        switch unsafe (bytes[0], index) {
        case (0xE0, 1): 0xA0...0xBF
        case (0xED, 1): 0x80...0x9F
        case (0xF0, 1): 0x90...0xBF
        case (0xF4, 1): 0x80...0x8F
        default: 0x80...0xBF
        }
      if unsafe !range.contains(bytes[index]) { return false }
    }
    return true
  }
}
