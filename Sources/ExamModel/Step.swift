/// One thing that happened in an attempt.
///
/// Steps are only ever added; an attempt is their sum.
package struct Step: Hashable, Codable, Sendable {
  /// The exam's own clock: time in which the exam ran, since it began.
  package let elapsed: Milliseconds
  /// The wall clock at that moment.
  package let wall: Timestamp
  package let action: Action

  package init(elapsed: Milliseconds, wall: Timestamp, action: Action) {
    self.elapsed = elapsed
    self.wall = wall
    self.action = action
  }

  /// What a step does; questions go by their number in the form, from 1.
  package enum Action: Hashable, Codable, Sendable {
    /// The clock starts and question 1 is on the screen.
    case begin
    /// The candidate goes to a question.
    case show(question: Int)
    /// The answer to a question is now exactly these choices; none takes the answer back.
    case choose(question: Int, choices: [ChoiceID])
    /// A question is marked for a later look, or the mark is taken away.
    case flag(question: Int, isFlagged: Bool)
    /// A choice is struck out, or the stroke is taken away; no part of the answer.
    case strike(question: Int, choice: ChoiceID, isStruck: Bool)
    /// The candidate leaves without a submission; the exam's clock stands still from here.
    case leave
    /// The exam goes on after it was left or its process ended.
    case resume
    /// The candidate hands the paper in.
    case submit
    /// The time is up, and the paper is handed in with all that was answered.
    case expire
  }
}
