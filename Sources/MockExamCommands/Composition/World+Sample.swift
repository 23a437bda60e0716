import ExamModel
import FormAssembly
import Laboratory

extension World {
  /// A paper of the bank, sat by a made-up candidate: what a report looks like.
  ///
  /// - Throws: `CommandError` where bank or blueprint are not to be used; `AssemblyError`.
  func sampleRecord(_ options: BankOptions) async throws -> AttemptRecord {
    let loaded = try await load(options)
    let format = loaded.blueprint.format
    let form = try loaded.bank.assembleForm(
      for: loaded.blueprint,
      request: FormRequest(
        length: format.defaultQuestions,
        seed: FormSeed(rawValue: 7),
        sections: [],
        domains: [],
        isFreshOnly: false,
        lastSeen: [:]
      )
    )
    return try SampleAttempt(
      form: form,
      limit: .minutes(format.minutes),
      engineVersion: ProgramVersion.current
    ).record()
  }
}
