import ExamModel

/// Which questions still want a look.
struct SittingReview {
  /// Numbers of questions without any choice.
  let unanswered: [Int]
  /// Numbers of questions with fewer choices than asked for.
  let incomplete: [Int]
  let flagged: [Int]
  /// One line a question.
  let lines: [String]

  init(form: ExamForm, attempt: Attempt) {
    let pairs = zip(form.items, attempt.responses).enumerated().map { ($0 + 1, $1.0, $1.1) }
    unanswered = pairs.filter { $0.2.chosen.isEmpty }.map(\.0)
    incomplete = pairs.filter { _, item, response in
      !response.chosen.isEmpty && response.chosen.count < item.question.key.count
    }.map(\.0)
    flagged = pairs.filter(\.2.isFlagged).map(\.0)
    lines = pairs.map { number, item, response in
      let letters = item.question.letters(of: response.chosen)
      let state =
        letters.isEmpty
        ? "unanswered"
        : letters.joined(separator: " ")
          + (letters.count < item.question.key.count ? "  incomplete" : "")
      let marks = [
        response.isFlagged ? "flagged" : nil, number == attempt.current ? "you are here" : nil,
      ].compactMap(\.self)
      return (["\(number).", state] + marks).joined(separator: "  ")
    }
  }
}

extension Question {
  /// The letters of some choices, in the order shown.
  func letters(of chosen: [ChoiceID]) -> [String] {
    choices.indices.filter { chosen.contains(choices[$0].id) }.map(Choice.letter)
  }
}
