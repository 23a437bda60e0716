import AttemptHistory
import ExamFixtures
import ExamModel
import ExamSitting
import Testing

/// A sitting keeps every step before it counts, and ends at its deadline whatever happens.
@Suite struct ExamSittingTests {
  private let time = ManualClock()
  private let history: History

  init() throws { history = try .inMemory() }

  @Test func everyStepIsKeptBeforeItCounts() async throws {
    let sitting = try begin()
    _ = try await sitting.perform(.choose(question: 1, choices: ["a"]))
    let kept = try #require(try history.openAttempt(sitting.number))
    #expect(kept.steps.map(\.action) == [.begin, .choose(question: 1, choices: ["a"])])
  }

  @Test func whatCouldNotBeKeptDoesNotCount() async throws {
    let failing = AttemptStore(
      begin: { _ in 1 },
      append: { _ in throw DiskFull() },
      pulse: { _, _, _ in },
      finish: { _, _ in }
    )
    let sitting = try ExamSitting.begin(
      try .sample(),
      settings: .sample(),
      id: "one",
      store: failing,
      clock: time.clock
    )
    await #expect(throws: DiskFull.self) {
      try await sitting.perform(.choose(question: 1, choices: ["a"]))
    }
    #expect(await sitting.state.attempt.responses[0].chosen.isEmpty)
  }

  @Test func submittingGradesAndKeepsTheRecord() async throws {
    let sitting = try begin()
    _ = try await sitting.perform(.choose(question: 1, choices: ["a"]))
    _ = try await sitting.perform(.choose(question: 2, choices: ["b"]))
    guard case .finished(let record) = try await sitting.perform(.submit) else {
      Issue.record("not finished")
      return
    }
    #expect(record.scores.overall.correct == 1)
    #expect(try history.record(of: sitting.number) == record)
    #expect(try history.openAttempt(sitting.number) == nil)
  }

  @Test func theDeadlineHandsInWhatWasAnswered() async throws {
    let sitting = try begin(minutes: 10)
    time.advance(.minutes(9))
    _ = try await sitting.perform(.choose(question: 1, choices: ["a"]))
    time.advance(.minutes(5))
    guard case .finished(let record) = try await sitting.perform(.choose(question: 2, choices: []))
    else {
      Issue.record("not finished")
      return
    }
    #expect(record.attempt.status == .expired)
    #expect(record.attempt.elapsed == .minutes(10))
    #expect(record.attempt.responses[0].chosen == ["a"])
  }

  @Test(arguments: [Int64(-86_400_000), 86_400_000])
  func aJumpOfTheWallClockNeitherGivesNorTakesTime(milliseconds: Int64) async throws {
    let sitting = try begin(minutes: 10)
    time.advance(.minutes(4))
    time.jumpWall(Milliseconds(rawValue: milliseconds))
    #expect(try await sitting.tick() == .continues)
    #expect(await sitting.state.remaining == .minutes(6))
  }

  @Test func warningsComeOnceAt30And10And2Minutes() async throws {
    let sitting = try begin(minutes: 45)
    var warnings: [Int] = []
    for _ in 0..<44 {
      time.advance(.minutes(1))
      if case .warning(let minutes) = try await sitting.tick() { warnings.append(minutes) }
    }
    #expect(warnings == [30, 10, 2])
  }

  @Test func aShortPaperWarnsOnlyOfWhatLiesAhead() async throws {
    let sitting = try begin(minutes: 10)
    time.advance(.seconds(1))
    #expect(try await sitting.tick() == .continues)
    time.advance(.minutes(8))
    #expect(try await sitting.tick() == .warning(minutesLeft: 2))
  }

  @Test func leavingStopsTheClockAndResumingGoesOn() async throws {
    let sitting = try begin(minutes: 10)
    time.advance(.minutes(3))
    _ = try await sitting.perform(.choose(question: 2, choices: ["c"]))
    _ = try await sitting.perform(.leave)
    time.advance(.minutes(600))
    let resumed = try resume(sitting.number)
    let state = await resumed.state
    #expect(state.remaining == .minutes(7))
    #expect(state.attempt.interrupted == .minutes(600))
    #expect(state.attempt.responses[1].chosen == ["c"])
  }

  @Test func afterACrashTheClockGoesOnFromTheLastSignOfLife() async throws {
    let sitting = try begin(minutes: 10)
    _ = try await sitting.perform(.choose(question: 1, choices: ["a"]))
    time.advance(.minutes(2))
    _ = try await sitting.tick()
    time.advance(.seconds(3))
    // The process dies here; nothing is said to the sitting any more.
    time.advance(.minutes(60))
    let state = await (try resume(sitting.number)).state
    #expect(state.elapsed == .minutes(2))
    #expect(state.attempt.interrupted == .minutes(60) + .seconds(3))
    #expect(state.attempt.responses[0].chosen == ["a"])
  }

  @Test func twoProcessesCannotContinueOneAttempt() async throws {
    let first = try begin()
    let second = try resume(first.number)
    _ = try await second.perform(.choose(question: 1, choices: ["b"]))
    await #expect(throws: HistoryError.continuedElsewhere(attempt: first.number)) {
      try await first.perform(.choose(question: 1, choices: ["a"]))
    }
    #expect(await first.state.attempt.responses[0].chosen.isEmpty)
  }

  @Test func aProcessThatLostItsAttemptMovesNoClock() async throws {
    let first = try begin()
    let second = try resume(first.number)
    time.advance(.seconds(30))
    await #expect(throws: HistoryError.continuedElsewhere(attempt: first.number)) {
      try await first.tick()
    }
    #expect(try history.openAttempt(first.number)?.pulse == nil)
    #expect(try await second.tick() == .continues)
    #expect(try history.openAttempt(first.number)?.pulse?.elapsed == .seconds(30))
  }

  @Test func onlyQuestionsThatWereOnTheScreenAreSeen() async throws {
    let sitting = try begin()
    _ = try await sitting.perform(.show(question: 3))
    _ = try await sitting.perform(.choose(question: 4, choices: ["a", "b"]))
    #expect(try history.lastSeen() == ["q1": 1, "q3": 1])
  }

  private func begin(minutes: Int? = 120) throws -> ExamSitting {
    try ExamSitting.begin(
      try .sample(),
      settings: .sample(minutes: minutes),
      id: "0123456789abcdef",
      store: history.store,
      clock: time.clock
    )
  }

  private func resume(_ number: Int) throws -> ExamSitting {
    let open = try #require(try history.openAttempt(number))
    return try ExamSitting.resume(open, store: history.store, clock: time.clock)
  }
}

private struct DiskFull: StoreFailure {
  var description: String { "the disk is full" }
  var endsSitting: Bool { false }
}
