import ExamModel
internal import CLibXML2

/// The part of a file that the parser holds in memory, from which places are reckoned.
///
/// libxml2 knows line and column of its cursor only, which stands behind what it reports.
@safe struct InputWindow {
  let base: UnsafePointer<UInt8>
  let cursor: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  private let line: Int
  private let column: Int
  private let beginsFile: Bool
  /// How many bytes of the file stand before `base`.
  private let consumed: Int

  init?(_ parser: xmlParserCtxtPtr) {
    let window = unsafe mockexam_xml_current_window(parser)
    guard let base = unsafe window.base, let cursor = unsafe window.cursor,
      let end = unsafe window.end
    else { return nil }
    unsafe self.base = base
    unsafe self.cursor = cursor
    unsafe self.end = end
    line = unsafe Int(window.line)
    column = unsafe Int(window.column)
    beginsFile = unsafe window.consumed == 0
    consumed = unsafe Int(clamping: window.consumed)
  }

  /// How many bytes were fed and not yet parsed.
  var unreadCount: Int { unsafe end - cursor }

  /// Whether a byte is among those that were fed and not yet parsed.
  func holdsUnread(_ byte: UInt8) -> Bool {
    unsafe UnsafeBufferPointer(start: cursor, count: unreadCount).contains(byte)
  }

  /// The place of the cursor.
  var place: SourcePlace { unsafe place(of: cursor) }

  /// The place of an address between `base` and `end`.
  ///
  /// The line is exact. The column is so while the beginning of the line is in the window, or
  /// the address is on the cursor's own line.
  func place(of address: UnsafePointer<UInt8>) -> SourcePlace {
    let isBehind = unsafe address <= cursor
    let lineBreaks =
      unsafe isBehind
      ? -newlines(from: address, to: cursor) : newlines(from: cursor, to: address)
    return SourcePlace(
      line: line + lineBreaks,
      column: unsafe column(of: address, lineBreaks: lineBreaks)
    )
  }

  /// A place that was reckoned before, by its byte in the file.
  struct Mark {
    let offset: Int
    let place: SourcePlace
  }

  /// The place of an address at or behind a mark, reckoned from there.
  ///
  /// Reckoning from the beginning of the line takes as long as the line is, for each tag of it:
  /// a file without line breaks would take the square of its length.
  func mark(at address: UnsafePointer<UInt8>, after mark: Mark?) -> Mark {
    let offset = unsafe consumed + (address - base)
    guard let mark, mark.offset >= consumed, mark.offset <= offset else {
      return Mark(offset: offset, place: unsafe place(of: address))
    }
    var (line, column) = (mark.place.line, mark.place.column)
    var position = unsafe base + (mark.offset - consumed)
    while unsafe position < address {
      let byte = unsafe position.pointee
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      unsafe position += 1
    }
    return Mark(offset: offset, place: SourcePlace(line: line, column: column))
  }

  private func column(of address: UnsafePointer<UInt8>, lineBreaks: Int) -> Int {
    var position = unsafe address
    var scalars = 0
    while unsafe position > base {
      unsafe position -= 1
      let byte = unsafe position.pointee
      if byte == UInt8(ascii: "\n") { return scalars + 1 }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if beginsFile || lineBreaks != 0 { return scalars + 1 }
    return unsafe address <= cursor
      ? max(1, column - self.scalars(from: address, to: cursor))
      : column + self.scalars(from: cursor, to: address)
  }

  private func newlines(from start: UnsafePointer<UInt8>, to stop: UnsafePointer<UInt8>) -> Int {
    unsafe UnsafeBufferPointer(start: start, count: stop - start)
      .count { $0 == UInt8(ascii: "\n") }
  }

  private func scalars(from start: UnsafePointer<UInt8>, to stop: UnsafePointer<UInt8>) -> Int {
    unsafe UnsafeBufferPointer(start: start, count: stop - start).count { $0 & 0xC0 != 0x80 }
  }

  /// The last `byte` before the cursor, or the cursor when there is none.
  func last(_ byte: UInt8) -> UnsafePointer<UInt8> {
    var position = unsafe cursor
    while unsafe position > base {
      unsafe position -= 1
      if unsafe position.pointee == byte { return unsafe position }
    }
    return unsafe cursor
  }

  /// The bytes from an address up to the cursor.
  func bytes(from address: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: address, count: max(0, cursor - address))
  }
}
