package import ArgumentParser

/// The program: practise for a certification exam, and be told honestly where you stand.
package struct MockExam: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "mockexam",
    abstract: "Practise for the Google Cloud Professional Machine Learning Engineer exam.",
    discussion: """
      A first paper, timed as in the exam:
        mockexam start --timed
      Ten questions on one domain, each explained at once:
        mockexam start --domain mlops --questions 10 --practice
      Every answer is kept the moment it is given; mockexam resume goes on after any interruption.
      """,
    version: ProgramVersion.current,
    subcommands: [
      HomeCommand.self, StartCommand.self, ResumeCommand.self, ReportCommand.self,
      HistoryCommand.self, FormCommand.self, GradeCommand.self, ReplayCommand.self,
      BankCommand.self, ExamCommand.self, LabCommand.self,
    ],
    defaultSubcommand: HomeCommand.self
  )

  package init() {}
}

/// The version that the program reports and that every attempt carries.
enum ProgramVersion {
  static let current = "0.1.0"
}
