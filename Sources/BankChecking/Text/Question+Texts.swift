package import ExamModel

extension Question {
  /// The words of stem and choices: what a candidate reads before answering.
  package var readingLoad: Int {
    stem.wordCount + choices.reduce(0) { $0 + $1.text.wordCount }
  }

  /// The text that a candidate reads before answering.
  var askedTexts: [RichText] { [stem] + choices.map(\.text) }

  /// All text that a candidate can see, in the end.
  var shownTexts: [RichText] { askedTexts + choices.map(\.feedback) + [explanation] }
}
