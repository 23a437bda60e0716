import ExamModel
import ExamSitting
import SessionEngine
import TerminalText

extension ExamPage {
  mutating func obey(_ command: Command, in size: ScreenSize) -> Request? {
    guard size.isUsable || command.worksUnseen else { return nil }
    notice = nil
    switch command {
    case .choose(let place): return choose(place, isToggle: false, in: size)
    case .toggleMarked: return choose(focus, isToggle: true, in: size)
    case .strikeMarked: return strike()
    case .clear: return clear()
    case .check: return check(in: size)
    case .flag: return .perform([.flag(question: current, isFlagged: !response.isFlagged)])
    case .advance: return advance()
    case .next: return next()
    case .back: return back()
    case .goTo(let number): return go(to: number)
    case .submit:
      dialog = nil
      return .perform(answersWaiting + [.submit])
    case .leave:
      dialog = nil
      return .leave
    case .digit, .eraseDigit, .moveMark, .open, .close:
      changeDialog(command, in: size)
    case .openReview, .closeReview, .filter, .move, .scroll, .scrollPage, .sideways:
      look(command, in: size)
    case .toggleClock: toggleClock()
    case .togglePace:
      if settings.isTimed { isPacing.toggle() } else { tell(Phrases.noPace) }
    }
    return nil
  }

  // MARK: The answer

  /// Chooses, or takes back: always where several are asked for, and otherwise by the space bar.
  private mutating func choose(_ place: Int, isToggle: Bool, in size: ScreenSize) -> Request? {
    guard question.choices.indices.contains(place) else { return nil }
    focus = place
    let sheet = scrolled(in: size)
    scrolling = sheet.lines.held(scrolling)
    scrolling.reveal(sheet.choices[place], rows: sheet.lines.layout.body.count)
    guard !isExplained else {
      tell(Phrases.answerStands)
      return nil
    }
    let choice = question.choices[place].id
    let asked = question.key.count
    if chosen.contains(choice) {
      return asked == 1 && !isToggle ? nil : answer(chosen.filter { $0 != choice })
    }
    if asked == 1 { return answer([choice]) }
    guard chosen.count < asked else {
      tell(Phrases.takeOneBack(asked: asked))
      return nil
    }
    return answer(chosen + [choice])
  }

  /// In practice a complete answer waits for its check, since it stands from then on.
  private mutating func answer(_ choices: [ChoiceID]) -> Request? {
    if settings.mode == .practice, choices.count == question.key.count {
      unchecked[current] = choices
      return nil
    }
    unchecked[current] = nil
    return choices == response.chosen
      ? nil : .perform([.choose(question: current, choices: choices)])
  }

  /// Whether this is the last second, in which answers that wait must be kept or never.
  var isAboutToEnd: Bool {
    !unchecked.isEmpty && state.remaining.map { $0 <= .seconds(1) } ?? false
  }

  /// Whoever hands in, or is out of time, means all that is chosen, checked or not.
  var answersWaiting: [Step.Action] {
    unchecked.sorted { $0.key < $1.key }.map { .choose(question: $0.key, choices: $0.value) }
  }

  private mutating func clear() -> Request? {
    guard !isExplained else {
      tell(Phrases.answerStands)
      return nil
    }
    return answer([])
  }

  /// Asks for the explanation of a complete answer, and brings the verdict into sight.
  private mutating func check(in size: ScreenSize) -> Request? {
    guard let answer = unchecked[current] else { return nil }
    let explained = sheet(isExplained: true, in: layout(in: size))
    scrolling.lines = max(0, (explained.choices.first?.lowerBound ?? 0) - 2)
    return .perform([.choose(question: current, choices: answer)])
  }

  private mutating func strike() -> Request? {
    guard question.choices.indices.contains(focus), !isExplained else { return nil }
    let choice = question.choices[focus].id
    guard !chosen.contains(choice) else {
      tell(Phrases.struckAnswer)
      return nil
    }
    let isStruck = response.struckOut.contains(choice)
    return .perform([.strike(question: current, choice: choice, isStruck: !isStruck)])
  }

  // MARK: Moving

  /// In practice nobody should take an answer that is half given for a checked one.
  private mutating func advance() -> Request? {
    guard settings.mode == .practice, !isExplained, !chosen.isEmpty else { return next() }
    tell(Phrases.halfAnswered(chosen: chosen.count, asked: question.key.count))
    return nil
  }

