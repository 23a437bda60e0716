package import ExamModel
internal import Mustache

/// Makes the page of a finished attempt: one file that needs no other, runs no script and asks
/// nothing of the network.
///
/// Templates are parsed once; make one value and use it for any number of records.
package struct HTMLReport: Sendable {
  private let library: MustacheLibrary
  private let styleSheet: StyleSheet

  private static let contentType = "ReportHTML"

  /// Parses the embedded templates.
  ///
  /// - Throws: `MustacheTemplate.ParserError`, which only a mistake in a template can cause.
  package init() throws {
    MustacheContentTypes.register(ReportHTML(), named: Self.contentType)
    var library = MustacheLibrary()
    for (name, bytes) in ReportTemplates.all {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
    styleSheet = StyleSheet(css: PackageResources.report_css)
  }

  /// The page of a record; the same record gives the same page.
  package func page(for record: AttemptRecord) -> String {
    let page = ReportPage(record, styleSheet: styleSheet)
    return library.render(page, withTemplate: ReportTemplates.page) ?? ""
  }
}

/// The templates by the names under which they call each other.
enum ReportTemplates {
  /// The template of the whole page.
  static let page = "report"

  static let all: [(name: String, bytes: [UInt8])] = [
    (page, PackageResources.report_mustache),
    ("icons", PackageResources.icons_mustache),
    ("bar", PackageResources.bar_mustache),
    ("strata", PackageResources.strata_mustache),
    ("question", PackageResources.question_mustache),
    ("choice", PackageResources.choice_mustache),
  ]
}
