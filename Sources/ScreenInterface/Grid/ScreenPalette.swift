/// Which colours the inks have on a terminal.
///
/// The background stays the terminal's own, so every colour must be legible on black and on white:
/// those for 256 colours and more keep a contrast of at least 4 to both (WCAG 2.2, relative
/// luminance). With 8 colours only magenta and red are legible on both.
package struct ScreenPalette: Hashable, Sendable {
  private let depth: Depth

  private enum Depth { case none, few, indexed, direct }

  /// Takes the number of colours that the terminal has, below 8 for none.
  ///
  /// - Parameters:
  ///   - colours: As terminfo says.
  ///   - isColourless: Whether the candidate wants none, by `NO_COLOR`.
  package init(colours: Int, isColourless: Bool) {
    depth =
      switch colours {
      case _ where isColourless: .none
      case ..<8: .none
      case ..<256: .few
      case ..<(1 << 24): .indexed
      default: .direct
      }
  }

  /// The number of an ink's colour on the terminal; `nil` for the terminal's own foreground.
  package func colour(of ink: CellStyle.Ink) -> Int? {
    switch (depth, ink) {
    case (.none, _), (_, .plain): nil
    case (.few, .accent): 5
    case (.few, .bad), (.few, .warning): 1
    case (.few, .good), (.few, .quiet): nil
    case (.indexed, .accent): 63
    case (.indexed, .good): 29
    case (.indexed, .bad): 161
    case (.indexed, .warning): 130
    case (.indexed, .quiet): 243
    case (.direct, .accent): 0x5F5FFF
    case (.direct, .good): 0x00875F
    case (.direct, .bad): 0xD7005F
    case (.direct, .warning): 0xAF5F00
    case (.direct, .quiet): 0x767676
    }
  }

  /// What an ink adds where its colour alone would not show.
  package func attributes(of ink: CellStyle.Ink) -> CellStyle.Attributes {
    switch ink {
    case .warning: .bold
    case .accent, .good, .bad: colour(of: ink) == nil ? .bold : []
    case .plain, .quiet: []
    }
  }
}
