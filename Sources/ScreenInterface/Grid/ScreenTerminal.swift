package import ExamModel

/// What reaches a page from the terminal.
package enum ScreenEvent: Hashable, Sendable {
  case key(ScreenKey)
  /// The button of the mouse went down at a place, from 0.
  case click(row: Int, column: Int)
  /// The wheel turned, by so many lines downwards.
  case wheel(Int)
  /// The screen has another size, or must be shown again.
  case resized
  /// Nothing came in the time given.
  case nothing
  /// The terminal is gone.
  case endOfInput
  /// The process was asked to end, by the signal of this number.
  case signal(Int32)
}

/// A key; letters are told as they come, and pages see small ones.
package enum ScreenKey: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace
  case up, down, left, right
  case pageUp, pageDown, home, end
}

/// A terminal that shows whole screens; the live one is ncurses, tests collect what is shown.
package struct ScreenTerminal: Sendable {
  /// The marks that its font holds.
  package let glyphs: ScreenGlyphs
  /// Takes the terminal over; calls may be nested, and the outermost counts.
  package let open: @Sendable () -> Void
  /// Gives the terminal back as it was.
  package let close: @Sendable () -> Void
  /// How large the screen is now.
  package let size: @Sendable () -> ScreenSize
  /// Shows a screen in place of the one before.
  package let paint: @Sendable (ScreenGrid) -> Void
  /// Waits for the next event, at most for the time given.
  package let next: @Sendable (_ patience: Milliseconds) async -> ScreenEvent
  /// Whether the next event is there already, so that showing the screen can wait.
  package let isInputWaiting: @Sendable () -> Bool

  package init(
    glyphs: ScreenGlyphs,
    open: @escaping @Sendable () -> Void,
    close: @escaping @Sendable () -> Void,
    size: @escaping @Sendable () -> ScreenSize,
    paint: @escaping @Sendable (ScreenGrid) -> Void,
    next: @escaping @Sendable (_ patience: Milliseconds) async -> ScreenEvent,
    isInputWaiting: @escaping @Sendable () -> Bool
  ) {
    self.glyphs = glyphs
    self.open = open
    self.close = close
    self.size = size
    self.paint = paint
    self.next = next
    self.isInputWaiting = isInputWaiting
  }
}
