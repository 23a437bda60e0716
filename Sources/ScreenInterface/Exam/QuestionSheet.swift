import ExamModel
import TerminalText

/// One question as lines of a page: stem, choices, and what explains them once it may be seen.
///
/// Commands of the lines are places of choices, from 0.
struct QuestionSheet {
  let question: Question
  let chosen: [ChoiceID]
  /// Those of them that are not kept yet.
  var unkept: Set<ChoiceID> = []
  let struckOut: Set<ChoiceID>
  /// The place of the choice that keys act on; `nil` where none is marked.
  let focus: Int?
  /// Whether key, feedback, explanation and references are shown.
  let isExplained: Bool
  let glyphs: ScreenGlyphs

  /// The question broken into lines.
  struct Sheet {
    let lines: [BodyLine<Int>]
    /// For each choice the indices of its lines.
    let choices: [Range<Int>]
  }

  /// Breaks the question into lines of a measure; with an empty line between choices where all
  /// of it still fits into so many rows.
  func sheet(in measure: TextMeasure, rows: Int) -> Sheet {
    let dense = sheet(in: measure, isSpaced: isExplained)
    let isRoomy = dense.lines.count + question.choices.count - 1 <= rows
    return isRoomy && !isExplained ? sheet(in: measure, isSpaced: true) : dense
  }

  private func sheet(in measure: TextMeasure, isSpaced: Bool) -> Sheet {
    var lines = question.stem.textLines(in: measure, marking: .styled).map { BodyLine<Int>($0) }
    lines.append(BodyLine(.empty))
    if isExplained {
      let isCorrect = Set(chosen) == question.key
      lines.append(verdict(isCorrect))
      lines.append(BodyLine(.empty))
    }
    var ranges: [Range<Int>] = []
    for (place, choice) in question.choices.enumerated() {
      if place > 0, isSpaced { lines.append(BodyLine(.empty)) }
      let start = lines.count
      lines += self.lines(of: choice, at: place, in: measure)
      ranges.append(start..<lines.count)
    }
    if isExplained { lines += explanation(in: measure) }
    return Sheet(lines: lines, choices: ranges)
  }

  private func verdict(_ isCorrect: Bool) -> BodyLine<Int> {
    let text =
      chosen.isEmpty ? Phrases.notAnswered : Phrases.verdict(isCorrect: isCorrect)
    return BodyLine(
      "\(isCorrect ? glyphs.right : glyphs.wrong) \(text)",
      style: CellStyle(isCorrect ? .good : .bad, .bold)
    )
  }

  private func lines(
    of choice: Choice,
    at place: Int,
    in measure: TextMeasure
  ) -> [BodyLine<Int>] {
    let isFocused = focus == place
    let isChosen = chosen.contains(choice.id)
    let isStruck = struckOut.contains(choice.id) && !isChosen
    let look = CellStyle(isStruck ? .quiet : .plain, isFocused ? .bold : [])
    let lead = "\(isFocused ? glyphs.focus : " ") \(mark(of: choice)) \(Choice.letter(at: place)). "
    var lines = choice.text.textLines(
      in: measure,
      marking: .styled,
      lead: [TextSpan(lead, isChosen ? .strong : .plain)]
    )
    .enumerated().map { index, line in
      BodyLine<Int>(line, style: look, command: place, isMarked: isFocused && index == 0)
    }
    guard isExplained else { return lines }
    let indent = String(repeating: " ", count: lead.columns)
    let word = Phrases.feedbackMark(
      isCorrect: choice.isCorrect,
      mark: choice.isCorrect ? glyphs.right : glyphs.wrong
    )
    lines += choice.feedback.textLines(
      in: measure,
      marking: .styled,
      lead: [TextSpan(indent), TextSpan(word, .strong)]
    ).map { BodyLine($0, style: CellStyle(choice.isCorrect ? .good : .plain)) }
    return lines
  }

  /// A round mark where one choice is asked for, a square one for several.
  private func mark(of choice: Choice) -> String {
    let isOne = question.kind == .singleChoice
    let inside =
      unkept.contains(choice.id)
      ? "?"
      : chosen.contains(choice.id)
        ? (isOne ? glyphs.chosenOne : glyphs.chosenMany)
        : struckOut.contains(choice.id) ? "-" : " "
    return isOne ? "(\(inside))" : "[\(inside)]"
  }

  private func explanation(in measure: TextMeasure) -> [BodyLine<Int>] {
    var lines = [BodyLine<Int>(.empty), BodyLine(TextLine(Phrases.explanation, .strong))]
    lines += question.explanation.textLines(in: measure, marking: .styled).map { BodyLine($0) }
    guard !question.references.isEmpty else { return lines }
    lines += [BodyLine(.empty), BodyLine(TextLine(Phrases.references, .strong))]
    for reference in question.references {
      lines += measure.wrapped(
        [TextSpan(reference.claim.safeForTerminal)],
        lead: [TextSpan("- ")]
      ).map { BodyLine($0) }
      lines += measure.wrapped(
        [TextSpan(reference.address.safeForTerminal, .link)],
        lead: [TextSpan("  ")]
      ).map { BodyLine($0) }
    }
    return lines
  }
}
