import ExamModel
import ExamSitting

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
      case .unanswered: "unanswered"
      case .incomplete: letters.joined(separator: " ") + "  incomplete"
      case .answered: letters.joined(separator: " ")
      }
    let marks = [
      question.isFlagged ? "flagged" : nil, question.isCurrent ? "you are here" : nil,
    ].compactMap(\.self)
    return (["\(question.number).", state] + marks).joined(separator: "  ")
  }
}
