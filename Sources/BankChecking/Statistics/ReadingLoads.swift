package import ExamModel

/// How many words candidates read in stem and choices of questions.
package struct ReadingLoads: Sendable {
  package let shortest: Int
  /// Of two middle ones the smaller.
  package let median: Int
  package let longest: Int

  /// Counts words; `nil` where there is no question.
  package init?(_ questions: [Question]) {
    let loads = questions.map(\.readingLoad).sorted()
    guard let first = loads.first, let last = loads.last else { return nil }
    shortest = first
    median = loads[(loads.count - 1) / 2]
    longest = last
  }
}
