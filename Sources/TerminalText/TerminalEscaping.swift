import ExamModel

extension String {
  /// The text as a terminal may have it: what could command the terminal or reorder the line is
  /// shown by its number, such as `⟨U+202E⟩`.
  ///
  /// Line feed and tab stay; the other C0 and C1 controls, DEL and the bidirectional controls do
  /// not. Everything that any command prints passes through here.
  package var safeForTerminal: String {
    guard unicodeScalars.contains(where: \.isHiddenControl) else { return self }
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.isHiddenControl {
        safe += scalar.visibleName
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
