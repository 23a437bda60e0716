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

  /// Adds the question of a number; one in eight is multiple select.
  mutating func add(
    _ number: Int,
    consideration: ConsiderationID,
    using generator: inout Xoshiro256StarStar
  ) {
    let isMultiple = generator.below(8) == 0
    let difficulty = ["easy", "medium", "medium", "hard"][Int(generator.below(4))]
    xml += """
        <question id="generated-\(number)" consideration="\(consideration)" \
      difficulty="\(difficulty)" topics="generated sample" verified="\(edition)">
          <stem>
            <p>\(StockPhrases.stem(using: &generator))\(isMultiple ? " (Choose two.)" : "")</p>
          </stem>

      """
    let choices = isMultiple ? 5 : 4
    let firstKey = Int(generator.below(UInt64(choices)))
    let secondKey = isMultiple ? (firstKey + 2) % choices : firstKey
    for index in 0..<choices {
      addChoice(
        index,
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
            <text>\(StockPhrases.action(using: &generator)), in variant \(index + 1) of \
      plan <code>p-\(number)</code>.</text>
            <feedback>\(StockPhrases.sentences(2, using: &generator))</feedback>
          </choice>

      """
  }
}
