import Foundation

/// The part of a form's JSON that tells which letters are right.
struct Paper: Decodable {
  struct Question: Decodable {
    let choices: [String]
    let key: [String]

    var lettersOfKey: [String] {
      zip("abcdefgh", choices).filter { key.contains($0.1) }.map { String($0.0) }
    }
  }

  let questions: [Question]

  init?(_ json: String) {
    guard let paper = try? JSONDecoder().decode(Self.self, from: Data(json.utf8))
    else { return nil }
    self = paper
  }
}
