/// Words that say nothing of a subject are left out where texts are compared by their subject.
enum ContentWords {
  private static let functionWords = Set(
    """
    a an the of in on at to for with by from and or but not as is are was were be been it its this \
    that these those which what how why when where who do does did have has had can could should \
    would will may might you your
    """.words
  )

  /// The words that are about something: three or more characters, no function words.
  static func of(_ words: [Word]) -> Set<Word> {
    Set(words.lazy.filter { $0.length >= 3 && !functionWords.contains($0) })
  }
}
