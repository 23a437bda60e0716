import ExamSitting

/// What of the paper the review shows, and which line of it is marked.
struct ReviewList: Hashable, Sendable {
  var filter = Filter.all
  /// The number of the question that was marked last; the nearest one shown counts.
  var wanted: Int

  /// Which questions are shown.
  enum Filter: Hashable, Sendable, CaseIterable {
    case all, unanswered, incomplete, flagged
  }

  /// Numbers of the questions shown.
  func numbers(in progress: PaperProgress) -> [Int] {
    switch filter {
    case .all: progress.questions.map(\.number)
    case .unanswered: progress.unanswered
    case .incomplete: progress.incomplete
    case .flagged: progress.flagged
    }
  }

  /// The number of the marked question; `nil` where none is shown.
  func marked(in progress: PaperProgress) -> Int? {
    let numbers = numbers(in: progress)
    return numbers.first { $0 >= wanted } ?? numbers.last
  }

  /// The same with the mark moved by so many lines, as far as there are any.
  func moved(by lines: Int, in progress: PaperProgress) -> ReviewList {
    let numbers = numbers(in: progress)
    guard let marked = marked(in: progress), let index = numbers.firstIndex(of: marked)
    else { return self }
    let target = min(max(lines.clamped(to: numbers.count) + index, 0), numbers.count - 1)
    return ReviewList(filter: filter, wanted: numbers[target])
  }
}

extension Int {
  /// The number held between −limit and limit.
  fileprivate func clamped(to limit: Int) -> Int { Swift.min(Swift.max(self, -limit), limit) }
}
