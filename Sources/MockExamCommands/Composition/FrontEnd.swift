import ArgumentParser
import LineInterface
import ScreenInterface
import TerminalText

/// How an exam meets its candidate.
enum FrontEnd {
  case lines
  case screen(ScreenTerminal)
}

/// What a command that runs an exam can be told about its front end.
struct FrontEndOptions: ParsableArguments {
  @Flag(help: "Plain lines instead of a full screen, as in a pipe; good for a screen reader.")
  var plain = false

  /// The full screen where there is one and lines are not asked for.
  ///
  /// A terminal that cannot show one is named once, with the way out.
  func frontEnd(in world: World) -> FrontEnd {
    guard !plain else { return .lines }
    switch world.screen() {
    case .available(let terminal): return .screen(terminal)
    case .unwanted: return .lines
    case .unsuitable(let type):
      world.console.tell(Phrases.noScreen(terminalType: type))
      return .lines
    }
  }
}
