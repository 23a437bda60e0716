import XMLReading

/// The elements of a review ledger; the case is called what the element is.
enum ReviewElement: Int, XMLName {
  case reviewLedger, method, review
}

/// The attributes of a review ledger; the case is called what the attribute is.
enum ReviewAttribute: Int, XMLName {
  case question, contentDigest, date, firstAnswer, certainty, agreed, choicesOnly, dropped
}
