import BankReading
import ExamModel
import ReadingTestSupport
import Testing
import XMLReading

@Suite struct QuestionReadingTests {
  @Test func readsEveryField() async throws {
    let text = """
      <question id="caching-01" consideration="5.1.b" difficulty="hard" weight="3"
                topics="pipelines  caching" enemies="caching-02" verified="2026-11-20" status="withdrawn">
        <stem><p>What?</p></stem>
        <choice id="x" correct="1" position="last"><text>A</text><feedback>F</feedback></choice>
        <choice id="y" flaw="wrong-order"><text>B</text><feedback>G</feedback></choice>
        <choice id="z" correct="true"><text>C</text><feedback>H</feedback></choice>
        <explanation><p>E</p></explanation>
        <reference href="https://example.org/?a=1&amp;b=2">
          A claim
          of mine.
        </reference>
        <reference href="HTTP://example.org/">B</reference>
      </question>
      """
    let result = await Fixture.read(Fixture.file(text))
    #expect(result.findings.isEmpty)
    let entry = try #require(result.bank.entries.first)
    let question = entry.question
    #expect(question.id == "caching-01" && question.domain == "mlops")
    #expect(question.consideration == "5.1.b" && question.difficulty == .hard)
    #expect(question.weight.rawValue == 3 && question.status == .withdrawn)
    #expect(question.topics == ["pipelines", "caching"] && question.enemies == ["caching-02"])
    #expect(question.verified?.description == "2026-11-20")
    #expect(question.key == ["x", "z"] && question.kind == .multipleSelect)
    #expect(question.choices.map(\.isPinnedLast) == [true, false, false])
    #expect(question.choices.map(\.flaw) == [nil, .wrongOrder, nil])
    #expect(
      question.references.map(\.address) == ["https://example.org/?a=1&b=2", "HTTP://example.org/"]
    )
    #expect(question.references.first?.claim == "A claim of mine.")
    #expect(entry.origin.question == SourcePlace(line: 3, column: 1))
    #expect(entry.origin.stem == SourcePlace(line: 5, column: 3))
    #expect(entry.origin.choices.map(\.line) == [6, 7, 8])
    #expect(entry.origin.references.map(\.line) == [10, 14])
  }

  @Test func takesDefaultsForWhatIsNotSaid() async throws {
    let question = try #require(await Fixture.onlyQuestion(Fixture.question()))
    #expect(question.weight == .one && question.status == .active)
    #expect(question.topics.isEmpty && question.enemies.isEmpty && question.verified == nil)
    #expect(question.kind == .singleChoice)
  }

  @Test(arguments: [
    ("⟦schema.value⟧weight=\"0\"", "<p>x</p>"),
    ("⟦schema.value⟧verified=\"2026-02-30\"", "<p>x</p>"),
    ("⟦schema.value⟧verified=\"2026-02-03Z\"", "<p>x</p>"),
    ("⟦schema.value⟧status=\"gone\"", "<p>x</p>"),
    ("⟦schema.value⟧enemies=\"a/b\"", "<p>x</p>"), ("⟦schema.attribute⟧points=\"2\"", "<p>x</p>"),
    ("", "⟦schema.element⟧<note>x</note>"),
    ("", "<p>⟦schema.element⟧<a href=\"https://e.org\">x</a></p>"),
    ("", "<p>⟦schema.element⟧<b>x</b></p>"), ("", "<p>⟦schema.element⟧<p>x</p></p>"),
    ("", "<p ⟦schema.attribute⟧style=\"color:red\">x</p>"),
    ("", "<pre>⟦schema.element⟧<code>x</code></pre>"),
    ("", "<pre ⟦schema.value⟧lang=\"a b\">x</pre>"), ("", "⟦schema.missing-element⟧<ul></ul>"),
  ])
  func dropsAnUnsoundQuestionAndKeepsTheOthers(attributes: String, stem: String) async {
    let text = MarkedText(
      Fixture.file(
        Fixture.question(id: "good-01") + "\n"
          + Fixture.question(id: "bad-01", attributes: attributes, stem: stem) + "\n"
          + Fixture.question(id: "good-02")
      )
    )
    let result = await Fixture.read(text.text)
    #expect(result.findings.summary == text.expected)
    #expect(result.bank.entries.map(\.question.id) == ["good-01", "good-02"])
    #expect(result.hasErrors)
  }

  @Test func distrustsWhatTheValidatorSkips() async {
    let bad = Fixture.question(id: "bad-01", stem: "").replacing("<stem></stem>", with: "")
    let text = Fixture.file("<note>x</note>" + Fixture.question(id: "good-01") + bad)
    let result = await Fixture.read(text)
    #expect(result.findings.map(\.rule) == [.schemaElement, .schemaInvalid])
    #expect(result.bank.entries.map(\.question.id) == ["good-01"])
  }

  @Test func refusesAChoiceIdThatStandsTwice() async {
    let text = MarkedText(
      Fixture.file(
        Fixture.question().replacing("<choice id=\"b\"", with: "⟦schema.unique⟧<choice id=\"a\"")
      )
    )
    #expect(await Fixture.read(text.text).findings.summary == text.expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "//e.org", "x",
  ])
  func refusesLinksThatAreNotOfTheWeb(address: String) async {
    let text = MarkedText(
      Fixture.file(
        Fixture.question(
          explanation: "<p>See ⟦link.scheme⟧<a href=\"\(address)\">this</a>.</p>",
          reference: "⟦link.scheme⟧<reference href=\"\(address)\">x</reference>"
        )
      )
    )
    let result = await Fixture.read(text.text)
    #expect(result.findings.summary == text.expected)
    #expect(result.bank.entries.isEmpty)
  }

  @Test func warnsOfControlCharactersAndKeepsTheQuestion() async {
    let text = MarkedText(
      Fixture.file(Fixture.question(stem: "<p>a⟦text.control⟧&#x9B;b⟦text.control⟧\u{202E}</p>"))
    )
    let result = await Fixture.read(text.text)
    #expect(result.findings.summary == text.expected)
    #expect(result.bank.entries.count == 1 && !result.hasErrors)
  }
}
