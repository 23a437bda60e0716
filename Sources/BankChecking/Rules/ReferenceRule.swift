import ExamModel

/// A question rests on one to three references, at hosts that the blueprint trusts, over https.
struct ReferenceRule: BankRule {
  let id: RuleID = "question.references"

  private static let most = 3

  func findings(in bank: QuestionBank, by standards: BankStandards) -> [Finding] {
    let hosts = Set(standards.blueprint.referenceHosts)
    return bank.findings { entry -> [Finding] in
      let references = entry.question.references
      var findings: [Finding] = []
      if references.count > Self.most {
        findings.append(
          finding(
            entry.location,
            "question \"\(entry.question.id)\" has \(references.count) references",
            "keep the one to \(Self.most) that its claims rest on"
          )
        )
      }
      for (reference, place) in zip(references, entry.origin.references) {
        let host = Self.host(of: reference.address)
        if host == nil {
          findings.append(
            finding(
              entry.location(place),
              "the address \"\(reference.address)\" is not over https",
              "give the address that starts with https://"
            )
          )
        } else if let host, !hosts.isEmpty, !hosts.contains(host) {
          findings.append(
            finding(
              entry.location(place),
              "references to \(host) are not on the list of the blueprint",
              "cite documentation of the product, or add the host to the blueprint"
            )
          )
        }
      }
      return findings
    }
  }

  /// The host of an https address in small letters; `nil` for anything else.
  static func host(of address: String) -> String? {
    guard address.lowercased().hasPrefix("https://") else { return nil }
    let host = address.dropFirst("https://".count).prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : host.lowercased()
  }

  private func finding(_ location: SourceLocation, _ message: String, _ hint: String) -> Finding {
    Finding(location: location, severity: .warning, rule: id, message: message, hint: hint)
  }
}
