package import ExamModel

extension FormDocument {
  /// What grading needs of the file, once everything in it fits together.
  ///
  /// - Throws: `DocumentError` for the first place that does not fit.
  package func answerKey() throws(DocumentError) -> AnswerKey {
    try refuseDuplicates(sections.map(\.id.rawValue), in: "sections")
    try refuseDuplicates(domains.map(\.id.rawValue), in: "domains")
    try refuseDuplicates(questions.map(\.id.rawValue), in: "questions")
    try checkWeights(sections.map(\.weight), in: "sections")
    try checkWeights(domains.map(\.weight), in: "domains")
    guard !questions.isEmpty else {
      throw problem(at: "questions", .wrongShape("a form has at least one question"))
    }
    var items: [AnswerKey.Item] = []
    for (index, question) in questions.enumerated() {
      items.append(try checkedItem(question, at: index))
    }
    return AnswerKey(formDigest: formDigest, sections: sections, domains: domains, items: items)
  }

  private func checkedItem(_ item: Item, at index: Int) throws(DocumentError) -> AnswerKey.Item {
    let place = "questions[\(index)]"
    guard item.number == index + 1 else {
      throw problem(at: place + ".number", .wrongNumber(found: item.number, expected: index + 1))
    }
    guard sections.contains(where: { $0.id == item.section }) else {
      throw problem(at: place + ".section", .unknownSection(item.section))
    }
    guard domains.contains(where: { $0.id == item.domain }) else {
      throw problem(at: place + ".domain", .unknownDomain(item.domain))
    }
    try checkKey(of: item, at: place)
    return AnswerKey.Item(
      id: item.id,
      section: item.section,
      domain: item.domain,
      choices: item.choices,
      key: Set(item.key)
    )
  }

  private func checkKey(of item: Item, at place: String) throws(DocumentError) {
    try refuseDuplicates(item.choices.map(\.rawValue), in: place + ".choices")
    guard !item.key.isEmpty else { throw problem(at: place + ".key", .emptyKey(item.id)) }
    guard Set(item.key).count == item.key.count, Set(item.key).isSubset(of: item.choices) else {
      throw problem(at: place + ".key", .keyNotAmongChoices(item.id))
    }
  }

  /// A weight may be 0 where a filter leaves a section out, but not all of them.
  private func checkWeights(_ weights: [Int], in place: String) throws(DocumentError) {
    for (index, weight) in weights.enumerated() where !(0...1_000_000_000).contains(weight) {
      throw problem(
        at: "\(place)[\(index)].weight",
        .wrongShape("a weight lies between 0 and 1000000000")
      )
    }
    guard weights.contains(where: { $0 > 0 }) else {
      throw problem(at: place, .wrongShape("at least one weight is above 0"))
    }
  }

  private func refuseDuplicates(_ names: [String], in place: String) throws(DocumentError) {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      throw problem(at: "\(place)[\(index)]", .duplicate(name))
    }
  }

  private func problem(at place: String, _ problem: DocumentError.Problem) -> DocumentError {
    DocumentError(.form, at: place, problem)
  }
}
