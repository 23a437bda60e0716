import ExamModel

/// A term and what is to be said of it.
struct FactView: Hashable, Sendable {
  let term: String
  let detail: String

  init(_ term: String, _ detail: String) {
    self.term = term
    self.detail = detail
  }
}

extension [FactView] {
  /// When, how long and how the paper was sat.
  static func glance(at record: AttemptRecord) -> [FactView] {
    let (settings, attempt) = (record.settings, record.attempt)
    let pacing = ReportDocument.PacingPart(record)
    let total = record.form.items.count
    var facts = [
      FactView(ReportWords.started, ReportWords.moment(attempt.startedAt)),
      FactView(ReportWords.ended, ReportWords.ending(attempt.status)),
      FactView(ReportWords.timeUsed, ReportWords.used(attempt.elapsed, of: settings.limit)),
    ]
    if settings.extraTimePercent > 0 {
      facts.append(FactView(ReportWords.extraTime, ReportWords.extra(settings.extraTimePercent)))
    }
    if let limit = settings.limit, total > 0 {
      let budget = Milliseconds(rawValue: limit.rawValue / Int64(total))
      facts.append(FactView(ReportWords.pace, ReportWords.pace(budget: budget)))
    }
    let isFull = record.form.isFullBlueprint
    return facts + [
      FactView(
        ReportWords.answered,
        ReportWords.answered(
          attempt.responses.count { !$0.chosen.isEmpty },
          of: total,
          unreached: pacing.unreached
        )
      ),
      FactView(ReportWords.paper, ReportWords.paper(questions: total, isFullBlueprint: isFull)),
      FactView(ReportWords.edition, record.form.edition.description),
      FactView(ReportWords.seed, record.form.seed.description),
    ]
  }

  /// What tells this paper and its bank from every other.
  static func identity(of record: AttemptRecord) -> [FactView] {
    [
      FactView(ReportWords.attemptName, record.id.rawValue),
      FactView(ReportWords.candidate, record.settings.candidate),
      FactView(ReportWords.formDigest, record.form.formDigest.description),
      FactView(ReportWords.bankDigest, record.form.bankDigest.description),
      FactView(ReportWords.assemblyVersion, "\(record.form.assemblyVersion)"),
      FactView(ReportWords.engineVersion, "mockexam \(record.settings.engineVersion)"),
    ]
  }
}
