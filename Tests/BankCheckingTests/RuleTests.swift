import BankChecking
import BankReading
import ExamModel
import Foundation
import ReadingTestSupport
import Testing
import XMLReading

/// Every rule finds its mistake at its place, and nothing where there is none.
@Suite struct RuleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    /// What is put in the place of the sound question's parts; `⟦rule⟧` marks the finding.
    var question = #"id="q-01" consideration="5.1.a" verified="2026-11-20""#
    var domain = "mlops"
    var edition = "2026-06-01"
    var stem = "A stem. What should you do?"
    var marks = (question: "", stem: "", second: "")
    var choices = [("correct", "One"), ("flaw", "Two")]
    var explanation = "E"
    var references = ["https://docs.cloud.google.com/x"]
    var feedback: [String] = []
    var start = ""
    var testDescription: String { name }

    /// The same with a marker at the question's tag.
    func marked(question mark: String) -> Example {
      var example = self
      example.marks.question = mark
      return example
    }

    /// The file with its markers.
    var marked: String {
      let lines = choices.enumerated().map { index, choice in
        let kind = ["correct": #"correct="true""#, "flaw": #"flaw="ad-hoc""#][choice.0] ?? choice.0
        let feedback = index < feedback.count ? feedback[index] : "Feedback \(index)"
        let mark = index == 1 ? marks.second : ""
        return """
              \(mark)<choice id="\("abcdef".dropFirst(index).prefix(1))" \(kind)>\
          <text>\(choice.1)</text><feedback>\(feedback)</feedback></choice>
          """
      }
      let links = references.map { address in
        let mark = address.hasPrefix("⟦") ? String(address.prefix { $0 != "⟧" }) + "⟧" : ""
        return #"    \#(mark)<reference href="\#(address.dropFirst(mark.count))">C</reference>"#
      }
      return """
        \(start)<questionBank xmlns="urn:mockexam:question-bank:1" domain="\(domain)" \
        edition="\(edition)" title="T">
          \(marks.question)<question \(question) difficulty="easy">
            \(marks.stem)<stem><p>\(stem)</p></stem>
        \(lines.joined(separator: "\n"))
            <explanation><p>\(explanation)</p></explanation>
        \(links.joined(separator: "\n"))
          </question>
        </questionBank>
        """
    }
  }

  @Test(arguments: [
    Example(name: "a sound question"),
    Example(
      name: "a file for an older guide",
      edition: "2024-10-01",
      marks: ("", "", ""),
      start: "⟦bank.edition⟧"
    ),
    Example(
      name: "an unknown domain",
      domain: "mlopps",
      start: "⟦bank.unknown-domain⟧"
    ),
    Example(
      name: "an unknown consideration",
      question: #"id="q-01" consideration="7.1.a" verified="2026-11-20""#,
      marks: ("⟦bank.unknown-consideration⟧", "", "")
    ),
    Example(
      name: "a consideration of another domain",
      question: #"id="q-01" consideration="1.1.a" verified="2026-11-20""#,
      marks: ("⟦bank.misplaced-consideration⟧", "", "")
    ),
    Example(
      name: "an enemy that is not there",
      question: #"id="q-01" consideration="5.1.a" verified="2026-11-20" enemies="q-02""#,
      marks: ("⟦bank.unknown-enemy⟧", "", "")
    ),
    Example(
      name: "an enemy of itself",
      question: #"id="q-01" consideration="5.1.a" verified="2026-11-20" enemies="q-01""#,
      marks: ("⟦bank.unknown-enemy⟧", "", "")
    ),
    Example(
      name: "never verified",
      question: #"id="q-01" consideration="5.1.a""#,
      marks: ("⟦question.unverified⟧", "", "")
    ),
    Example(
      name: "never verified, but withdrawn",
      question: #"id="q-01" consideration="5.1.a" status="withdrawn""#
    ),
    Example(
      name: "verified half a year and a day ago",
      question: #"id="q-01" consideration="5.1.a" verified="2026-05-28""#,
      marks: ("⟦question.stale⟧", "", "")
    ),
    Example(
      name: "verified half a year ago",
      question: #"id="q-01" consideration="5.1.a" verified="2026-05-29""#
    ),
    Example(
      name: "verified tomorrow",
      question: #"id="q-01" consideration="5.1.a" verified="2026-11-26""#,
      marks: ("⟦question.stale⟧", "", "")
    ),
    Example(
      name: "a stem that asks nothing",
      stem: "Which is best? Two teams disagree.",
      marks: ("", "⟦question.asks-nothing⟧", "")
    ),
    Example(
      name: "the feedback of another choice",
      marks: ("", "", "⟦choice.feedback⟧"),
      feedback: ["It fails the limit.", "it fails the <em>limit</em>"]
    ),
    Example(
      name: "a wrong choice without a flaw",
      marks: ("", "", "⟦choice.flaw⟧"),
      choices: [("correct", "One"), ("", "Two")]
    ),
    Example(
      name: "an unknown host",
      references: ["⟦question.references⟧https://example.org/x"]
    ),
    Example(
      name: "a host in capitals",
      references: ["https://DOCS.cloud.google.com/x"]
    ),
    Example(
      name: "an address without encryption",
      references: ["⟦question.references⟧http://docs.cloud.google.com/x"]
    ),
    Example(
      name: "four references",
      marks: ("⟦question.references⟧", "", ""),
      references: (1...4).map { "https://docs.cloud.google.com/\($0)" }
    ),
    Example(
      name: "an old name",
      stem: "You use Vertex AI Pipelines. What should you do?",
      marks: ("⟦text.renamed-product⟧", "", "")
    ),
    Example(
      name: "an old name in an explanation",
      marks: ("⟦text.renamed-product⟧", "", ""),
      explanation: "Cloud Composer orchestrates."
    ),
    Example(
      name: "an old name that is called so",
      stem: "You use Agent Platform Pipelines (formerly Vertex AI Pipelines). What should you do?"
    ),
    Example(
      name: "a word that begins like an old name",
      stem: "You use Dataprocessing. What should you do?"
    ),
    Example(
      name: "a retired product",
      choices: [("correct", "One"), ("flaw", "Train with AutoML Text")]
    ).marked(question: "⟦text.retired-product⟧"),
    Example(
      name: "no key",
      marks: ("⟦question.key⟧", "", ""),
      choices: [("flaw", "One"), ("flaw", "Two")]
    ),
    Example(
      name: "nothing but keys",
      stem: "What should you do? (Choose two.)",
      marks: ("⟦question.key⟧", "", ""),
      choices: [("correct", "One"), ("correct", "Two")]
    ),
    Example(
      name: "two keys and no count",
      marks: ("", "⟦question.choose-count⟧", ""),
      choices: [("correct", "One"), ("correct", "Two"), ("flaw", "Three")]
    ),
    Example(
      name: "two keys and the count",
      stem: "What should you do? (Choose two.)",
      choices: [("correct", "One"), ("correct", "Two"), ("flaw", "Three")]
    ),
    Example(
      name: "another count than keys",
      stem: "Select 3 of them?",
      marks: ("", "⟦question.choose-count⟧", ""),
      choices: [("correct", "One"), ("correct", "Two"), ("flaw", "Three")]
    ),
    Example(
      name: "a count with a single key",
      stem: "What now? (CHOOSE TWO)",
      marks: ("", "⟦question.choose-count⟧", "")
    ),
    Example(
      name: "a choice that is no count",
      stem: "Which would you choose: two teams or one?"
    ),
    Example(
      name: "a count in the middle of a stem that asks for one",
      stem: "A team wants to select 4-bit weights. What should you do?"
    ),
    Example(
      name: "five keys and their count",
      stem: "What should you do? (Choose five.)",
      choices: (1...5).map { ("correct", "Choice \($0)") } + [("flaw", "Six")]
    ),
    Example(
      name: "choices that differ in a sign of their code alone",
      choices: [("correct", "x &gt; 0"), ("flaw", "x &lt; 0")]
    ),
    Example(
      name: "choices that differ in case and points alone",
      marks: ("", "", "⟦question.duplicate-choice⟧"),
      choices: [("correct", "Use BigQuery"), ("flaw", "use <code>BigQuery</code>.")]
    ),
  ])
  func findsItsMistakeAtItsPlace(example: Example) async throws {
    let marked = MarkedText(example.marked)
    let bytes = Array(marked.text.utf8)
    let files = FileAccess(
      open: { _ in OpenFile(bytes: bytes) },
      list: { _ throws(FileProblem) in throw .missing },
      resolve: { $0 }
    )
    let reading = await BankReader(files: files).readBank(at: ["bank.xml"])
    #expect(reading.findings.isEmpty)
    let standards = BankStandards(
      blueprint: try Self.blueprint(),
      reviews: .empty,
      today: try #require(CalendarDate("2026-11-25")),
      wholeBank: "."
    )
    let found = await reading.bank.findings(of: .all, by: standards)
    let places = found.map {
      "\($0.location.place.line):\($0.location.place.column) \($0.rule)"
    }
    #expect(places.sorted() == marked.expected.sorted())
    #expect(found.allSatisfy { !$0.hint.isEmpty && $0.location.file == "bank.xml" })
  }

  @Test(
    arguments: [
      ("mlop", "mlops"), ("responsibel-ai", "responsible-ai"), ("vertexai", "vertex-ai"),
      ("infra", nil), ("", nil), ("dance", nil),
    ] as [(String, String?)]
  )
  func theNearestNameIsSuggestedIfOneIsNear(word: String, expected: String?) {
    let names = ["vertex-ai", "mlops", "responsible-ai", "infrastructure"]
    #expect(names.nearest(to: word) == expected)
  }

  private static func blueprint() throws -> Blueprint {
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let path = project + "/QuestionBanks/exams/pmle.xml"
    return try #require(BankReader().readBlueprint(at: path).blueprint)
  }
}
