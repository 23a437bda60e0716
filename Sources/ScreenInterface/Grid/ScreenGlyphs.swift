/// The marks of the screen; each says by its shape what it means.
package struct ScreenGlyphs: Hashable, Sendable {
  let answered: String
  let incomplete: String
  let unanswered: String
  let flaggedAnswered: String
  let flaggedOpen: String
  let focus: String
  let chosenOne: String
  let chosenMany: String
  let right: String
  let wrong: String
  let up: String
  let down: String
  let sideways: String
  let more: String
  let horizontal: Unicode.Scalar
  let vertical: String
  /// Corners of a box: upper left, upper right, lower left, lower right.
  let corners: [String]
  let barLow: String
  let barHigh: String
  let barDot: String
  let barPoint: String

  /// For terminals that show Unicode.
  package static let unicode = ScreenGlyphs(
    answered: "■",
    incomplete: "◧",
    unanswered: "□",
    flaggedAnswered: "⚑",
    flaggedOpen: "⚐",
    focus: "›",
    chosenOne: "•",
    chosenMany: "x",
    right: "✓",
    wrong: "✗",
    up: "↑",
    down: "↓",
    sideways: "→",
    more: "…",
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"],
    barLow: "├",
    barHigh: "┤",
    barDot: "·",
    barPoint: "●"
  )

  /// For consoles, whose fonts of 256 characters hold lines and arrows, but hardly any other mark.
  package static let ascii = ScreenGlyphs(
    answered: "#",
    incomplete: "/",
    unanswered: ".",
    flaggedAnswered: "F",
    flaggedOpen: "f",
    focus: ">",
    chosenOne: "*",
    chosenMany: "x",
    right: "+",
    wrong: "-",
    up: "^",
    down: "v",
    sideways: ">",
    more: "~",
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    barLow: "[",
    barHigh: "]",
    barDot: ".",
    barPoint: "o"
  )
}
