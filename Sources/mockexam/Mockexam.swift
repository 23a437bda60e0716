import MockExamCommands

@main
struct Mockexam {
  static func main() { MockExam.launch() }
}
