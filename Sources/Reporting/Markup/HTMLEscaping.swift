import ExamModel

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
      } else if scalar.isHiddenControl {
        html.append(contentsOf: scalar.visibleName.unicodeScalars)
      } else {
        html.append(scalar)
      }
    }
    return String(html)
  }

  private static func needsAttention(_ scalar: Unicode.Scalar) -> Bool {
    entity(for: scalar) != nil || scalar.isHiddenControl
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
}
