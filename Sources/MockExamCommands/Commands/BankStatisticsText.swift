import ExamModel
import TerminalText

/// The figures of a bank as text for 80 columns.
struct BankStatisticsText {
  let document: BankStatisticsDocument
  private let measure = TextMeasure.lines

  var text: String {
    [heading, matrix, gaps, mix, flaws, cues, reviews, papers]
      .filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private var heading: [String] {
    let verification = document.verification
    let days = [verification.oldest, verification.newest].compactMap { $0?.description }
    let read = days.isEmpty ? "never" : Set(days).sorted().joined(separator: " to ")
    return [
      "\(document.questions) questions for \(document.exam), guide of \(document.edition)"
        + (document.withdrawn > 0 ? "; \(document.withdrawn) withdrawn" : ""),
      "References read: \(read); never: \(verification.unverified); too long ago: "
        + "\(verification.stale)",
    ]
  }

  /// Questions by section and domain; below each domain's count its share and the exam's.
  private var matrix: [String] {
    let width = 18
    let lead = 8
    let title = "Questions, with percent of the bank and (percent of the exam)"
    let head =
      "Section".padded(to: lead)
      + document.domains.map { "\($0)".paddedInFront(to: width) }.joined()
    let rows = document.sections.map { section in
      "\(section.id)".padded(to: lead)
        + document.domains.map { domain in
          cell(document.cells.filter { $0.section == section.id && $0.domain == domain })
            .paddedInFront(to: width)
        }.joined()
    }
    let totals =
      "all".padded(to: lead)
      + document.domains.map { domain in
        cell(document.cells.filter { $0.domain == domain }).paddedInFront(to: width)
      }.joined()
    return [title, head] + rows + [totals]
  }

  private func cell(_ cells: [BankStatisticsDocument.Cell]) -> String {
    let count = cells.reduce(0) { $0 + $1.questions }
    let wanted = cells.reduce(0) { $0 + $1.blueprintPercent }
    guard count > 0 || wanted > 0 else { return "–" }
    let percent = cells.reduce(0) { $0 + $1.percent }
    return "\(count)  \(PercentText.oneDecimal(percent)) (\(PercentText.oneDecimal(wanted)))"
  }

  private var gaps: [String] {
    let sorted = document.considerations.enumerated().sorted { left, right in
      (left.element.questions - left.element.wanted, left.offset)
        < (right.element.questions - right.element.wanted, right.offset)
    }.map(\.element)
    let lines = sorted.flatMap { count in
      measure.wrapped(
        "\(count.questions) of \(count.wanted)  \(count.title)",
        lead: "\(count.id)".padded(to: 8)
      )
    }
    return ["Questions by consideration, of those wanted; the greatest gaps first"] + lines
  }

  private var mix: [String] {
    let kinds = document.kinds
    let difficulty = Question.Difficulty.allCases.map {
      "\($0.rawValue) \(document.difficulty[$0.rawValue] ?? 0)"
    }
    var lines = [
      "Multiple select \(Phrases.percent(kinds.multipleSelectPercent)), generative AI "
        + "\(Phrases.percent(kinds.generativeAIPercent)), near-misses \(Phrases.percent(kinds.nearMissPercent))",
      "Difficulty: \(difficulty.joined(separator: ", "))",
    ]
    if let load = document.readingLoad {
      lines.append(
        "Words in stem and choices: \(load.shortest) to \(load.longest), median \(load.median)"
      )
    }
    let length = document.keyLength
    return lines
      + measure.wrapped(
        "The key is the longest choice in \(Phrases.percent(length.longestPercent)) and the shortest in "
          + "\(Phrases.percent(length.shortestPercent)) of the single-choice questions; the mean key is "
          + "\(Phrases.percent(100 * abs(length.meanRatio - 1))) "
          + "\(length.meanRatio < 1 ? "shorter" : "longer") than the mean wrong choice"
      )
  }

  private var flaws: [String] {
    let shares = Choice.Flaw.allCases.map {
      "\($0.rawValue) \(Phrases.percent(document.flaws[$0.rawValue] ?? 0))"
    }
    return measure.wrapped("Wrong choices by flaw: " + shares.joined(separator: ", "))
  }

  private var cues: [String] {
    guard !document.cues.isEmpty else { return [] }
    let head = "What wording alone answers; p in either direction, corrected for their number"
    let lines = document.cues.map { cue in
      let kind = cue.kind == .singleChoice ? "single" : "multiple"
      return cue.strategy.padded(to: 20) + kind.padded(to: 10)
        + Phrases.percent(cue.percent).paddedInFront(to: 8)
        + "  chance \(Phrases.percent(cue.chancePercent))".padded(to: 17)
        + "  p \(probability(cue.correctedProbability))"
    }
    return [head] + lines
  }

  private var reviews: [String] {
    let reviews = document.reviews
    guard reviews.answered > 0, let interval = reviews.interval else {
      return ["No review is written down in reviews/"]
    }
    let share = 100 * Double(reviews.agreed) / Double(reviews.answered)
    let certainty = QuestionReview.Certainty.allCases.map {
      "\($0.rawValue) \(reviews.certainty[$0.rawValue] ?? 0)"
    }
    let guesses = reviews.choicesOnly.map { guess in
      "\(guess.guessed) of \(guess.asked) "
        + (guess.kind == .singleChoice ? "single choice" : "multiple select")
    }
    let lines = [
      "Reviewed as they stand: \(reviews.reviewed) of \(document.questions)",
      "Answered without the key, before any repair: \(reviews.agreed) of \(reviews.answered) "
        + "agree, \(Phrases.percent(share)) (\(PercentText.oneDecimal(interval.low))–"
        + "\(PercentText.oneDecimal(interval.high))); \(certainty.joined(separator: ", "))",
    ]
    return
      (lines
      + (guesses.isEmpty
        ? [] : ["Guessed from the choices alone: " + guesses.joined(separator: ", ")]))
      .flatMap { measure.wrapped($0) }
  }

  private var papers: [String] {
    document.disjointPapers.map { count in
      "Papers of \(count.length) questions that share none and meet both margins: \(count.papers)"
    }
  }

  /// Three decimals, and "< 0.001" for less.
  private func probability(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    guard thousandths > 0 else { return "< 0.001" }
    return thousandths >= 1_000
      ? "1" : "0." + String(repeating: "0", count: 3 - "\(thousandths)".count) + "\(thousandths)"
  }
}
