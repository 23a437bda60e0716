import ExamModel

/// One choice in its place, marked by words and shape.
struct ChoiceView: Hashable, Sendable {
  let letter: String
  let text: Markup
  let feedback: Markup
  let isKey: Bool
  let isChosen: Bool
  let isStruckOut: Bool
  /// The names of the style: `key`, `chosen`, both, or `plain`.
  let style: String
  /// The mark beside “your choice”: `right` or `wrong`.
  let chosenMark: String
  /// Why a wrong choice is wrong, in a few words.
  let flaw: String?

  init(_ choice: Choice, at index: Int, response: Attempt.Response) {
    letter = Choice.letter(at: index)
    text = RichTextMarkup.markup(choice.text)
    feedback = RichTextMarkup.markup(choice.feedback)
    isKey = choice.isCorrect
    isChosen = response.chosen.contains(choice.id)
    isStruckOut = response.struckOut.contains(choice.id)
    let names = [isKey ? "key" : nil, isChosen ? "chosen" : nil].compactMap(\.self)
    style = names.isEmpty ? "plain" : names.joined(separator: " ")
    chosenMark = isKey ? "right" : "wrong"
    flaw = choice.isCorrect ? nil : choice.flaw.map(ReportWords.name)
  }
}

/// A reference as a link, or in words alone where its address is none to follow.
struct ReferenceView: Hashable, Sendable {
  let claim: String
  /// `nil` where the address is no plain web address.
  let address: String?
  let host: String

  init(_ reference: Reference) {
    let address = WebAddress(reference.address)
    claim = reference.claim
    self.address = address?.text
    host = address?.host ?? reference.address
  }
}
