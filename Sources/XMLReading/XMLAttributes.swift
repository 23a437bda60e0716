/// The attributes of one start tag that the vocabulary knows, by number.
///
/// Values are decoded: references are resolved and white space is normalised as XML demands.
package struct XMLAttributes {
  private struct Entry {
    let number: Int
    let bytes: Range<Int>
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  /// The value of an attribute; `nil` when the tag does not have it.
  package subscript(number number: Int) -> String? {
    for entry in entries where entry.number == number {
      return String(decoding: bytes[entry.bytes], as: UTF8.self)
    }
    return nil
  }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a value as libxml2 hands it over: it alone writes an ampersand as `&#38;`, and every
  /// ampersand so.
  mutating func append(number: Int, value: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    if unsafe value.contains(UInt8(ascii: "&")) {
      var isSkipping = false
      for index in value.indices {
        let byte = unsafe value[index]
        if !isSkipping { bytes.append(byte) }
        if byte == UInt8(ascii: "&") { isSkipping = true }
        if byte == UInt8(ascii: ";") { isSkipping = false }
      }
    } else {
      unsafe bytes.append(contentsOf: value)
    }
    entries.append(Entry(number: number, bytes: start..<bytes.count))
  }
}
