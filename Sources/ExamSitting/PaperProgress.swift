package import ExamModel

/// How far a paper is answered, question by question; every front end shows it its own way.
package struct PaperProgress: Hashable, Sendable {
  /// One for each question, in the order of the form.
  package let questions: [QuestionProgress]

  /// Sums an attempt up against its form.
  package init(form: ExamForm, attempt: Attempt) {
    questions = zip(form.items, attempt.responses).enumerated().map { index, pair in
      QuestionProgress(
        number: index + 1,
        isCurrent: index + 1 == attempt.current,
        asked: pair.0.question.key.count,
        response: pair.1
      )
    }
  }

  /// Numbers of questions without any choice.
  package var unanswered: [Int] { numbers { $0.answer == .unanswered } }
  /// Numbers of questions with fewer choices than asked for.
  package var incomplete: [Int] { numbers { $0.answer == .incomplete } }
  /// Numbers of questions with all choices that they ask for.
  package var answered: [Int] { numbers { $0.answer == .answered } }
  /// Numbers of questions marked for a later look.
  package var flagged: [Int] { numbers(where: \.isFlagged) }

  private func numbers(where isMeant: (QuestionProgress) -> Bool) -> [Int] {
    questions.filter(isMeant).map(\.number)
  }
}

/// How one question of a paper stands.
package struct QuestionProgress: Hashable, Sendable {
  /// Its number, from 1.
  package let number: Int
  package let answer: Answer
  package let isFlagged: Bool
  /// Whether it is the question on the screen.
  package let isCurrent: Bool

  /// How much of the answer is given.
  package enum Answer: Hashable, Sendable, CaseIterable {
    case unanswered
    /// Fewer choices than the question asks for.
    case incomplete
    case answered
  }

  init(number: Int, isCurrent: Bool, asked: Int, response: Attempt.Response) {
    self.number = number
    self.isCurrent = isCurrent
    isFlagged = response.isFlagged
    answer =
      response.chosen.isEmpty
      ? .unanswered : response.chosen.count < asked ? .incomplete : .answered
  }
}
