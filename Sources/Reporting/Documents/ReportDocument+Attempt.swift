package import ExamModel

extension ReportDocument {
  /// Who sat which paper, when, and how it ended.
  package struct AttemptPart: Hashable, Codable, Sendable {
    package let id: AttemptID
    package let number: Int
    package let candidate: String
    package let exam: ExamID
    package let edition: CalendarDate
    package let mode: AttemptSettings.Mode
    package let timed: Bool
    package let fullBlueprint: Bool
    package let seed: FormSeed
    package let assemblyVersion: Int
    package let formDigest: ContentDigest
    package let bankDigest: ContentDigest
    package let engineVersion: String
    package let language: String
    package let startedAt: UTCTime
    package let finishedAt: UTCTime
    /// `null` without a limit.
    package let minutesAllowed: OrNull<Double>
    package let extraTimePercent: Int
    package let secondsUsed: Seconds
    package let interruptedSeconds: Seconds
    package let wallClockJumpSeconds: Seconds
    /// `null` when the attempt was not handed in.
    package let endedBy: OrNull<Ending>
    package let status: Attempt.Status
    package let currentQuestion: Int
  }

  /// What ended a paper.
  package enum Ending: String, Hashable, Codable, Sendable {
    case submit, deadline
  }

  /// Where the time went, as far as a finished attempt tells.
  package struct PacingPart: Hashable, Codable, Sendable {
    package let secondsUsed: Seconds
    /// `null` without a limit.
    package let secondsAllowed: OrNull<Seconds>
    /// The limit shared out evenly; `null` without a limit.
    package let budgetSecondsPerQuestion: OrNull<Double>
    /// Questions that were never shown.
    package let unreached: Int
  }
}

extension ReportDocument.AttemptPart {
  init(_ record: AttemptRecord) {
    let (settings, form, attempt) = (record.settings, record.form, record.attempt)
    id = record.id
    number = record.number
    candidate = settings.candidate
    exam = form.exam
    edition = form.edition
    mode = settings.mode
    timed = settings.isTimed
    fullBlueprint = form.isFullBlueprint
    seed = form.seed
    assemblyVersion = form.assemblyVersion
    formDigest = form.formDigest
    bankDigest = form.bankDigest
    engineVersion = settings.engineVersion
    language = settings.language
    startedAt = UTCTime(attempt.startedAt)
    finishedAt = UTCTime(attempt.lastStepAt)
    minutesAllowed = OrNull(settings.limit.map { $0.seconds / 60 })
    extraTimePercent = settings.extraTimePercent
    secondsUsed = Seconds(attempt.elapsed)
    interruptedSeconds = Seconds(attempt.interrupted)
    wallClockJumpSeconds = Seconds(attempt.wallClockJump)
    endedBy = OrNull(ReportDocument.Ending(attempt.status))
    status = attempt.status
    currentQuestion = attempt.current
  }

  func settings() throws(DocumentError) -> AttemptSettings {
    let limit = minutesAllowed.value.map { Seconds($0, unit: .minutes(1)) }
    if let limit, limit == nil {
      throw DocumentError(
        .report,
        at: "attempt.minutesAllowed",
        .wrongShape("a limit is a number of minutes")
      )
    }
    return AttemptSettings(
      mode: mode,
      limit: limit??.milliseconds,
      extraTimePercent: extraTimePercent,
      candidate: candidate,
      language: language,
      engineVersion: engineVersion
    )
  }

  func state(responses: [Attempt.Response]) -> Attempt {
    Attempt(
      status: status,
      current: currentQuestion,
      responses: responses,
      startedAt: startedAt.timestamp,
      elapsed: secondsUsed.milliseconds,
      lastStepAt: finishedAt.timestamp,
      interrupted: interruptedSeconds.milliseconds,
      wallClockJump: wallClockJumpSeconds.milliseconds
    )
  }

  func form(_ plan: ReportDocument.FormPart, items: [ExamForm.Item]) -> ExamForm {
    ExamForm(
      exam: exam,
      examTitle: plan.examTitle,
      edition: edition,
      seed: seed,
      assemblyVersion: assemblyVersion,
      bankDigest: bankDigest,
      formDigest: formDigest,
      isFullBlueprint: fullBlueprint,
      sections: plan.sections,
      domains: plan.domains,
      matrix: plan.matrix,
      deviations: plan.deviations,
      items: items
    )
  }
}

extension ReportDocument.Ending {
  init?(_ status: Attempt.Status) {
    switch status {
    case .submitted: self = .submit
    case .expired: self = .deadline
    case .running, .left: return nil
    }
  }
}

extension ReportDocument.PacingPart {
  init(_ record: AttemptRecord) {
    let (count, limit) = (record.form.items.count, record.settings.limit)
    secondsUsed = Seconds(record.attempt.elapsed)
    secondsAllowed = OrNull(limit.map(Seconds.init))
    budgetSecondsPerQuestion = OrNull(
      count == 0 ? nil : limit.map { $0.seconds / Double(count) }
    )
    unreached = record.answeredItems.count { $0.response.visits == 0 }
  }
}
