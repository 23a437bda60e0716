import ExamModel
import Foundation
import Reporting
import Testing

@Suite struct GradeDocumentTests {
  @Test func tellsAnswerKeyAndCreditOfEveryQuestion() throws {
    let record = SampleRecord.make()
    let given = record.attempt.responses.map {
      GivenResponse(chosen: $0.chosen, time: $0.time, isFlagged: $0.isFlagged)
    }
    let document = GradeDocument(
      key: record.form.answerKey,
      responses: given,
      scores: record.scores
    )
    #expect(document.questions.map(\.partialCredit) == ["1", "1/2", "0"])
    #expect(document.questions.map(\.key) == [["b"], ["a", "c"], ["a"]])
    #expect(document.questions.map(\.correct) == [true, false, false])
    let decoded = try JSONDecoder().decode(GradeDocument.self, from: Data(document.json()))
    #expect(decoded == document)
  }
}
