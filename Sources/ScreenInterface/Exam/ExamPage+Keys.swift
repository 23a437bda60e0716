import ExamModel

extension ExamPage {
  /// What the candidate can ask for, by a key or a click.
  enum Command: Hashable, Sendable {
    // The answer; choices by their place, from 0.
    case choose(Int)
    case toggleMarked
    case strikeMarked
    case clear
    case check
    // Moving inside the page and between pages.
    case move(Int)
    case scroll(Int)
    case scrollPage(Int)
    case sideways(Int)
    /// Enter without an answer to check.
    case advance
    case next
    case back
    case goTo(Int)
    case openReview
    case closeReview
    case filter(ReviewList.Filter)
    case flag
    case toggleClock
    case togglePace
    // Dialogs.
    case open(Dialog)
    case close
    case digit(Character)
    case eraseDigit
    case moveMark(columns: Int, rows: Int)
    case submit
    case leave
  }

  func command(for key: ScreenKey) -> Command? {
    let key = key.withSmallLetter
    switch (dialog, view) {
    case (.help, _), (.failure, _): return .close
    case (.submit, _): return key == .character("y") ? .submit : .close
    case (.leave, _): return key == .character("y") ? .leave : .close
    case (.goTo(let typed, let marked), _):
      return goToCommand(for: key, target: Int(typed) ?? marked)
    case (nil, .review): return reviewCommand(for: key) ?? commonCommand(for: key)
    case (nil, .question): return questionCommand(for: key) ?? commonCommand(for: key)
    }
  }

  func command(forWheel lines: Int) -> Command? {
    guard dialog == nil else { return nil }
    return view == .question ? .scroll(lines) : .move(lines)
  }

  private func commonCommand(for key: ScreenKey) -> Command? {
    switch key {
    case .character("g"): .open(.goTo(typed: "", marked: current))
    case .character("t"): .toggleClock
    case .character("w"): .togglePace
    case .character("?"), .character("h"): .open(.help)
    case .character("q"): .open(.leave)
    case .character("j"), .down: .move(1)
    case .character("k"), .up: .move(-1)
    case .pageDown: .scrollPage(1)
    case .pageUp: .scrollPage(-1)
    default: nil
    }
  }

  /// Letters that name a choice come first: on a question with a choice C, c chooses it, and
  /// Backspace or 0 clears.
  private func questionCommand(for key: ScreenKey) -> Command? {
    if case .character(let character) = key, let place = place(of: character) {
      return .choose(place)
    }
    return switch key {
    case .character(" "): .toggleMarked
    case .character("x"): .strikeMarked
    case .character("c"), .character("0"), .backspace: .clear
    case .enter: unchecked[current] == nil ? .advance : .check
    case .character("n"): .next
    case .character("p"): .back
    case .character("f"): .flag
    case .character("r"): .openReview
    case .right, .character(">"): .sideways(8)
    case .left, .character("<"): .sideways(-8)
    case .home: .scroll(-.max / 2)
    case .end: .scroll(.max / 2)
    default: nil
    }
  }

  private func place(of character: Character) -> Int? {
    let letters = Array("abcde")
    let place = letters.firstIndex(of: character) ?? character.digit.map { $0 - 1 }
    return place.flatMap { question.choices.indices.contains($0) ? $0 : nil }
  }

  private func reviewCommand(for key: ScreenKey) -> Command? {
    guard case .review(let list) = view else { return nil }
    return switch key {
    case .enter, .character(" "): list.marked(in: progress).map(Command.goTo)
    case .character("a"): .filter(.all)
    case .character("u"): .filter(.unanswered)
    case .character("i"): .filter(.incomplete)
    case .character("f"): .filter(.flagged)
    case .character("s"): .open(.submit)
    case .character("r"), .character("p"), .escape, .backspace: .closeReview
    case .home: .move(-.max / 2)
    case .end: .move(.max / 2)
    default: nil
    }
  }

  private func goToCommand(for key: ScreenKey, target: Int) -> Command? {
    switch key {
    case .character(let character) where character.digit != nil: .digit(character)
    case .backspace: .eraseDigit
    case .enter, .character(" "): .goTo(target)
    case .left, .character("h"): .moveMark(columns: -1, rows: 0)
    case .right, .character("l"): .moveMark(columns: 1, rows: 0)
    case .up, .character("k"): .moveMark(columns: 0, rows: -1)
    case .down, .character("j"): .moveMark(columns: 0, rows: 1)
    case .escape, .character("g"), .character("q"): .close
    default: nil
    }
  }
}

extension ScreenKey {
  /// The same key whether or not capitals are locked.
  var withSmallLetter: ScreenKey {
    guard case .character(let character) = self, let small = character.lowercased().first
    else { return self }
    return .character(small)
  }
}

extension Character {
  /// The value of one of the ten ASCII digits.
  var digit: Int? { isASCII ? wholeNumberValue : nil }
}
