import ExamModel

/// Finds the characters in raw bytes that a terminal may obey or that reorder the text around
/// them.
enum ControlCharacter {
  /// The control characters in valid UTF-8, each with the offset of its first byte.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [(offset: Int, scalar: Unicode.Scalar)] {
    var found: [(offset: Int, scalar: Unicode.Scalar)] = []
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      var value = UInt32(byte)
      var length = 1
      if byte == 0xC2, index + 1 < bytes.count {
        value = unsafe UInt32(bytes[index + 1])
        length = 2
      } else if byte == 0xE2, index + 2 < bytes.count {
        value =
          unsafe 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F)
        length = 3
      } else if byte >= 0x80 {
        value = 0xFFFD
      }
      if let scalar = Unicode.Scalar(value), scalar.isHiddenControl {
        found.append((index, scalar))
      }
      index += length
    }
    return found
  }
}
