import ExamModel
import Mustache
import Testing

@testable import Reporting

@Suite struct TemplateTests {
  /// A tag of a template: its sign, if any, and its name.
  private struct Tag: Hashable {
    let sign: String
    let name: String
  }

  private static func tags(in template: String) -> [Tag] {
    template.matches(of: /\{\{([{#^\/>%]?)\s*([\w.]+)/).map { match in
      Tag(sign: String(match.output.1), name: String(match.output.2))
    }
  }

  private static var tags: [Tag] {
    ReportTemplates.all.flatMap { tags(in: String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static var views: [any MustacheParent] {
    let page = ReportPage(SampleRecord.make(), styleSheet: StyleSheet(css: []))
    let question = page.questions[1]
    let parts: [(any MustacheParent)?] = [
      page, page.verdict, page.verdict?.bar, page.facts.first, page.strata.first,
      page.strata.first?.rows.first, page.deviations, question, question.choices[1],
      question.references.first,
    ]
    return parts.compactMap(\.self)
  }

  @Test(arguments: ReportTemplates.all.map(\.name))
  func everyTemplateBeginsWithItsContentType(name: String) throws {
    let template = try #require(ReportTemplates.all.first { $0.name == name })
    #expect(template.bytes.starts(with: "{{% CONTENT_TYPE:ReportHTML }}\n".utf8))
  }

  /// A leading dot keeps the engine from looking for a missing name in the views around.
  @Test func tagsAskTheirOwnViewOrTheCatalogue() {
    for tag in Self.tags where !["%", ">"].contains(tag.sign) {
      #expect(tag.name.hasPrefix(".") || tag.name.hasPrefix("words."), "\(tag.name)")
    }
  }

  @Test func everyTagHasAValue() {
    for tag in Self.tags where tag.name.hasPrefix(".") && tag.name != "." {
      let name = String(tag.name.dropFirst())
      #expect(Self.views.contains { $0.child(named: name) != nil }, "\(tag.name)")
    }
  }

  @Test func everyWordOfTheCatalogueIsUsedAndEveryUsedOneIsThere() {
    let used = Self.tags.map(\.name).filter { $0.hasPrefix("words.") }.map { $0.dropFirst(6) }
    #expect(Set(used.map(String.init)) == Set(ReportWords.labels.keys))
  }

  @Test func nothingButMarkupGoesInUnescaped() {
    let raw = Set(Self.tags.filter { $0.sign == "{" }.map { String($0.name.dropFirst()) })
    #expect(raw == ["policy", "styleSheet", "stem", "text", "feedback", "explanation"])
    for name in raw where name != "policy" {
      for value in Self.views.compactMap({ $0.child(named: name) }) {
        #expect(value is Markup, "\(name)")
      }
    }
  }

  @Test func everyFieldOfAViewCanBeAskedFor() {
    for view in Self.views {
      for field in Mirror(reflecting: view).children {
        let isMissing =
          Mirror(reflecting: field.value).displayStyle == .optional
          && Mirror(reflecting: field.value).children.isEmpty
        #expect(isMissing || view.child(named: field.label ?? "") != nil, "\(field.label ?? "")")
      }
    }
  }
}
