import ExamModel

/// Builds one line of rich text as a browser would: white space collapses across the borders of
/// elements, and none stays at the edges of the line.
struct LineBuilder {
  private enum Frame {
    case styled(RichText.Style)
    case link(address: String)
  }

  /// What the line holds: first the line itself, then what each open element holds.
  private var inlines: [RichText.Inline] = []
  /// The open elements, and for each where its content begins in `inlines`.
  private var open: [(frame: Frame, start: Int)] = []
  /// Words that are not in an inline yet.
  private var run: [UInt8] = []
  private var endsInSpace = true

  /// Adds text as it was read.
  mutating func append(_ bytes: [UInt8]) {
    var isAfterSpace = endsInSpace
    var start = 0
    var index = 0
    while index < bytes.count {
      // Words are long and spaces between them single: both are passed by and copied in bulk.
      let byte = bytes[index]
      if byte > 0x20 || byte == 0x20 && !isAfterSpace {
        isAfterSpace = byte == 0x20
        index += 1
        continue
      }
      if start < index { run.append(contentsOf: bytes[start..<index]) }
      if !isAfterSpace { run.append(0x20) }
      isAfterSpace = true
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      start = index
    }
    if start < bytes.count { run.append(contentsOf: bytes[start...]) }
    endsInSpace = isAfterSpace
  }

  /// Begins an element that gives its words a style.
  mutating func open(_ style: RichText.Style) {
    flush()
    open.append((.styled(style), inlines.count))
  }

  /// Begins a link.
  mutating func openLink(to address: String) {
    flush()
    open.append((.link(address: address), inlines.count))
  }

  /// Ends the innermost style or link; one without words leaves no trace.
  mutating func close() {
    flush()
    guard let last = open.popLast(), last.start < inlines.count else { return }
    let inner = Array(inlines[last.start...])
    inlines.removeSubrange(last.start...)
    switch last.frame {
    case .styled(let style): inlines.append(.styled(style, inner))
    case .link(let address): inlines.append(.link(address: address, inner))
    }
  }

  /// The finished line; the builder is empty afterwards.
  mutating func take() -> [RichText.Inline] {
    while !open.isEmpty { close() }
    if endsInSpace && run.last == 0x20 { run.removeLast() }
    flush()
    if endsInSpace { inlines.trimTrailingSpace() }
    endsInSpace = true
    // A copy holds no more memory than it needs; the builder keeps its own.
    let line = inlines.map { $0 }
    inlines.removeAll(keepingCapacity: true)
    return line
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
