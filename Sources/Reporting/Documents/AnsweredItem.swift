package import ExamModel

/// One question of a finished paper with what was answered and how it was graded.
package struct AnsweredItem: Hashable, Sendable {
  /// The place in the paper, from 1.
  package let number: Int
  package let item: ExamForm.Item
  package let response: Attempt.Response
  package let grade: ScoreSheet.Grade

  package init(
    number: Int,
    item: ExamForm.Item,
    response: Attempt.Response,
    grade: ScoreSheet.Grade
  ) {
    self.number = number
    self.item = item
    self.response = response
    self.grade = grade
  }

  /// How the question was answered, as far as the grade is concerned.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case right, wrong, unanswered
  }

  /// Whether the key was chosen, something else, or nothing.
  package var outcome: Outcome {
    if grade.isCorrect { return .right }
    return response.chosen.isEmpty ? .unanswered : .wrong
  }
}

extension AttemptRecord {
  /// The questions of the paper in order.
  ///
  /// A question without response or grade, which no engine
  /// leaves behind, counts as never shown and wrong rather than being dropped.
  package var answeredItems: [AnsweredItem] {
    form.items.enumerated().map { index, item in
      AnsweredItem(
        number: index + 1,
        item: item,
        response: index < attempt.responses.count ? attempt.responses[index] : .untouched,
        grade: index < scores.grades.count
          ? scores.grades[index]
          : ScoreSheet.Grade(question: item.question.id, isCorrect: false, partialCredit: .zero)
      )
    }
  }
}
