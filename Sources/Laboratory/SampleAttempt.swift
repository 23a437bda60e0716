package import ExamModel
import FormAssembly
import Scoring
import SessionEngine

/// A made-up candidate sits a paper: to show what a report looks like before there is a real one.
///
/// Everything follows from the paper and its seed. The candidate calls herself `sample`, so that
/// no reader takes the report for a person's.
package struct SampleAttempt: Sendable {
  private let form: ExamForm
  private let limit: Milliseconds
  private let engineVersion: String

  /// 2026-06-01T15:00:00Z, the day of the guide; a sample is of no other day.
  private static let start = Timestamp(rawValue: 1_780_326_000_000)

  /// Takes the paper, the time allowed, and the version that the record is to carry.
  package init(form: ExamForm, limit: Milliseconds, engineVersion: String) {
    self.form = form
    self.limit = limit
    self.engineVersion = engineVersion
  }

  /// The finished attempt, reduced and graded as a real one.
  ///
  /// - Throws: `SessionError` for a paper without questions.
  package func record() throws -> AttemptRecord {
    let settings = AttemptSettings(
      mode: .exam,
      limit: limit,
      extraTimePercent: 0,
      candidate: "sample",
      language: "en",
      engineVersion: engineVersion
    )
    let steps = steps
    let attempt = try AttemptReducer(form: form, settings: settings).attempt(after: steps)
    return AttemptRecord(
      id: AttemptID(bits: form.seed.rawValue),
      number: 1,
      settings: settings,
      form: form,
      steps: steps,
      attempt: attempt,
      scores: ScoreSheet(grading: attempt.chosen(in: form), against: form.answerKey)
    )
  }

  /// Question after question, each answered after a while; the last fifth is done in a hurry.
  private var steps: [Step] {
    var generator = Xoshiro256StarStar(seed: form.seed, label: "sample-attempt")
    var steps: [Step] = []
    var elapsed = Milliseconds.zero
    func add(_ action: Step.Action) {
      steps.append(Step(elapsed: elapsed, wall: Self.start + elapsed, action: action))
    }
    add(.begin)
    let budget = UInt64(limit.rawValue) / UInt64(max(1, form.items.count))
    for (index, item) in form.items.enumerated() {
      if index > 0 { add(.show(question: index + 1)) }
      let isHurried = index * 5 >= form.items.count * 4
      let share = isHurried ? 10 + generator.below(40) : 40 + generator.below(60)
      elapsed += Milliseconds(rawValue: Int64(budget * share / 100))
      add(.choose(question: index + 1, choices: answer(to: item.question, using: &generator)))
      if generator.below(8) == 0 { add(.flag(question: index + 1, isFlagged: true)) }
    }
    add(.submit)
    return steps
  }

  /// The key in 9 of 10 easy, 7 of 10 medium and 5 of 10 hard questions; otherwise one of its
  /// choices is replaced by a distractor.
  private func answer(
    to question: Question,
    using generator: inout Xoshiro256StarStar
  ) -> [ChoiceID] {
    let tenths: UInt64 =
      switch question.difficulty {
      case .easy: 9
      case .medium: 7
      case .hard: 5
      }
    let key = question.choices.filter(\.isCorrect).map(\.id)
    let distractors = question.choices.filter { !$0.isCorrect }.map(\.id)
    let isRight = generator.below(10) < tenths
    let slip = distractors.isEmpty ? 0 : Int(generator.below(UInt64(distractors.count)))
    return isRight || distractors.isEmpty ? key : key.dropLast() + [distractors[slip]]
  }
}
