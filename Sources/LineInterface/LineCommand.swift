/// A line that the candidate typed, understood.
enum LineCommand: Hashable {
  /// Choices by their place as shown, from 0.
  case choose([Int])
  case clear
  case next
  case back
  case go(Int)
  case flag
  case strike(Int)
  case show
  case review
  case time
  case submit
  case quit
  case help
  /// A command that takes something behind it which is missing or no such thing.
  case misused(String)
  case unknown(String)

  /// Reads a line; case, surrounding blanks and commas between letters do not matter.
  init(_ line: String) {
    let words = line.lowercased().split { $0.isWhitespace || $0 == "," }
    guard let first = words.first else {
      self = .show
      return
    }
    let rest = words.dropFirst()
    switch (first, rest.count) {
    case ("clear", 0): self = .clear
    case ("next", 0), ("n", 0): self = .next
    case ("back", 0), ("previous", 0): self = .back
    case ("flag", 0): self = .flag
    case ("show", 0): self = .show
    case ("review", 0): self = .review
    case ("time", 0): self = .time
    case ("submit", 0): self = .submit
    case ("quit", 0), ("exit", 0): self = .quit
    case ("help", 0), ("?", 0): self = .help
    case ("go", 1): self = rest.first.flatMap { Int($0) }.map(Self.go) ?? .misused("go")
    case ("strike", 1): self = rest.first.flatMap(Self.place).map(Self.strike) ?? .misused("strike")
    case ("go", _), ("strike", _): self = .misused(String(first))
    default:
      let places = words.compactMap(Self.place)
      self = places.count == words.count ? .choose(places) : .unknown(line)
    }
  }

  private static func place(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count == 1, let byte = word.utf8.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    else { return nil }
    return Int(byte - UInt8(ascii: "a"))
  }
}
