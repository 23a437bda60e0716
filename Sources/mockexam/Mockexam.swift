import ArgumentParser
import MockExamCommands

@main
struct Mockexam {
  static func main() async { await MockExam.main() }
}
