/// A drawn page: what is shown, and what a click asks for where.
package struct ScreenFrame<Command: Hashable & Sendable>: Hashable, Sendable {
  package var grid: ScreenGrid
  private var targets: [Target] = []

  private struct Target: Hashable, Sendable {
    let rows: Range<Int>
    let columns: Range<Int>
    let command: Command
  }

  /// An empty page.
  package init(size: ScreenSize) { grid = ScreenGrid(size: size) }

  /// Lets a click inside a rectangle ask for something; what was said before for the same place
  /// gives way.
  package mutating func add(_ command: Command, rows: Range<Int>, columns: Range<Int>) {
    targets.append(Target(rows: rows, columns: columns, command: command))
  }

  /// What lies below a dialog takes no clicks.
  package mutating func dropTargets() { targets = [] }

  /// What a click at a place asks for.
  package func command(row: Int, column: Int) -> Command? {
    targets.last { $0.rows.contains(row) && $0.columns.contains(column) }?.command
  }
}
