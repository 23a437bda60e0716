import ExamModel

/// Links and references lead to the web and nowhere else, and name no user.
struct LinkSchemeRule: BankRule {
  let id: RuleID = "link.scheme"

  func findings(in bank: QuestionBank, for blueprint: Blueprint) -> [Finding] {
    bank.entries.flatMap { entry in
      links(of: entry).filter { !Self.isAllowed($0.address) }.map { link in
        Finding(
          location: entry.location(link.place),
          severity: .error,
          rule: id,
          message: "\"\(link.address)\" is no web address that a candidate can follow safely",
          hint: "use an address that starts with https:// and names a host and no user"
        )
      }
    }
  }

  /// Whether an address is `http` or `https` with a host and without a user part.
  static func isAllowed(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    let authority = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return !authority.isEmpty && !authority.contains("@") && !authority.contains("\\")
      && !address.unicodeScalars.contains { $0.value <= 0x20 }
  }

  private func links(
    of entry: QuestionBank.Entry
  ) -> [(address: String, place: SourcePlace)] {
    let question = entry.question
    var links = zip(question.references, entry.origin.references).map { ($0.address, $1) }
    for (choice, place) in entry.placedChoices {
      links += (choice.text.links + choice.feedback.links).map { ($0, place) }
    }
    links += (question.stem.links + question.explanation.links).map { ($0, entry.origin.stem) }
    return links.map { (address: $0.0, place: $0.1) }
  }
}

extension RichText {
  /// The addresses of all links, in reading order.
  fileprivate var links: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines), .note(let inlines): inlines.flatMap(\.links)
      case .list(isOrdered: _, let items): items.joined().flatMap(\.links)
      case .table(let rows): rows.joined().flatMap(\.content).flatMap(\.links)
      case .code, .figure: []
      }
    }
  }
}

extension RichText.Inline {
  fileprivate var links: [String] {
    switch self {
    case .text: []
    case .styled(_, let inner): inner.flatMap(\.links)
    case .link(let address, let inner): [address] + inner.flatMap(\.links)
    }
  }
}
