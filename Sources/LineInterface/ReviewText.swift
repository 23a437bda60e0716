import ExamModel
import ExamSitting
import TerminalText

/// The whole paper as line mode's `review` shows it: one line a question.
struct ReviewText {
  let form: ExamForm
  let attempt: Attempt

  var text: String {
    let progress = PaperProgress(form: form, attempt: attempt)
    return progress.questions.map(line).joined(separator: "\n")
  }

  private func line(of question: QuestionProgress) -> String {
    let item = form.items[question.number - 1].question
    let letters = item.letters(of: attempt.responses[question.number - 1].chosen)
    let state =
      switch question.answer {
      case .unanswered: Phrases.unanswered
      case .incomplete: letters.joined(separator: " ") + "  " + Phrases.incomplete
      case .answered: letters.joined(separator: " ")
      }
    let marks = [
      question.isFlagged ? Phrases.flagged : nil, question.isCurrent ? Phrases.youAreHere : nil,
    ].compactMap(\.self)
    return (["\(question.number).", state] + marks).joined(separator: "  ")
  }
}
