import ExamModel

/// Builds one line of rich text as a browser would: white space collapses across the borders of
/// elements, and none stays at the edges of the line.
struct LineBuilder {
  private enum Frame {
    case line
    case styled(RichText.Style)
    case link(address: String)
  }

  private var frames: [(frame: Frame, inlines: [RichText.Inline])] = [(.line, [])]
  /// Words that are not in an inline yet.
  private var run: [UInt8] = []
  private var endsInSpace = true

  /// Adds text as it was read.
  mutating func append(_ bytes: [UInt8]) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard WhiteSpace.includes(byte) else {
        endsInSpace = false
        continue
      }
      if byte == 0x20 && !endsInSpace {
        endsInSpace = true
        continue
      }
      run.append(contentsOf: bytes[start..<index])
      start = index + 1
      if !endsInSpace { run.append(0x20) }
      endsInSpace = true
    }
    run.append(contentsOf: bytes[start...])
  }

  /// Begins an element that gives its words a style.
  mutating func open(_ style: RichText.Style) {
    flush()
    frames.append((.styled(style), []))
  }

  /// Begins a link.
  mutating func openLink(to address: String) {
    flush()
    frames.append((.link(address: address), []))
  }

  /// Ends the innermost style or link; one without words leaves no trace.
  mutating func close() {
    flush()
    guard frames.count > 1, let last = frames.popLast(), !last.inlines.isEmpty else { return }
    switch last.frame {
    case .line: break
    case .styled(let style): append(.styled(style, last.inlines))
    case .link(let address): append(.link(address: address, last.inlines))
    }
  }

  /// The finished line; the builder is empty afterwards.
  mutating func take() -> [RichText.Inline] {
    while frames.count > 1 { close() }
    if endsInSpace && run.last == 0x20 { run.removeLast() }
    flush()
    var inlines = frames[0].inlines
    if endsInSpace { inlines.trimTrailingSpace() }
    frames = [(.line, [])]
    endsInSpace = true
    return inlines
  }

  private mutating func append(_ inline: RichText.Inline) {
    frames[frames.count - 1].inlines.append(inline)
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    append(.text(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }
}

extension [RichText.Inline] {
  /// Takes the one space at the very end of a line away, however deep it stands.
  fileprivate mutating func trimTrailingSpace() {
    guard let last = popLast() else { return }
    switch last {
    case .text(let words):
      let rest = words.hasSuffix(" ") ? String(words.dropLast()) : words
      if rest.isEmpty { trimTrailingSpace() } else { append(.text(rest)) }
    case .styled(let style, var inner):
      inner.trimTrailingSpace()
      if inner.isEmpty { trimTrailingSpace() } else { append(.styled(style, inner)) }
    case .link(let address, var inner):
      inner.trimTrailingSpace()
      if inner.isEmpty { trimTrailingSpace() } else { append(.link(address: address, inner)) }
    }
  }
}
