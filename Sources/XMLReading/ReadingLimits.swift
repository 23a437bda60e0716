/// Bounds that libxml2 itself keeps only while it builds a tree, or not at all.
enum ReadingLimits {
  /// Levels of elements.
  static let depth = 64
  /// Bytes of text directly in one element.
  static let textBytes = 1 << 20
  /// Bytes that were fed and cannot be parsed yet: those of one tag, comment or CDATA section.
  static let unreadBytes = 256 << 10
  /// Processing instructions before and after the root element.
  static let outerInstructions = FindingLog.limit
}
