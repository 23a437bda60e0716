package import ExamModel

/// A paper to hand out: every question as it would be asked, and nothing of its key.
package struct PaperText {
  private let form: ExamForm

  package init(form: ExamForm) { self.form = form }

  /// All questions with their choices, one below the other.
  package var text: String {
    form.items.enumerated().flatMap { index, item in
      ["", "Question \(index + 1) · \(item.question.id)", ""]
        + QuestionText(question: item.question).lines(response: .untouched)
    }.joined(separator: "\n")
  }
}
