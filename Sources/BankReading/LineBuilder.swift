import ExamModel

/// Builds one line of rich text as a browser would: white space collapses across the borders of
/// elements, and none stays at the edges of the line.
struct LineBuilder {
  private enum Frame {
    case styled(RichText.Style)
    case link(address: String)
  }

  /// What the innermost open element holds, or the line itself.
  private var inlines: [RichText.Inline] = []
  /// The open elements, and for each what stands before it in the element around it.
  private var outer: [(frame: Frame, before: [RichText.Inline])] = []
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
    outer.append((.styled(style), inlines))
    inlines = []
  }

  /// Begins a link.
  mutating func openLink(to address: String) {
    flush()
    outer.append((.link(address: address), inlines))
    inlines = []
  }

  /// Ends the innermost style or link; one without words leaves no trace.
  mutating func close() {
    flush()
    guard let last = outer.popLast() else { return }
    let inner = inlines
    inlines = last.before
    guard !inner.isEmpty else { return }
    switch last.frame {
    case .styled(let style): inlines.append(.styled(style, inner))
    case .link(let address): inlines.append(.link(address: address, inner))
    }
  }

  /// The finished line; the builder is empty afterwards.
  mutating func take() -> [RichText.Inline] {
    while !outer.isEmpty { close() }
    if endsInSpace && run.last == 0x20 { run.removeLast() }
    flush()
    if endsInSpace { inlines.trimTrailingSpace() }
    defer { inlines = [] }
    endsInSpace = true
    return inlines
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    inlines.append(.text(String(decoding: run, as: UTF8.self)))
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
