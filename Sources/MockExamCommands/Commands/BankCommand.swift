import ArgumentParser

/// `mockexam bank`: work on question banks.
struct BankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "Work on question banks.",
    subcommands: [BankCheckCommand.self, BankStatsCommand.self]
  )

  init() {}
}
