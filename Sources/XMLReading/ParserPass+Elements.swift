internal import CLibXML2
import ExamModel

/// Elements: limits, names, and the order in which the handler hears of them.
extension ParserPass {
  func elementStarts(_ tag: StartTag) {
    guard !isOver, let window else { return }
    deliverEnd()
    deliverText()
    if isEnding && window.unreadCount == 0 {
      // At the end of a file libxml2 takes half a tag for a whole one.
      reportTruncation(at: window.place)
      return
    }
    let raw = RawTag(endingAtCursorOf: window)
    let mark = raw.mark(after: lastTag)
    lastTag = mark
    let place = mark.place
    subject = place
    isAtStartTag = true
    guard open.count < ReadingLimits.depth else {
      refuse(
        .xmlDepth,
        at: place,
        "elements are nested more than \(ReadingLimits.depth) levels deep",
        hint: "close elements before opening others"
      )
      return
    }
    let errorsBefore = log.errorCount
    let number = knownNumber(of: tag, at: place)
    hasRoot = true
    checkNamespaces(of: tag, writtenAs: raw)
    takeAttributes(of: tag, writtenAs: raw)
    open.append(OpenElement(number: number, place: place, errorsBefore: errorsBefore))
    if unknownDepth == nil {
      if let number {
        handler.startElement(number, attributes: attributes, at: place, log: log)
      } else {
        unknownDepth = open.count
      }
    }
    endIfFull()
  }

  func elementEnds() {
    guard !isOver else { return }
    deliverEnd()
    deliverText()
    guard let element = open.popLast() else { return }
    subject = element.place
    isAtStartTag = false
    if unknownDepth == nil {
      ended = element
    } else if unknownDepth == open.count + 1 {
      unknownDepth = nil
    }
  }

  func textFound(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isOver, let last = open.indices.last else { return }
    open[last].textBytes += bytes.count
    guard open[last].textBytes <= ReadingLimits.textBytes else {
      refuse(
        .xmlTextLength,
        at: open[last].place,
        "the text of one element is longer than 1 MiB",
        hint: "shorten it"
      )
      return
    }
    // A reference to a character arrives alone, so it cannot hide in a longer piece.
    if mayHaveControls || bytes.count <= 4 { unsafe reportControls(inText: bytes) }
    if unknownDepth == nil { unsafe text.append(contentsOf: bytes) }
  }

  /// Hands on the end of the last element: all errors in it are known now.
  func deliverEnd() {
    guard let element = ended, let number = element.number else { return }
    ended = nil
    handler.endElement(
      number,
      at: element.place,
      isSound: log.errorCount == element.errorsBefore,
      log: log
    )
  }

  private func deliverText() {
    guard !text.isEmpty else { return }
    handler.text(text, log: log)
    text.removeAll(keepingCapacity: true)
  }

  /// The number of an element's name; reports the element when it has none.
  private func knownNumber(of tag: StartTag, at place: SourcePlace) -> Int? {
    let isOurs = unsafe tag.namespace == tables.namespace
    let number = unsafe isOurs ? tables.elements[tag.name] : nil
    if let number, hasRoot || number == vocabulary.root { return number }
    let name = unsafe tag.name.map(Self.string) ?? ""
    if !hasRoot {
      refuse(
        isOurs ? .schemaElement : .schemaNamespace,
        at: place,
        "<\(name)> cannot be the root of this file",
        hint: "begin with <\(rootName) xmlns=\"\(vocabulary.namespace)\">"
      )
    } else if isOurs {
      log.report(.schemaElement, at: place, "there is no element <\(name)>")
    } else {
      log.report(
        .schemaNamespace,
        at: place,
        "<\(name)> is in a namespace that has no place here",
        hint: "use elements of \(vocabulary.namespace) alone"
      )
    }
    return nil
  }

  private var rootName: String { vocabulary.elements[vocabulary.root] }
}
