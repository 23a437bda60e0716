import BankReading
import ExamModel
import Testing

@Suite struct DigestTests {
  private func digests(_ xml: String) async throws -> (ContentDigest, ContentDigest) {
    let question = try #require(await Fixture.onlyQuestion(xml))
    return (question.revision, question.contentDigest)
  }

  /// Golden values, computed apart from this code from the form that `QuestionDigests` describes.
  ///
  /// A change here invalidates the digests of every history.
  @Test func areWhatTheyWereInEarlierVersions() async throws {
    let result = await Fixture.read(Fixture.file(Fixture.question()))
    let question = try #require(result.bank.entries.first?.question)
    #expect(
      question.revision.description
        == "881878c9690613f308732e97b20790aa9cc18160196d52e5afec051ac3781581"
    )
    #expect(
      question.contentDigest.description
        == "6e8fe7a31aab1f47731eeb72d0e426f9feb3914dda18b0dd6676aac2fb8ecf81"
    )
    #expect(
      result.bank.digest.description
        == "0d417e8f904d9d081147e5e266063ae1aba3ddfc97dbf3c84234d51b8994368a"
    )
  }

  @Test func ignoreWhiteSpaceAndNotationThatDoNotShow() async throws {
    let plain = try await digests(Fixture.question(stem: "<p>a <em>b</em> &amp; c</p>"))
    let other = try await digests(
      Fixture.question(
        attributes: "weight=\"7\" topics=\"x\" verified=\"2026-01-01\"",
        stem: "\n <p>\n a\n <em>b</em>  &#38;<!-- note --> <![CDATA[c]]>\n</p>\n"
      )
    )
    #expect(plain == other)
  }

  @Test func doNotDependOnTheOrderOfChoices() async throws {
    let question = Fixture.question()
    let lines = question.split(separator: "\n")
    let swapped = [0, 1, 3, 2, 4, 5, 6].map { lines[$0] }.joined(separator: "\n")
    #expect(try await digests(question) == digests(swapped))
  }

  @Test(arguments: [
    Fixture.question(stem: "<p>Other?</p>"),
    Fixture.question(stem: "<p>What should you do</p><p>?</p>"),
    Fixture.question(stem: "<p>What <em>should</em> you do?</p>"),
    Fixture.question(stem: "<pre>What should you do?</pre>"),
    Fixture.question(choice: "<text>Act</text><feedback>Right.</feedback>"),
    Fixture.question().replacing("<choice id=\"b\"", with: "<choice id=\"c\""),
    Fixture.question().replacing("flaw=\"ad-hoc\"", with: "correct=\"true\""),
  ])
  func revisionCoversStemChoicesAndKey(changed: String) async throws {
    let (revision, content) = try await digests(Fixture.question())
    let other = try await digests(changed)
    #expect(revision != other.0 && content != other.1)
  }

  @Test(arguments: [
    Fixture.question(choice: "<text>Act.</text><feedback>Wrong.</feedback>"),
    Fixture.question().replacing("ad-hoc", with: "outdated"),
    Fixture.question().replacing("<choice id=\"b\"", with: "<choice id=\"b\" position=\"last\""),
    Fixture.question(explanation: "<p>Why?</p>"),
    Fixture.question().replacing("5.1.b", with: "5.1.a"),
    Fixture.question(reference: "<reference href=\"https://example.org/\">Another.</reference>"),
    Fixture.question(reference: "<reference href=\"https://example.com/\">A claim.</reference>"),
  ])
  func contentDigestCoversTheRestOfWhatIsShown(changed: String) async throws {
    let (revision, content) = try await digests(Fixture.question())
    let other = try await digests(changed)
    #expect(revision == other.0 && content != other.1)
  }

  @Test func bankDigestDependsOnNeitherNamesNorOrder() async {
    let one = Fixture.question(id: "one")
    let two = Fixture.question(id: "two")
    let apart = await Fixture.read([
      "bank/x.xml": Fixture.file(two), "bank/y.xml": Fixture.file(one),
    ])
    let together = await Fixture.read(Fixture.file(one + two))
    #expect(apart.bank.digest == together.bank.digest)
    #expect(await Fixture.read(Fixture.file(one)).bank.digest != together.bank.digest)
  }
}
