import ArgumentParser
import AttemptHistory

/// Which attempt a command is about: its number, or `latest`.
enum AttemptArgument: ExpressibleByArgument, Hashable {
  case latest
  case number(Int)

  init?(argument: String) {
    if argument == "latest" {
      self = .latest
    } else if let number = Int(argument), number >= 1 {
      self = .number(number)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .latest: "latest"
    case .number(let number): "\(number)"
    }
  }

  /// The number meant, among attempts in ascending order.
  ///
  /// - Throws: `CommandError` when there is no such attempt, with those that there are.
  func number(among attempts: [AttemptSummary], kind: String) throws(CommandError) -> Int {
    guard let last = attempts.last else {
      throw CommandError(.usage, "there is no \(kind) attempt yet; begin one with mockexam start")
    }
    switch self {
    case .latest: return last.number
    case .number(let number):
      if attempts.contains(where: { $0.number == number }) { return number }
      let nearest = attempts.min { abs($0.number - number) < abs($1.number - number) } ?? last
      throw CommandError(
        .usage,
        "there is no \(kind) attempt \(number); the nearest is \(nearest.number), "
          + "and mockexam history lists all"
      )
    }
  }
}
