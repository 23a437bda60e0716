internal import Mustache

// What templates can ask of a view. Without it the engine reflects on the value for every tag,
// which takes most of the time of a page. A test holds the names to the templates.

extension ReportPage: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "language": language
    case "attemptID": attemptID
    case "policy": policy
    case "styleSheet": styleSheet
    case "words": words
    case "title": title
    case "eyebrow": eyebrow
    case "heading": heading
    case "verdict": verdict
    case "emptyPaper": emptyPaper
    case "facts": facts
    case "notes": notes
    case "strata": strata
    case "scoreNotes": scoreNotes
    case "deviations": deviations
    case "tally": tally
    case "questions": questions
    case "questionLanguage": questionLanguage
    case "identity": identity
    case "footer": footer
    default: nil
    }
  }
}

extension ReportPage.TextList: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "lines": lines
    default: nil
    }
  }
}

extension VerdictView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "lead": lead
    case "rest": rest
    case "rate": rate
    case "caution": caution
    case "bar": bar
    case "partialCredit": partialCredit
    default: nil
    }
  }
}

extension BarView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "length": length
    case "low": low
    case "high": high
    default: nil
    }
  }
}

extension FactView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "term": term
    case "detail": detail
    default: nil
    }
  }
}

extension StrataView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "caption": caption
    case "column": column
    case "rows": rows
    default: nil
    }
  }
}

extension StrataView.Row: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "score": score
    case "percent": percent
    case "interval": interval
    case "bar": bar
    case "flag": flag
    default: nil
    }
  }
}

extension QuestionView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "outcome": outcome
    case "outcomeWord": outcomeWord
    case "isFlagged": isFlagged
    case "shortTime": shortTime
    case "section": section
    case "domain": domain
    case "consideration": consideration
    case "difficulty": difficulty
    case "asks": asks
    case "stem": stem
    case "choices": choices
    case "explanation": explanation
    case "references": references
    case "history": history
    default: nil
    }
  }
}

extension ChoiceView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "letter": letter
    case "text": text
    case "feedback": feedback
    case "isKey": isKey
    case "isChosen": isChosen
    case "isStruckOut": isStruckOut
    case "style": style
    case "chosenMark": chosenMark
    case "flaw": flaw
    default: nil
    }
  }
}

extension ReferenceView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "claim": claim
    case "address": address
    case "host": host
    default: nil
    }
  }
}
