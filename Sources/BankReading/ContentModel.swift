/// Which element may stand in which.
///
/// The schema says so too, but its validator skips the rest of a parent after one misplaced
/// child, and what it skipped must not enter a bank unseen.
enum ContentModel {
  /// Whether a child may stand in a parent.
  ///
  /// - Parameters:
  ///   - child: The element that begins.
  ///   - parent: The element around it; `nil` for the root.
  ///   - text: The part of a question that the text belongs to, if it is rich text.
  /// - Returns: Whether the grammar allows it.
  static func allows(_ child: BankElement, in parent: BankElement?, of text: BankElement?) -> Bool {
    switch parent {
    case nil: child == .questionBank
    case .questionBank: child == .question
    case .question: [.stem, .choice, .explanation, .reference].contains(child)
    case .choice: child == .text || child == .feedback
    case .stem: isBlock(child) || child == .figure
    case .explanation: isBlock(child) || child == .note
    case .text: isInline(child) || child == .pre
    case .feedback: isInline(child) || child == .p || child == .a
    case .ul, .ol: child == .li
    case .table: child == .tr
    case .tr: child == .th || child == .td
    case .a: isInline(child)
    case .p, .li, .th, .td, .note: isInline(child) || isLink(child, allowedIn: text)
    case .code, .kbd, .em, .strong, .sub, .sup, .math:
      isInline(child) || isLink(child, allowedIn: text)
    case .reference, .pre, .figure: false
    }
  }

  private static func isBlock(_ element: BankElement) -> Bool {
    switch element {
    case .p, .pre, .ul, .ol, .table: true
    default: false
    }
  }

  private static func isInline(_ element: BankElement) -> Bool { element.style != nil }

  private static func isLink(_ element: BankElement, allowedIn text: BankElement?) -> Bool {
    element == .a && (text == .feedback || text == .explanation)
  }
}
