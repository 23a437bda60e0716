/// The one place where text becomes HTML.
///
/// It works on Unicode scalars, never on `Character`s: `"` followed by U+0338 is one character,
/// which escaping by character would miss and a browser would not.
enum HTMLEscaping {
  /// Text that is safe inside elements and quoted attributes.
  ///
  /// Control and bidirectional characters, which could hide or reorder what a reader sees, become
  /// visible as `⟨U+202E⟩`; newline and tab stay.
  static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsAttention) else { return text }
    var html = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let entity = entity(for: scalar) {
        html.append(contentsOf: entity.unicodeScalars)
      } else if isHidden(scalar) {
        html.append(contentsOf: visibleName(of: scalar).unicodeScalars)
      } else {
        html.append(scalar)
      }
    }
    return String(html)
  }

  /// Whether a scalar acts on what is shown without being seen itself.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func needsAttention(_ scalar: Unicode.Scalar) -> Bool {
    entity(for: scalar) != nil || isHidden(scalar)
  }

  private static func entity(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  private static func visibleName(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
