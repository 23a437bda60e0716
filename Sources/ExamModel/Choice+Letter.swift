extension Choice {
  /// The letter under which a choice is shown at a place, from 0, beginning with A.
  ///
  /// A bank allows 26 choices; beyond them the number stands in.
  package static func letter(at place: Int) -> String {
    (0..<26).contains(place)
      ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place))) : "\(place + 1)"
  }
}

extension Question {
  /// The letters of some choices, in the order shown.
  package func letters(of chosen: [ChoiceID]) -> [String] {
    choices.indices.filter { chosen.contains(choices[$0].id) }.map(Choice.letter)
  }
}
