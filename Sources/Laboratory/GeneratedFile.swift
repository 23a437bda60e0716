import ExamModel
import FormAssembly

/// The XML of one generated file, question after question.
struct GeneratedFile {
  private let edition: CalendarDate
  private var xml: String

  init(domain: DomainID, edition: CalendarDate, number: Int) {
    self.edition = edition
    xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionBank xmlns="urn:mockexam:question-bank:1" domain="\(domain)" \
      edition="\(edition)" title="Generated \(number)">

      """
  }

  /// The whole file.
  var finished: String { xml + "</questionBank>\n" }

  /// Adds the question of a number; one in eight is multiple select, and in every other one the
  /// choices differ in little.
  mutating func add(
    _ number: Int,
    consideration: Blueprint.Consideration,
    using generator: inout Xoshiro256StarStar
  ) {
    let isMultiple = number % 8 == 0
    let difficulty = ["easy", "medium", "medium", "hard"][number % 4]
    let topic = consideration.touchesGenerativeAI ? "generative-ai" : "sample"
    xml += """
        <question id="generated-\(number)" consideration="\(consideration.id)" \
      difficulty="\(difficulty)" topics="generated \(topic)" verified="\(edition)">
          <stem>
            <p>\(StockPhrases.stem(using: &generator))\(isMultiple ? " (Choose two.)" : "")</p>
          </stem>

      """
    let choices = isMultiple ? 5 : 4
    let firstKey = Int(generator.below(UInt64(choices)))
    let secondKey = isMultiple ? (firstKey + 2) % choices : firstKey
    let common = number % 2 == 0 ? StockPhrases.action(using: &generator) : nil
    for index in 0..<choices {
      addChoice(
        index,
        action: common ?? StockPhrases.action(using: &generator),
        isCorrect: index == firstKey || index == secondKey,
        number: number,
        using: &generator
      )
    }
    xml += """
          <explanation>
            <p>\(StockPhrases.sentences(2, using: &generator))</p>
          </explanation>
          <reference href="https://docs.cloud.google.com/generated/\(number)">\
      \(StockPhrases.sentences(1, using: &generator))</reference>
        </question>

      """
  }

  private mutating func addChoice(
    _ index: Int,
    action: String,
    isCorrect: Bool,
    number: Int,
    using generator: inout Xoshiro256StarStar
  ) {
    let id = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
    let flaws = Choice.Flaw.allCases
    let flaw = flaws[Int(generator.below(UInt64(flaws.count)))].rawValue
    let mark = isCorrect ? #"correct="true""# : #"flaw="\#(flaw)""#
    xml += """
          <choice id="\(id)" \(mark)>
            <text>\(action), in variant \(index + 1) of \
      plan <code>p-\(number)</code>.</text>
            <feedback>\(StockPhrases.sentences(2, using: &generator))</feedback>
          </choice>

      """
  }
}
