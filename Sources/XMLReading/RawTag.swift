import ExamModel

/// A start tag as it is written, for places inside it.
@safe struct RawTag {
  private let window: InputWindow
  private let start: UnsafePointer<UInt8>

  /// Takes the tag that ends at the parser's cursor; no `<` can stand inside it.
  init(endingAtCursorOf window: InputWindow) {
    self.window = window
    unsafe start = window.last(UInt8(ascii: "<"))
  }

  /// The place of its `<`.
  var place: SourcePlace { unsafe window.place(of: start) }

  /// The place of its `<`, reckoned from that of an earlier tag.
  func mark(after mark: InputWindow.Mark?) -> InputWindow.Mark {
    unsafe window.mark(at: start, after: mark)
  }

  /// The place of an attribute's name; that of the tag when it is not there.
  func place(of name: String) -> SourcePlace {
    let bytes = unsafe window.bytes(from: start)
    let wanted = Array(name.utf8)
    var quote: UInt8?
    for index in bytes.indices.dropFirst() {
      let byte = unsafe bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if unsafe FirstBytes.isWhiteSpace(bytes[index - 1])
        && Self.isName(wanted, bytes, index)
      {
        return unsafe window.place(of: start + index)
      }
    }
    return place
  }

  private static func isName(
    _ name: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int
  ) -> Bool {
    let stop = index + name.count
    guard stop < bytes.count, unsafe bytes[index..<stop].elementsEqual(name) else { return false }
    return unsafe bytes[stop] == UInt8(ascii: "=") || FirstBytes.isWhiteSpace(bytes[stop])
  }

  /// Every control character that an attribute's value has, written out or as a reference.
  func controls() -> [(place: SourcePlace, scalar: Unicode.Scalar)] {
    let bytes = unsafe window.bytes(from: start)
    let written = unsafe ControlCharacter.all(in: bytes).filter { $0.scalar.value > 0x1F }
    return unsafe (written + references(in: bytes)).sorted { $0.offset < $1.offset }
      .map { unsafe (window.place(of: start + $0.offset), $0.scalar) }
  }

  private func references(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [(offset: Int, scalar: Unicode.Scalar)] {
    var found: [(offset: Int, scalar: Unicode.Scalar)] = []
    for index in bytes.indices where unsafe bytes[index] == UInt8(ascii: "&") {
      let body = unsafe bytes[(index + 1)...].prefix { $0 != UInt8(ascii: ";") }
      guard let text = unsafe String(validating: body, as: UTF8.self), text.hasPrefix("#") else {
        continue
      }
      let digits = text.dropFirst()
      let scalar =
        digits.hasPrefix("x")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      if let scalar = scalar.flatMap(Unicode.Scalar.init), scalar.isHiddenControl {
        found.append((index, scalar))
      }
    }
    return found
  }
}
