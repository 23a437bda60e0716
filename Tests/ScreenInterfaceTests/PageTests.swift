import ExamFixtures
import ExamModel
import ScreenTestSupport
import Testing

@testable import ScreenInterface

/// The pages around the exam end with what their keys and clicks say.
@Suite struct PageTests {
  private func menu(_ happenings: [ScriptedTerminal.Happening]) async -> Int? {
    let page = MenuPage(
      title: "mockexam",
      introduction: ["What next?"],
      items: (1...3).map { .init($0, title: "Item \($0)", detail: "Detail \($0)") },
      glyphs: .unicode
    )
    let terminal = ScriptedTerminal(happenings)
    guard case .outcome(let choice?) = await terminal.terminal.show(page) else { return nil }
    return choice
  }

  @Test(
    arguments: [
      ([.key(.enter)], 1), ([.typed("j"), .key(.enter)], 2), ([.typed("jjjj ")], 3),
      ([.typed("3")], 3), ([.typed("4")], nil), ([.typed("q")], nil), ([.key(.escape)], nil),
      ([.key(.end), .key(.up), .key(.enter)], 2), ([.clicked("Item 2")], 2),
      ([.clicked("Detail 3")], 3), ([.wheel(3), .key(.enter)], 2),
    ] as [([ScriptedTerminal.Happening], Int?)]
  )
  func menusEndWithAChoice(happenings: [ScriptedTerminal.Happening], choice: Int?) async {
    #expect(await menu(happenings) == choice)
  }

  @Test(
    arguments: [
      ([.key(.enter)], .start), ([.typed("x ")], .start), ([.typed("q")], .leave),
      ([.key(.escape)], .leave), ([.clicked("start  q leave")], .start), ([.typed("jjkS")], .start),
    ] as [([ScriptedTerminal.Happening], StartPage.Outcome)]
  )
  func theClockStartsOnlyWhenAsked(
    happenings: [ScriptedTerminal.Happening],
    outcome: StartPage.Outcome
  ) async throws {
    let fixture = try ScreenFixture(length: 5)
    let page = StartPage(
      paper: .init(form: fixture.form, settings: .sample()),
      glyphs: .unicode
    )
    let terminal = ScriptedTerminal(happenings)
    guard case .outcome(outcome) = await terminal.terminal.show(page) else {
      Issue.record("another outcome")
      return
    }
  }

  @Test func aPaperThatGoesOnSaysWhereItStands() throws {
    let fixture = try ScreenFixture(length: 5)
    let page = StartPage(
      paper: .init(
        form: fixture.form,
        settings: .sample(),
        earlier: .init(number: 3, answered: 2, elapsed: .minutes(50))
      ),
      glyphs: .unicode
    )
    let text = page.frame(in: ScreenSize(columns: 80, rows: 24)).grid.text
    #expect(text.contains("2 of 5 answered"))
    #expect(text.contains("1:10:00 left"))
    #expect(text.contains("Enter goes on"))
  }

  @Test func theResultLeadsThroughTheMissedQuestions() async throws {
    let fixture = try ScreenFixture(length: 4)
    let (_, ending) = try await fixture.sit([.typed("anabnanbrsy")])
    let page = ResultPage(
      record: try #require(ending.record),
      heading: "Submitted.",
      reports: ["Report: here"],
      glyphs: .unicode
    )
    let terminal = ScriptedTerminal([
      .look("result"), .typed("m"), .look("first"), .typed("n"), .look("result again"),
      .typed("m"), .key(.escape), .look("back"), .typed("q"),
    ])
    guard case .outcome(.leave) = await terminal.terminal.show(page) else {
      Issue.record("the page did not end")
      return
    }
    #expect(terminal.screen("result").text.contains("3 of 4 right"))
    #expect(terminal.screen("result").text.contains("missed (1)"))
    #expect(terminal.screen("first").text.hasPrefix(" Missed 1 of 1 · question 4"))
    for name in ["result again", "back"] {
      #expect(terminal.screen(name).text.contains("3 of 4 right"), "\(name)")
    }
  }

  @Test(arguments: [AttemptMode.review, .practice, .interrupted])
  func aResultThatSaysLittleSaysSo(mode: AttemptMode) async throws {
    let fixture = try ScreenFixture(length: 4)
    let (_, ending) = try await fixture.sit(
      [.typed("rsy")],
      mode: mode == .review ? .review : mode == .practice ? .practice : .exam
    )
    let record = try #require(ending.record)
    let shown = mode == .interrupted ? record.interrupted(for: .minutes(7)) : record
    let page = ResultPage(record: shown, heading: "", reports: [], glyphs: .unicode)
    let text = page.frame(in: ScreenSize(columns: 120, rows: 40)).grid.text
    #expect(text.contains(mode.words))
  }

  enum AttemptMode: Sendable {
    case review, practice, interrupted

    var words: String {
      switch self {
      case .review: "You had seen this paper before"
      case .practice: "This was practice"
      case .interrupted: "Interrupted for 7:00 in all"
      }
    }
  }
}

extension AttemptRecord {
  /// The same with an interruption.
  fileprivate func interrupted(for span: Milliseconds) -> AttemptRecord {
    AttemptRecord(
      id: id,
      number: number,
      settings: settings,
      form: form,
      steps: steps,
      attempt: Attempt(
        status: attempt.status,
        current: attempt.current,
        responses: attempt.responses,
        startedAt: attempt.startedAt,
        elapsed: attempt.elapsed,
        lastStepAt: attempt.lastStepAt,
        interrupted: span,
        wallClockJump: attempt.wallClockJump
      ),
      scores: scores
    )
  }
}
