import BankReading
import ExamModel
import XMLReading

/// Bank files for the tests, as XML.
enum Fixture {
  /// A file around questions.
  static func file(_ questions: String, domain: String = "mlops") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <questionBank xmlns="urn:mockexam:question-bank:1" domain="\(domain)" edition="2026-06-01" title="Test">
    \(questions)
    </questionBank>
    """
  }

  /// A sound question whose parts can be replaced.
  static func question(
    id: String = "q-01",
    attributes: String = "",
    stem: String = "<p>What should you do?</p>",
    choice: String = "<text>Act.</text><feedback>Right.</feedback>",
    explanation: String = "<p>Because.</p>",
    reference: String = "<reference href=\"https://example.org/\">A claim.</reference>"
  ) -> String {
    """
    <question id="\(id)" consideration="5.1.b" difficulty="medium" \(attributes)>
    <stem>\(stem)</stem>
    <choice id="a" correct="true">\(choice)</choice>
    <choice id="b" flaw="ad-hoc"><text>Wait.</text><feedback>Wrong.</feedback></choice>
    <explanation>\(explanation)</explanation>
    \(reference)
    </question>
    """
  }

  /// Reads one file from memory.
  static func read(_ text: String) async -> BankReadingResult {
    await read(["bank/a.xml": text])
  }

  /// Reads the folder `bank` of files in memory.
  static func read(_ texts: [String: String]) async -> BankReadingResult {
    await BankReader(files: MemoryFiles(texts).access).readBank(at: "bank")
  }

  /// Reads a file that holds one sound question.
  static func onlyQuestion(_ question: String) async -> Question? {
    await read(file(question)).bank.entries.first?.question
  }
}
