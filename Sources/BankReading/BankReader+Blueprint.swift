package import ExamModel
import XMLReading

/// What reading a blueprint yields.
package struct BlueprintReadingResult: Sendable {
  /// The blueprint; `nil` when anything is wrong with its file.
  package let blueprint: Blueprint?
  package let findings: [Finding]
}

extension BankReader {
  /// Reads the blueprint of an exam.
  ///
  /// - Parameter path: The file, such as `QuestionBanks/exams/pmle.xml`.
  /// - Returns: The blueprint, or what is wrong with it.
  package func readBlueprint(at path: String) -> BlueprintReadingResult {
    do throws(XMLReadingError) {
      let reader = try XMLReader(vocabulary: .exam, schema: .exam)
      let handler = BlueprintHandler()
      let findings = reader.read(path, in: files, handler: handler)
      let isSound = !findings.contains { $0.severity == .error }
      return BlueprintReadingResult(
        blueprint: isSound ? handler.blueprint : nil,
        findings: findings
      )
    } catch {
      return BlueprintReadingResult(
        blueprint: nil,
        findings: [error.finding(for: path)]
      )
    }
  }
}
