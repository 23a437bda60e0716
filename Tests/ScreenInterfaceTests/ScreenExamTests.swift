import AttemptHistory
import ExamFixtures
import ExamModel
import ExamSitting
import ScreenTestSupport
import Synchronization
import Testing

@testable import ScreenInterface

/// An exam on the screen does what the keys say, shows only what is kept, and loses nothing.
@Suite struct ScreenExamTests {
  @Test func aWholePaperIsAnsweredAndHandedIn() async throws {
    let fixture = try ScreenFixture(length: 4)
    let (_, ending) = try await fixture.sit([
      .typed("a"), .key(.enter), .typed("BA"), .typed("n4n"), .look("last"), .typed("ab"),
      .key(.enter), .look("review"), .typed("sy"),
    ])
    let record = try #require(ending.record)
    #expect(record.attempt.responses.map(\.chosen) == [["a"], ["a", "b"], ["d"], ["a", "b"]])
    #expect(record.attempt.status == .submitted)
  }

  @Test(arguments: [ScreenKey.enter, .escape, .character("n"), .character(" "), .character("s")])
  func onlyYesHandsIn(key: ScreenKey) async throws {
    let (terminal, ending) = try await ScreenFixture().sit([
      .typed("rs"), .look("asked"), .key(key), .look("after"),
    ])
    #expect(ending.record == nil)
    #expect(terminal.screen("asked").text.contains("50 unanswered"))
    #expect(terminal.screen("after").text.hasPrefix(" Review"))
  }

  @Test(arguments: ["rsy", "qy", "rsyyyyyy"])
  func keysTypedBeforeADialogWasSeenDoNotAnswerIt(keys: String) async throws {
    let (terminal, ending) = try await ScreenFixture().sit([.burst(keys), .look("asked")])
    #expect(ending.record == nil)
    #expect(terminal.screen("asked").text.contains("any other key"))
  }

