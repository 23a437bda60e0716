import ExamModel
import Testing

@testable import Reporting

@Suite struct HTMLSafetyTests {
  @Test(arguments: [
    ("plain – text\n\tstays", "plain – text\n\tstays"),
    ("a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e &#39; f"),
    ("\"\u{0338}", "&quot;\u{0338}"),
    ("<\u{20D2}script>", "&lt;\u{20D2}script&gt;"),
    ("\u{202E}abc\u{2066}", "⟨U+202E⟩abc⟨U+2066⟩"),
    ("\u{0}\u{7}\u{1B}\u{7F}\u{9B}\r", "⟨U+0000⟩⟨U+0007⟩⟨U+001B⟩⟨U+007F⟩⟨U+009B⟩⟨U+000D⟩"),
    ("👩‍💻 e\u{301}", "👩‍💻 e\u{301}"),
  ])
  func escapesByScalar(text: String, html: String) {
    #expect(Array(HTMLEscaping.escape(text).utf8) == Array(html.utf8))
  }

  @Test func everyHiddenScalarBecomesVisible() {
    let hidden = Array(0x00...0x08) + Array(0x0B...0x1F) + Array(0x7F...0x9F)
    let bidirectional = Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in hidden + bidirectional {
      let scalar = UInt32(value)
      let text = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
      #expect(HTMLEscaping.escape(text).hasPrefix("⟨U+"), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"\u{0338} onmouseover=\"alert(1)", "]]><b>", "'><img src=x>",
    "</style><b>", "-->", "{{words}}{{{title}}}", "\u{202E}\u{9B}\u{0}", "&lt;b&gt;",
  ])
  func hostileTextInEveryFieldStaysText(text: String) throws {
    let record = SampleRecord.make(
      id: AttemptID(rawValue: text),
      text: text,
      title: text,
      names: text,
      language: text,
      deviations: [text],
      address: text
    )
    let page = try HTMLReport().page(for: record)
    let harmless = try HTMLReport().page(
      for: SampleRecord.make(
        text: "x",
        title: "x",
        names: "x",
        language: "und",
        deviations: ["x"],
        address: "x"
      )
    )
    #expect(markup(in: page) == markup(in: harmless))
    #expect(!page.unicodeScalars.contains { $0.isHiddenControl })
  }

  /// What a browser would take for tags: everything between `<` and `>`, the words of quoted
  /// attributes left out.
  private func markup(in page: String) -> [String] {
    var tags: [String] = []
    var tag: String.UnicodeScalarView?
    var isQuoted = false
    for scalar in page.unicodeScalars {
      if scalar == "\"", tag != nil { isQuoted.toggle() }
      if scalar == "<", !isQuoted { tag = String.UnicodeScalarView() }
      if !isQuoted { tag?.append(scalar) }
      if scalar == ">", !isQuoted, let whole = tag {
        tags.append(String(whole))
        tag = nil
      }
    }
    return tags
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)//http://", "data:text/html,x", "//example.com",
    "http://user@example.com", "https://a:b@example.com/", "https:\\\\example.com",
    "https://example.com\\@evil.example", "http:/example.com", "https:///example.com", "https://",
    " https://example.com", "https://exa\nmple.com", "https://example.com/\u{202E}", "mailto:a@b",
    "ftp://example.com", "", "http://?q", "https://#@example.com",
  ])
  func refusesAddressesThatAreNoPlainWebAddress(text: String) {
    #expect(WebAddress(text) == nil)
    let stem = RichText(blocks: [.paragraph([.link(address: text, [.text("words")])])])
    #expect(RichTextMarkup.markup(stem).html == "<p>words</p>")
  }

  @Test(arguments: [
    ("https://example.com", "example.com"), ("HTTP://Example.com/a@b?c=d#e", "Example.com"),
    ("https://example.com:8443/x", "example.com:8443"), ("https://example.com?q=1", "example.com"),
  ])
  func takesPlainWebAddresses(text: String, host: String) {
    #expect(WebAddress(text)?.host == host)
  }

  @Test func linksKeepTheirDistance() {
    let inner: [RichText.Inline] = [.link(address: "https://b.example", [.text("in")])]
    let text = RichText(blocks: [.paragraph([.link(address: "https://a.example/?a&b", inner)])])
    #expect(
      RichTextMarkup.markup(text).html
        == "<p><a href=\"https://a.example/?a&amp;b\" rel=\"noopener noreferrer\">in</a></p>"
    )
  }

  @Test(arguments: ["image/svg+xml", "text/html", "image/png\" onload=\"x", ""])
  func refusesPicturesOfOtherKinds(mediaType: String) {
    let image = RichText.Image(mediaType: mediaType, bytes: [60])
    let figure = RichText.Figure(source: "a", alternative: "what <it> shows", image: image)
    let markup = RichTextMarkup.markup(RichText(blocks: [.figure(figure)]))
    #expect(markup.html == "<p class=\"picture\">what &lt;it&gt; shows</p>")
  }
}
