import ExamModel

/// Control characters: allowed by XML, obeyed by terminals.
extension ParserPass {
  /// Reports the control characters of an attribute where they stand.
  func reportControls(in tag: RawTag) {
    for control in tag.controls() {
      report(control.scalar, at: control.place)
    }
  }

  /// Reports the control characters of a piece of text where they stand.
  func reportControls(inText piece: UnsafeBufferPointer<UInt8>) {
    let controls = unsafe ControlCharacter.all(in: piece)
    guard !controls.isEmpty, let window else { return }
    for control in controls {
      report(control.scalar, at: unsafe place(of: control.offset, in: piece, window))
    }
  }

  private func report(_ scalar: Unicode.Scalar, at place: SourcePlace) {
    log.report(
      .textControl,
      at: place,
      severity: .warning,
      "the control character \(scalar.codePoint) does not belong in text",
      hint: "remove it; it is shown as \(scalar.visibleName)"
    )
    endIfFull()
  }

  /// The place of a byte of a piece, which is either part of the window, or a copy of what stands
  /// before the cursor, or the value of a reference that does.
  private func place(
    of offset: Int,
    in piece: UnsafeBufferPointer<UInt8>,
    _ window: InputWindow
  ) -> SourcePlace {
    guard let start = piece.baseAddress else { return window.place }
    if unsafe start >= window.base && start < window.end {
      return unsafe window.place(of: start + offset)
    }
    return unsafe window.place(
      of: original(of: offset, in: piece, window) ?? window.last(UInt8(ascii: "&"))
    )
  }

  /// Where a byte of a copied piece stands before the cursor, carriage returns skipped as the
  /// parser skips them; `nil` when the piece is the value of a reference.
  private func original(
    of offset: Int,
    in piece: UnsafeBufferPointer<UInt8>,
    _ window: InputWindow
  ) -> UnsafePointer<UInt8>? {
    var position = unsafe window.cursor
    for index in piece.indices[offset...].reversed() {
      guard unsafe position > window.base else { return nil }
      unsafe position -= 1
      guard unsafe position.pointee == piece[index] else { return nil }
      if unsafe piece[index] == UInt8(ascii: "\n") && position > window.base
        && (position - 1).pointee == UInt8(ascii: "\r")
      {
        unsafe position -= 1
      }
    }
    return unsafe position
  }
}
