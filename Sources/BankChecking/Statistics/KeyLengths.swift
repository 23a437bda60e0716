package import ExamModel

/// How long keys are beside wrong choices, in single-choice questions of three choices or more.
package struct KeyLengths: Sendable {
  package let questions: Int
  /// Percent of the questions in which the key is longer than each other choice.
  package let longestPercent: Double
  /// Percent of the questions in which the key is shorter than each other choice.
  package let shortestPercent: Double
  /// The mean length of keys by that of wrong choices; 1 where there are none.
  package let meanRatio: Double

  /// Measures questions; lengths are characters of plain text.
  package init(_ questions: [Question]) {
    let lengths = questions.filter { $0.kind == .singleChoice && $0.choices.count >= 3 }
      .compactMap { question -> (key: Int, others: [Int])? in
        guard let key = question.choices.first(where: \.isCorrect) else { return nil }
        return (
          key.text.length,
          question.choices.filter { !$0.isCorrect }.map { $0.text.length }
        )
      }
    let percent = { (count: Int) in 100 * Double(count) / Double(max(1, lengths.count)) }
    self.questions = lengths.count
    longestPercent = percent(
      lengths.count { length in length.others.allSatisfy { $0 < length.key } }
    )
    shortestPercent = percent(
      lengths.count { length in length.others.allSatisfy { $0 > length.key } }
    )
    let keys = lengths.reduce(0.0) { $0 + Double($1.key) }
    let others = lengths.reduce(0.0) { sum, length in
      sum + Double(length.others.reduce(0, +)) / Double(length.others.count)
    }
    meanRatio = others > 0 ? keys / others : 1
  }
}
