extension String {
  /// The text as a terminal may have it: what could command the terminal or reorder the line is
  /// shown by its number, such as `⟨U+202E⟩`.
  ///
  /// Line feed and tab stay; the other C0 and C1 controls, DEL and the bidirectional controls do
  /// not. Everything that any command prints passes through here.
  package var safeForTerminal: String {
    guard unicodeScalars.contains(where: \.isUnsafeInTerminal) else { return self }
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafeInTerminal {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        safe += "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafeInTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
