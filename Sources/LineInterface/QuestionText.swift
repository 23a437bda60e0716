import ExamModel
import TerminalText

/// A question as line mode shows it.
struct QuestionText {
  let question: Question
  private let measure = TextMeasure.lines

  /// Stem and choices; marks show what is chosen and struck out.
  func lines(response: Attempt.Response) -> [String] {
    var lines = question.stem.lines(in: measure) + [""]
    if question.kind == .multipleSelect {
      lines += [Phrases.asked(question.key.count), ""]
    }
    for (place, choice) in question.choices.enumerated() {
      let isChosen = response.chosen.contains(choice.id)
      let isStruck = response.struckOut.contains(choice.id)
      let mark = isChosen ? "[x]" : isStruck ? "[-]" : "[ ]"
      lines += choice.text.lines(in: measure, lead: "\(mark) \(Choice.letter(at: place)). ")
    }
    return lines
  }

  /// What practice shows once a question is answered: every choice's feedback, the explanation
  /// and the references.
  func explanation(chosen: [ChoiceID]) -> [String] {
    let isCorrect = Set(chosen) == question.key
    var lines = [Phrases.verdict(isCorrect: isCorrect)]
    for (place, choice) in question.choices.enumerated() {
      let mark = choice.isCorrect ? "(right) " : "(wrong) "
      lines += choice.feedback.lines(in: measure, lead: "\(Choice.letter(at: place)). \(mark)")
    }
    lines += ["", Phrases.explanation] + question.explanation.lines(in: measure)
    for reference in question.references {
      lines += measure.wrapped("\(reference.claim) <\(reference.address)>", lead: "- ")
    }
    return lines
  }
}

extension RichText {
  /// The text as plain lines, styles told by characters.
  fileprivate func lines(in measure: TextMeasure, lead: String = "") -> [String] {
    textLines(in: measure, marking: .spelled, lead: [TextSpan(lead)]).map(\.text)
  }
}