  @Test(arguments: [ScreenKey.enter, .character("n"), .character("q")])
  func leavingAsksToo(key: ScreenKey) async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit([.typed("aq"), .key(key), .typed("n"), .look("on")])
    #expect(terminal.screen("on").text.hasPrefix(" Question 2 of 50"))
    #expect(try fixture.kept()?.attempt.responses[0].chosen == ["a"])
  }

  @Test func leavingKeepsTheAttempt() async throws {
    let fixture = try ScreenFixture()
    let (_, ending) = try await fixture.sit([.typed("anbfqy")])
    guard case .left(signal: nil) = ending else {
      Issue.record("the exam did not end")
      return
    }
    let kept = try #require(try fixture.kept())
    #expect(kept.attempt.status == .left)
    #expect(kept.attempt.responses[1].isFlagged)
  }

  @Test(arguments: [Int32(1), 2, 15])
  func aSignalKeepsTheAttempt(number: Int32) async throws {
    let fixture = try ScreenFixture()
    let (_, ending) = try await fixture.sit([.typed("c"), .signal(number)])
    guard case .left(signal: number) = ending else {
      Issue.record("the exam did not end by the signal")
      return
    }
    #expect(try fixture.kept()?.attempt.responses[0].chosen == ["c"])
  }

  @Test func aTerminalThatIsGoneKeepsTheAttempt() async throws {
    let fixture = try ScreenFixture()
    let (_, ending) = try await fixture.sit([.typed("d")])
    guard case .left(signal: nil) = ending else {
      Issue.record("the exam did not end")
      return
    }
    #expect(try fixture.kept()?.attempt.status == .left)
    #expect(try fixture.kept()?.attempt.responses[0].chosen == ["d"])
  }

  // MARK: Keys

  /// On the second question, which asks for two of five.
  @Test(arguments: [
    ("a", ["a"]), ("12", ["a", "b"]), ("ea", ["a", "e"]), ("aa", []), ("abc", ["a", "b"]),
    ("abac", ["b", "c"]), ("jj ", ["c"]), ("j jk ", []), ("j  ", []), ("ab0", []),
    ("A", ["a"]),
  ])
  func keysChooseSeveral(keys: String, chosen: [ChoiceID]) async throws {
    let fixture = try ScreenFixture()
    _ = try await fixture.sit([.typed("n" + keys)])
    #expect(try fixture.kept()?.attempt.responses[1].chosen == chosen)
  }

  /// On the third question, which asks for one of four.
  @Test(arguments: [
    ("a", ["a"]), ("ab", ["b"]), ("aa", ["a"]), ("c", ["c"]), ("4", ["d"]), ("5", []),
    ("a0", []), ("j ", ["b"]), ("j  ", []),
  ])
  func keysChooseOne(keys: String, chosen: [ChoiceID]) async throws {
    let fixture = try ScreenFixture()
    _ = try await fixture.sit([.typed("nn" + keys)])
    #expect(try fixture.kept()?.attempt.responses[2].chosen == chosen)
  }

  @Test func tooManyChoicesAreRefusedInWords() async throws {
    let (terminal, _) = try await ScreenFixture().sit([.typed("nabc")])
    #expect(terminal.screen().text.contains("Choose 2: take one back before choosing another."))
  }

  @Test(arguments: [
    ("g12", ScreenKey.enter, 12), ("g", .enter, 1), ("g3", .escape, 1), ("g50", .enter, 50),
    ("gj", .enter, 11), ("gl", .enter, 2), ("n", .character("p"), 1), ("r", .enter, 1),
    ("rjj", .enter, 3),
  ])
  func keysMoveThroughThePaper(keys: String, last: ScreenKey, number: Int) async throws {
    let fixture = try ScreenFixture()
    _ = try await fixture.sit([.typed(keys), .key(last)])
    #expect(try fixture.kept()?.attempt.current == number)
  }

  @Test func aNumberThatIsNotThereIsAnswered() async throws {
    let (terminal, _) = try await ScreenFixture().sit([.typed("g99"), .key(.enter)])
    #expect(terminal.screen().text.contains("There is no question 99"))
  }

  @Test func strikingIsSeenAndNoAnswer() async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit([.typed("nnjx")])
    #expect(terminal.screen().text.contains("(-) B."))
    #expect(try fixture.kept()?.attempt.responses[2].struckOut == ["b"])
    #expect(try fixture.kept()?.attempt.responses[2].chosen == [])
  }

  @Test func clicksChooseAndMove() async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit(
      [
        .clicked("n next"), .clicked("Scale the endpoint"), .clicked("f flag"),
        .clicked(" 17□"), .look("17"), .clicked("r review"), .clicked("f flagged"),
        .look("flagged"),
        .clicked("An endpoint answers"),
      ],
      columns: 120,
      rows: 40
    )
    #expect(terminal.unseen.isEmpty)
    #expect(terminal.screen("17").text.hasPrefix(" Question 17"))
    #expect(terminal.screen("flagged").text.contains("[f flagged 1]"))
    #expect(terminal.screen().text.hasPrefix(" Question 2 of 50 · ⚑ flagged"))
    #expect(try fixture.kept()?.attempt.responses[1].chosen == ["a"])
  }

  @Test func nothingBelowADialogTakesClicks() async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit([.typed("q"), .clicked("n next"), .look("still")])
    #expect(terminal.screen("still").text.contains("Leave now?"))
    #expect(try fixture.kept()?.attempt.current == 1)
  }

  @Test func theMarkWaitsForTextThatWasNotSeen() async throws {
    let (terminal, _) = try await ScreenFixture().sit(
      [.typed("j"), .look("line"), .typed(String(repeating: "j", count: 8)), .look("choices")],
      columns: 60,
      rows: 20
    )
    #expect(terminal.screen("line").text.contains("↑ 1"))
    #expect(terminal.screen("choices").text.contains("› ( ) A."))
  }

  @Test func everyStateHasItsOwnMark() async throws {
    let (terminal, _) = try await ScreenFixture(length: 6).sit([
      .typed("ananafnnfn")
    ])
    let strip = terminal.screen().text.split(separator: "\n")[1]
    #expect(strip.hasPrefix("   ■◧⚑□⚐[□]"))
  }

  // MARK: Time

  @Test func warningsDoNotTakeTheKey() async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit([
      .passed(seconds: 90 * 60), .look("30"), .typed("b"), .look("kept"), .passed(seconds: 21),
      .look("gone"), .passed(seconds: 20 * 60), .look("10"), .passed(seconds: 8 * 60), .look("2"),
    ])
    for minutes in ["30", "10", "2"] {
      #expect(terminal.screen(minutes).text.contains("*** \(minutes) minutes left. ***"))
    }
    #expect(terminal.screen("kept").text.contains("(•) B."))
    #expect(terminal.screen("kept").text.contains("30 minutes left"))
    #expect(!terminal.screen("gone").text.contains("minutes left"))
  }

  @Test func aHiddenClockComesBackAtFiveMinutes() async throws {
    let (terminal, _) = try await ScreenFixture().sit([
      .typed("t"), .look("hidden"), .passed(seconds: 115 * 60 - 1), .look("still"),
      .passed(seconds: 1), .look("back"),
    ])
    #expect(!terminal.screen("hidden").text.contains(" left\n"))
    #expect(!terminal.screen("still").text.contains("5:01 left"))
    #expect(terminal.screen("back").text.contains("5:00 left"))
  }

  @Test func theDeadlineHandsInWithAllThatWasAnswered() async throws {
    let (_, ending) = try await ScreenFixture().sit([
      .typed("a"), .passed(seconds: 120 * 60), .typed("b"),
    ])
    let record = try #require(ending.record)
    #expect(record.attempt.status == .expired)
    #expect(record.attempt.responses[0].chosen == ["a"])
  }

  @Test func aJumpOfTheWallClockChangesNothing() async throws {
    let (terminal, _) = try await ScreenFixture().sit([
      .wallJumped(minutes: 300), .passed(seconds: 60), .look("after"),
    ])
    #expect(terminal.screen("after").text.contains("1:59:00 left"))
  }

  @Test func paceIsOffUntilAskedFor() async throws {
    let (terminal, _) = try await ScreenFixture().sit([
      .passed(seconds: 24 * 60), .look("off"), .typed("w"), .look("on"),
    ])
    #expect(!terminal.screen("off").text.contains("Pace"))
    #expect(terminal.screen("on").text.contains("Pace: 0 answered, 10 due by now (2:24 each)."))
  }

  @Test func aRefusalDoesNotHideAWarning() async throws {
    let (terminal, _) = try await ScreenFixture().sit([
      .passed(seconds: 90 * 60), .typed("p"), .look("both"),
    ])
    #expect(terminal.screen("both").text.contains("*** 30 minutes left. ***  This is the first"))
  }

  /// A store that keeps nothing and refuses the first times a paper is handed in.
  private func refusingToFinish(times: Int) -> AttemptStore {
    let refusals = RefusalCount(times)
    return AttemptStore(
      begin: { _ in 1 },
      append: { _ in },
      pulse: { _, _, _ in },
      finish: { _, _ in if refusals.takeOne() { throw DiskFull() } }
    )
  }

  @Test func aStoreThatFailsAtTheDeadlineIsAskedOnceASecond() async throws {
    let failing = refusingToFinish(times: 3)
    let (terminal, ending) = try await ScreenFixture().sit(
      [
        .passed(seconds: 7200), .look("failed"), .passed(seconds: 1), .passed(seconds: 1),
        .passed(seconds: 1),
      ],
      store: failing
    )
    #expect(ending.record?.attempt.status == .expired)
    #expect(terminal.screen("failed").text.contains("NOT KEPT: no space is left."))
    #expect(terminal.patience.suffix(3) == [.seconds(1), .seconds(1), .seconds(1)])
  }

  // MARK: Practice

  @Test func practiceExplainsOnceTheAnswerIsChecked() async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit(
      [
        .typed("nnb"), .look("chosen"), .typed("a"), .key(.enter), .look("checked"), .typed("b"),
        .look("stands"),
      ],
      mode: .practice
    )
    #expect(terminal.screen("chosen").text.contains("Enter checks this answer"))
    #expect(!terminal.screen("chosen").text.contains("Feedback"))
    for text in ["✓ Right.", "Feedback on d of q3", "Explanation of q3", "The claim"] {
      #expect(terminal.screen("checked").text.contains(text), "\(text)")
    }
    #expect(terminal.screen("stands").text.contains("the answer stands"))
    #expect(try fixture.kept()?.attempt.responses[2].chosen == ["a"])
  }

  @Test func anUncheckedAnswerWaitsAndIsHandedInWithThePaper() async throws {
    let (terminal, ending) = try await ScreenFixture(length: 4).sit(
      [
        .typed("nnb"), .look("chosen"), .typed("p"), .look("before"), .typed("n"), .look("again"),
        .typed("rsy"),
      ],
      mode: .practice
    )
    #expect(terminal.screen("chosen").text.contains("(?) B."))
    #expect(terminal.screen("before").text.hasPrefix(" Question 2"))
    #expect(terminal.screen("again").text.contains("(?) B."))
    let record = try #require(ending.record)
    #expect(record.attempt.responses.map(\.chosen) == [[], [], ["b"], []])
  }

  @Test func anUncheckedAnswerCountsAtTheDeadline() async throws {
    let (_, ending) = try await ScreenFixture().sit(
      [.typed("nnb"), .passed(seconds: 7199), .passed(seconds: 1)],
      mode: .practice
    )
    #expect(ending.record?.attempt.status == .expired)
    #expect(ending.record?.attempt.responses[2].chosen == ["b"])
  }

  @Test func aPaperThatCouldNotBeHandedInCanBeHandedInAgain() async throws {
    let failing = refusingToFinish(times: 1)
    let (terminal, ending) = try await ScreenFixture(length: 4).sit(
      [.typed("bnrsy"), .look("told"), .typed(" "), .typed("sy")],
      mode: .practice,
      store: failing
    )
    #expect(terminal.screen("told").text.contains("NOT KEPT: no space is left."))
    #expect(ending.record?.attempt.responses[0].chosen == ["b"])
  }

  @Test func leavingSaysThatUncheckedAnswersAreNotKept() async throws {
    let (terminal, _) = try await ScreenFixture().sit([.typed("nnbq")], mode: .practice)
    #expect(terminal.screen().text.contains("Answers that still wait for Enter are not kept."))
  }

  @Test func enterDoesNotPassOverAHalfGivenAnswerInPractice() async throws {
    let (terminal, _) = try await ScreenFixture().sit(
      [.typed("na"), .key(.enter)],
      mode: .practice
    )
    #expect(terminal.screen().text.hasPrefix(" Question 2"))
    #expect(terminal.screen().text.contains("1 of 2 chosen: not checked yet."))
  }

  @Test func anExamExplainsNothing() async throws {
    let (terminal, _) = try await ScreenFixture().sit([.typed("nnb"), .look("chosen")])
    #expect(!terminal.screen("chosen").text.contains("Feedback"))
  }

  // MARK: Sizes and failures

  @Test(arguments: [(0, 0), (1, 1), (3, 60), (59, 20), (60, 19), (1000, 3)])
  func aScreenThatIsTooSmallLosesNothing(columns: Int, rows: Int) async throws {
    let fixture = try ScreenFixture()
    let (terminal, _) = try await fixture.sit([
      .typed("a"), .resized(columns, rows), .typed("n?gfrtw"), .key(.escape), .key(.escape),
      .resized(80, 24), .look("back"),
    ])
    // Nobody acts on what cannot be seen.
    #expect(terminal.screen("back").text.hasPrefix(" Question 1 of 50"))
    #expect(try fixture.kept()?.attempt.responses[0].chosen == ["a"])
  }

  @Test(arguments: Array(stride(from: 60, through: 200, by: 7)), [20, 24, 33, 60])
  func noSizeLosesTheBars(columns: Int, rows: Int) async throws {
    let (terminal, _) = try await ScreenFixture(length: 60).sit(
      [.typed("g33"), .key(.enter), .resized(columns, rows), .look("resized")]
    )
    let lines = terminal.screen("resized").text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.first?.contains("Question 33 of 60") == true)
    #expect(lines.first?.hasSuffix("2:00:00 left") == true)
    #expect(lines.last?.hasSuffix("q leave") == true)
    #expect(terminal.screen("resized").text.contains("where you are") == (columns >= 118))
  }

  @Test func aScreenThatIsTooSmallCanBeLeft() async throws {
    let fixture = try ScreenFixture()
    let (terminal, ending) = try await fixture.sit([
      .resized(40, 10), .look("small"), .typed("q"), .look("asked"), .typed("y"),
    ])
    #expect(terminal.screen("small").text.contains("60 × 20"))
    #expect(terminal.screen("asked").text.contains("Leave now?"))
    guard case .left(signal: nil) = ending else {
      Issue.record("the exam did not end")
      return
    }
    #expect(try fixture.kept()?.attempt.status == .left)
  }

  @Test func whatCouldNotBeKeptIsSaidAndNotShown() async throws {
    let failing = AttemptStore(
      begin: { _ in 1 },
      append: { entry in
        if case .choose = entry.step.action { throw DiskFull() }
      },
      pulse: { _, _, _ in },
      finish: { _, _ in }
    )
    let (terminal, _) = try await ScreenFixture().sit(
      [.typed("nnb"), .look("told"), .typed(" "), .look("after")],
      store: failing
    )
    #expect(terminal.screen("told").text.contains("NOT KEPT: no space is left"))
    #expect(terminal.screen("after").text.contains("( ) B."))
  }

  struct DiskFull: StoreFailure {
    let endsSitting = false
    let description = "no space is left"
  }
}

/// How often something is still to be refused.
private final class RefusalCount: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  /// Whether this time is one of them.
  func takeOne() -> Bool {
    left.withLock { count in
      count -= 1
      return count >= 0
    }
  }
}
