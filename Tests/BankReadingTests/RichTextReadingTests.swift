import BankReading
import ExamModel
import ReadingTestSupport
import Testing

@Suite struct RichTextReadingTests {
  private func stem(_ xml: String) async throws -> [RichText.Block] {
    try #require(await Fixture.onlyQuestion(Fixture.question(stem: xml))).stem.blocks
  }

  @Test(
    arguments: [
      ("<p> a\n  b\t c </p>", [.text("a b c")]),
      ("<p>a <em>b </em> c</p>", [.text("a "), .styled(.em, [.text("b ")]), .text("c")]),
      ("<p>a<em> b</em></p>", [.text("a"), .styled(.em, [.text(" b")])]),
      ("<p>a <em>b </em>\n</p>", [.text("a "), .styled(.em, [.text("b")])]),
      ("<p>a <em> </em> </p>", [.text("a")]),
      ("<p><em>\n</em><code> x </code></p>", [.styled(.code, [.text("x")])]),
      ("<p>a<!-- c -->b<![CDATA[ < ]]>&amp;</p>", [.text("ab < &")]),
      ("<p>a&#xA0; b</p>", [.text("a\u{A0} b")]),
      (
        "<p><strong>a<sub>b</sub></strong><sup>c</sup><kbd>d</kbd><math>e</math></p>",
        [
          .styled(.strong, [.text("a"), .styled(.sub, [.text("b")])]), .styled(.sup, [.text("c")]),
          .styled(.kbd, [.text("d")]), .styled(.math, [.text("e")]),
        ]
      ),
      ("<p/>", []),
    ] as [(String, [RichText.Inline])]
  )
  func collapsesWhiteSpaceAsABrowserWould(xml: String, inlines: [RichText.Inline]) async throws {
    #expect(try await stem(xml) == [.paragraph(inlines)])
  }

  @Test func keepsCodeAsWrittenButOneNewline() async throws {
    let blocks = try await stem("<pre lang=\"sql\">\n\n  SELECT 1\n  FROM t\n</pre><pre>x</pre>")
    #expect(
      blocks == [
        .code("\n  SELECT 1\n  FROM t\n", language: "sql"), .code("x", language: nil),
      ]
    )
  }

  @Test func readsListsAndTables() async throws {
    let blocks = try await stem(
      """
      <ul> <li> a </li> <li>b <code>c</code></li> </ul>
      <ol><li>d</li></ol>
      <table> <tr><th> e</th><th>f</th></tr> <tr><td>g</td><td/></tr> </table>
      """
    )
    #expect(
      blocks == [
        .list(
          isOrdered: false,
          items: [[.text("a")], [.text("b "), .styled(.code, [.text("c")])]]
        ),
        .list(isOrdered: true, items: [[.text("d")]]),
        .table(rows: [
          [
            .init(isHeader: true, content: [.text("e")]),
            .init(isHeader: true, content: [.text("f")]),
          ],
          [
            .init(isHeader: false, content: [.text("g")]), .init(isHeader: false, content: []),
          ],
        ]),
      ]
    )
  }

  @Test func readsNotesAndLinksOfAnExplanation() async throws {
    let xml = "<note>a <a href=\" https://e.org/ \">b<em>c</em></a></note>"
    let question = try #require(await Fixture.onlyQuestion(Fixture.question(explanation: xml)))
    #expect(
      question.explanation.blocks == [
        .note([
          .text("a "),
          .link(address: "https://e.org/", [.text("b"), .styled(.em, [.text("c")])]),
        ])
      ]
    )
  }

  @Test(
    arguments: [
      (
        "<text>a <code>b</code> </text><feedback>c</feedback>",
        [.paragraph([.text("a "), .styled(.code, [.text("b")])])], [.paragraph([.text("c")])]
      ),
      (
        "<text> <pre>x</pre> </text><feedback> <p>c</p> <p>d</p> </feedback>",
        [.code("x", language: nil)], [.paragraph([.text("c")]), .paragraph([.text("d")])]
      ),
    ] as [(String, [RichText.Block], [RichText.Block])]
  )
  func readsChoicesOfWordsOrBlocks(
    xml: String,
    text: [RichText.Block],
    feedback: [RichText.Block]
  ) async throws {
    let question = try #require(await Fixture.onlyQuestion(Fixture.question(choice: xml)))
    #expect(question.choices.first?.text.blocks == text)
    #expect(question.choices.first?.feedback.blocks == feedback)
  }

  @Test(arguments: [
    "⟦schema.text⟧<text>a <pre>x</pre></text><feedback>c</feedback>",
    "<text>a</text>⟦schema.text⟧<feedback><p>b</p> c</feedback>",
    "<text>a</text>⟦schema.text⟧<feedback>b <p>c</p></feedback>",
  ])
  func refusesWordsBesideBlocks(marked: String) async {
    let text = MarkedText(Fixture.file(Fixture.question(choice: marked)))
    #expect(await Fixture.read(text.text).findings.summary == text.expected)
  }
}
