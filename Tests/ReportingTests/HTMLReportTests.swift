import Crypto
import ExamModel
import Foundation
import Reporting
import Testing

@Suite struct HTMLReportTests {
  @Test func policyComesFirstAndAllowsTheStyleSheetAlone() throws {
    let page = try HTMLReport().page(for: SampleRecord.make())
    let style = try #require(page.firstMatch(of: /<style>((?s).*?)<\/style>/)).output.1
    let digest = Data(SHA256.hash(data: Array(style.utf8))).base64EncodedString()
    let head = """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; form-action 'none'">
      """
    #expect(page.contains("<head>\n" + head))
  }

  @Test func pageNeedsNothingAndRunsNothing() throws {
    let page = try HTMLReport().page(for: SampleRecord.make())
    for word in ["<script", " style=\"", "<link", "@import", "url(", "src=\"http", " onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(!page.contains("{{"))
  }

  @Test func neverSpeaksOfAThreshold() throws {
    let page = try HTMLReport().page(for: SampleRecord.make()).lowercased()
    for word in ["pass", "fail", "scaled", "percentile", "weakest", "readiness"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func anchorsAreUniqueAndEveryOneIsThere() throws {
    let page = try HTMLReport().page(for: SampleRecord.make())
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    let targets = page.matches(of: /\shref="#([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(targets).isSubset(of: ids))
  }

  /// A stem of about 90 words, choices of 30 and feedback of 45, as the banks have them.
  @Test func sixtyQuestionsStayUnderFourHundredKilobytes() throws {
    let page = try HTMLReport().page(for: SampleRecord.long(questions: 60))
    #expect(page.contains("id=\"question-60\""))
    #expect(page.utf8.count < 400_000, "\(page.utf8.count) bytes")
  }
}