  private mutating func next() -> Request? {
    guard current < form.items.count else {
      look(.openReview, in: .least)
      return nil
    }
    return go(to: current + 1)
  }

  private mutating func back() -> Request? {
    guard current > 1 else {
      tell(Phrases.firstQuestion)
      return nil
    }
    return go(to: current - 1)
  }

  private mutating func go(to number: Int) -> Request? {
    guard form.items.indices.contains(number - 1) else {
      let reason = SessionError.unknownQuestion(number, count: form.items.count)
      tell(Phrases.sentence("\(reason)"))
      if case .goTo(_, let marked) = dialog { dialog = .goTo(typed: "", marked: marked) }
      return nil
    }
    dialog = nil
    view = .question
    return number == current ? nil : .perform([.show(question: number)])
  }

  private mutating func look(_ command: Command, in size: ScreenSize) {
    switch (command, view) {
    case (.openReview, _):
      view = .review(ReviewList(wanted: current))
    case (.closeReview, _): view = .question
    case (.filter(let filter), .review(let list)):
      view = .review(ReviewList(filter: filter, wanted: list.wanted))
    case (.move(let lines), .review(let list)):
      view = .review(list.moved(by: lines, in: progress))
    case (.scrollPage(let pages), .review(let list)):
      let rows = reviewLayout(in: size).body.count
      view = .review(list.moved(by: pages * max(1, rows - 1), in: progress))
    case (.move(let lines), .question): move(by: lines, in: size)
    case (.scroll(let lines), .question): scroll(by: lines, in: size)
    case (.scrollPage(let pages), .question):
      scroll(by: pages * max(1, layout(in: size).body.count - 2), in: size)
    case (.sideways(let columns), .question):
      scrolling = scrolled(in: size).lines.held(scrolling)
      scrolling.columns += columns
      scrolling = scrolled(in: size).lines.held(scrolling)
    default: break
    }
  }

  private mutating func scroll(by lines: Int, in size: ScreenSize) {
    let sheet = scrolled(in: size).lines
    scrolling = sheet.held(scrolling)
    scrolling.lines += min(max(lines, -sheet.lines.count), sheet.lines.count)
    scrolling = sheet.held(scrolling)
  }

  /// Marks the next choice if the marked one is in sight, and otherwise scrolls towards it, so
  /// that nobody jumps over a part of the text unread.
  private mutating func move(by step: Int, in size: ScreenSize) {
    let sheet = scrolled(in: size)
    scrolling = sheet.lines.held(scrolling)
    let rows = sheet.lines.layout.body.count
    let window = scrolling.lines..<scrolling.lines + rows
    let isInSight = sheet.choices.indices.contains(focus) && window.overlaps(sheet.choices[focus])
    let target = focus + step
    guard isInSight, sheet.choices.indices.contains(target) else {
      return scroll(by: step, in: size)
    }
    focus = target
    scrolling.reveal(sheet.choices[target], rows: rows)
  }

  // MARK: Dialogs

  private mutating func changeDialog(_ command: Command, in size: ScreenSize) {
    switch (command, dialog) {
    case (.open(let wanted), _): dialog = wanted
    case (.close, _): dialog = nil
    case (.digit(let digit), .goTo(let typed, let marked)):
      let text = String((typed + String(digit)).suffix(String(form.items.count).count))
      dialog = .goTo(typed: text, marked: Int(text).flatMap(shown) ?? marked)
    case (.eraseDigit, .goTo(let typed, let marked)):
      let text = String(typed.dropLast())
      dialog = .goTo(typed: text, marked: Int(text).flatMap(shown) ?? marked)
    case (.moveMark(let columns, let rows), .goTo(_, let marked)):
      let across = Navigator.numbersAcross(size.dialogColumns)
      if let target = shown(marked + columns + rows * across) {
        dialog = .goTo(typed: "", marked: target)
      }
    default: break
    }
  }

  private mutating func toggleClock() {
    guard let remaining = state.remaining, remaining <= Self.clockStays else {
      return isClockHidden.toggle()
    }
    tell(Phrases.clockStays)
  }

  /// A number if the paper has such a question.
  private func shown(_ number: Int) -> Int? {
    form.items.indices.contains(number - 1) ? number : nil
  }
}

extension ExamPage.Command {
  /// Whether a candidate may ask for it on a screen too small to show anything else.
  fileprivate var worksUnseen: Bool {
    switch self {
    case .open(.leave), .close, .leave: true
    default: false
    }
  }
}
