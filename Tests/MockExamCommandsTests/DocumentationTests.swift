import Foundation
import Testing

/// The articles name every target and every rule, and none that is gone.
@Suite struct DocumentationTests {
  private let project = URL(filePath: TestWorld.projectFolder)

  @Test func everyTargetIsNamedInTheModuleMap() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: project.appending(path: "Sources").path
    )
    let article = try text(of: "Sources/MockExamCommands/MockExamCommands.docc/Modules.md")
    let named = article.matches(of: /(?m)^### (\w+)$/).map { String($0.1) }
    #expect(named.sorted() == folders.sorted())
  }

  @Test func everyRuleIsNamedInTheArticleOnFindings() throws {
    let article = try text(of: "Sources/MockExamCommands/MockExamCommands.docc/Findings.md")
    let named = article.matches(of: /(?m)^- `([a-z.-]+)`:/).map { String($0.1) }
    let sources = try #require(
      FileManager.default.enumerator(atPath: project.appending(path: "Sources").path)
    )
    var rules: Set<String> = []
    for case let path as String in sources where path.hasSuffix(".swift") {
      let matches = try text(of: "Sources/" + path).matches(of: /RuleID = "([a-z.-]+)"/)
      rules.formUnion(matches.map { String($0.1) })
    }
    #expect(named.sorted() == rules.sorted())
  }

  @Test func theReadmeNamesBothCommands() throws {
    let readme = try text(of: "README.md")
    #expect(readme.contains("Scripts/mockexam start --timed"))
    #expect(readme.contains("Scripts/test"))
  }

  private func text(of path: String) throws -> String {
    try String(contentsOf: project.appending(path: path), encoding: .utf8)
  }
}
