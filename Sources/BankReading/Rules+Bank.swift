package import ExamModel

/// Rules that reading a bank checks beyond XML itself.
extension RuleID {
  /// A folder in which no bank file was found.
  package static let bankEmpty: RuleID = "bank.empty"
  /// A question's id that was used before, in the same file or in another.
  package static let bankDuplicateID: RuleID = "bank.duplicate-id"
  /// A link that is neither `http` nor `https`.
  package static let linkScheme: RuleID = "link.scheme"
  /// A picture that is missing or lies outside the bank.
  package static let imagePath: RuleID = "image.path"
  /// A picture that is no PNG, JPEG, GIF or WebP.
  package static let imageType: RuleID = "image.type"
  /// A picture of more than 2 MiB.
  package static let imageSize: RuleID = "image.size"
}
