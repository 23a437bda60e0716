extension Unicode.Scalar {
  /// Whether the scalar acts on what is shown without being seen itself.
  ///
  /// These are the C0 controls except newline and tab, DEL, the C1 controls, and the controls of
  /// bidirectional text: a terminal may obey them, and they reorder the words around them.
  package var isHiddenControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The way the scalar is spoken of, such as `U+202E`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What stands for the scalar where it must not act, such as `⟨U+202E⟩`.
  package var visibleName: String { "⟨\(codePoint)⟩" }
}
