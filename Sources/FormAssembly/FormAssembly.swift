package import ExamModel

/// The rules by which forms are assembled; a change of any rule that a form can show raises it.
package let assemblyVersion = 1

extension QuestionBank {
  /// Assembles a paper: quotas by weight, both margins, weighted draws, shuffled choices.
  ///
  /// The same request, blueprint and bank content give the same form on every platform,
  /// whatever the names and order of files.
  ///
  /// - Throws: `AssemblyError` when the bank cannot fill the form.
  package func assembleForm(
    for blueprint: Blueprint,
    request: FormRequest
  ) throws(AssemblyError) -> ExamForm {
    guard (1...FormRequest.longestForm).contains(request.length) else {
      throw .lengthOutOfRange(request.length, limit: FormRequest.longestForm)
    }
    let cells = try BlueprintCells(
      blueprint: blueprint,
      sections: request.sections,
      domains: request.domains
    )
    let draw = FormDraw(
      sections: cells.sections.map(\.id),
      domains: cells.domains.map(\.id),
      sectionWeights: cells.sectionWeights,
      domainWeights: cells.domainWeights,
      cellWeights: cells.weights,
      candidates: candidates(in: cells, request: request),
      places: request.length,
      seed: request.seed
    )
    let result = try draw.run()
    return form(of: result, draw: draw, cells: cells, blueprint: blueprint, request: request)
  }

  private func candidates(in cells: BlueprintCells, request: FormRequest) -> [Candidate] {
    entries.compactMap { entry in
      let question = entry.question
      let lastSeen = request.lastSeen[question.id]
      guard question.status == .active, let cell = cells.cell(of: question.consideration),
        !(request.isFreshOnly && lastSeen != nil)
      else { return nil }
      return Candidate(
        id: question.id,
        cell: cell,
        consideration: question.consideration,
        weight: question.weight.rawValue,
        enemies: question.enemies,
        lastSeen: lastSeen
      )
    }
  }

  private func form(
    of result: FormDraw.Result,
    draw: FormDraw,
    cells: BlueprintCells,
    blueprint: Blueprint,
    request: FormRequest
  ) -> ExamForm {
    let items = result.order.compactMap { candidate in
      entry(for: candidate.id).map { entry in
        ExamForm.Item(
          section: draw.sections[candidate.cell.section],
          question: entry.question.shufflingChoices(seed: request.seed),
          lastSeenInAttempt: candidate.lastSeen
        )
      }
    }
    let margins = FormMargins(result: result, draw: draw, cells: cells)
    return ExamForm(
      exam: blueprint.exam,
      examTitle: blueprint.title,
      edition: blueprint.edition,
      seed: request.seed,
      assemblyVersion: assemblyVersion,
      bankDigest: digest,
      formDigest: FormDigest.digest(of: items),
      isFullBlueprint: request.sections.isEmpty && request.domains.isEmpty,
      sections: margins.sections,
      domains: margins.domains,
      matrix: result.matrix,
      deviations: margins.deviations,
      items: items
    )
  }
}

extension Question {
  /// The question with its unpinned choices shuffled by its own stream, pinned ones behind.
  func shufflingChoices(seed: FormSeed) -> Question {
    var generator = Xoshiro256StarStar(seed: seed, label: "options:\(id)")
    let shuffled = generator.shuffled(choices.filter { !$0.isPinnedLast })
    return showing(choices: shuffled + choices.filter(\.isPinnedLast))
  }
}
