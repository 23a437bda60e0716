import ExamModel
import XMLReading

/// Turns the events of a blueprint file into a blueprint.
///
/// A blueprint is used only if nothing at all is wrong with its file, so values that the schema
/// guarantees are not reported a second time here.
final class BlueprintHandler: XMLEventHandler {
  private var exam: (id: String, edition: CalendarDate?, title: String) = ("", nil, "")
  private var format: Blueprint.Format?
  private var domains: [Blueprint.Domain] = []
  private var sections: [Blueprint.Section] = []
  private var objectives: [Blueprint.Objective] = []
  private var considerations: [Blueprint.Consideration] = []
  private var facts: [Blueprint.Fact] = []
  private var renamedProducts: [Blueprint.RenamedProduct] = []
  private var retiredProducts: [Blueprint.RetiredProduct] = []
  private var referenceHosts: [String] = []
  /// The attributes of the open elements, the innermost last.
  private var open: [XMLAttributes] = []
  private var words = ""

  /// The blueprint; `nil` when the file lacked a part.
  var blueprint: Blueprint? {
    guard let edition = exam.edition, let format else { return nil }
    return Blueprint(
      exam: ExamID(rawValue: exam.id),
      title: exam.title,
      edition: edition,
      format: format,
      sections: sections,
      domains: domains,
      facts: facts,
      renamedProducts: renamedProducts,
      retiredProducts: retiredProducts,
      referenceHosts: referenceHosts
    )
  }

  func startElement(
    _ number: Int,
    attributes: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) {
    open.append(attributes)
    words = ""
    switch BlueprintElement(rawValue: number) {
    case .exam: beginExam(attributes)
    case .format: format = Self.format(attributes, at: place, log: log)
    case .section: objectives = []
    case .objective: considerations = []
    default: break
    }
  }

  func text(_ bytes: [UInt8], log: FindingLog) {
    words += String(decoding: bytes, as: UTF8.self)
  }

  func endElement(_ number: Int, at place: SourcePlace, isSound: Bool, log: FindingLog) {
    guard let values = open.popLast() else { return }
    let text = WhiteSpace.collapsed(words)
    words = ""
    switch BlueprintElement(rawValue: number) {
    case .domain:
      domains.append(
        Blueprint.Domain(id: DomainID(rawValue: values.line(.id)), title: values.line(.title))
      )
    case .section: endSection(values)
    case .objective:
      objectives.append(
        Blueprint.Objective(
          id: values.line(.id),
          title: values.line(.title),
          considerations: considerations
        )
      )
    case .consideration: endConsideration(values, text)
    case .fact: endFact(values, text)
    case .renamed:
      renamedProducts.append(
        Blueprint.RenamedProduct(old: values.line(.old), current: values.line(.current))
      )
    case .retired: endRetired(values)
    case .referenceHost: referenceHosts.append(text)
    case .exam, .format, nil: break
    }
  }

  private func beginExam(_ values: XMLAttributes) {
    exam = (
      values.line(.id), CalendarDate(values.line(.edition)), values.line(.title)
    )
  }

  private static func format(
    _ values: XMLAttributes,
    at place: SourcePlace,
    log: FindingLog
  ) -> Blueprint.Format? {
    guard let minimum = values.count(.minimum), let maximum = values.count(.maximum),
      let standard = values.count(.default), let minutes = values.count(.minutes)
    else { return nil }
    if !(minimum <= standard && standard <= maximum) {
      log.report(
        .schemaValue,
        at: place,
        "the default number of questions is outside the bounds",
        hint: "write minimum ≤ default ≤ maximum"
      )
    }
    return Blueprint.Format(
      minimumQuestions: minimum,
      maximumQuestions: maximum,
      defaultQuestions: standard,
      minutes: minutes
    )
  }

  private func endSection(_ values: XMLAttributes) {
    sections.append(
      Blueprint.Section(
        id: SectionID(rawValue: values.line(.id)),
        title: values.line(.title),
        weight: values.count(.weight) ?? 0,
        objectives: objectives
      )
    )
  }

  private func endConsideration(_ values: XMLAttributes, _ text: String) {
    considerations.append(
      Blueprint.Consideration(
        id: ConsiderationID(rawValue: values.line(.id)),
        title: text,
        domain: DomainID(rawValue: values.line(.domain)),
        touchesGenerativeAI: BankValue.flag(values.value(.generativeAI))
      )
    )
  }

  private func endFact(_ values: XMLAttributes, _ text: String) {
    facts.append(
      Blueprint.Fact(
        id: values.line(.id),
        title: values.line(.title),
        statement: text,
        confidence: Blueprint.Confidence(rawValue: values.line(.confidence)) ?? .unknown,
        source: values.value(.source).map(WhiteSpace.collapsed)
      )
    )
  }

  private func endRetired(_ values: XMLAttributes) {
    retiredProducts.append(
      Blueprint.RetiredProduct(
        name: values.line(.name),
        deprecated: CalendarDate(values.line(.deprecated)),
        shutDown: CalendarDate(values.line(.shutDown)),
        replacement: values.line(.replacement)
      )
    )
  }
}

extension XMLAttributes {
  fileprivate func value(_ name: BlueprintAttribute) -> String? { self[number: name.rawValue] }

  /// A value without white space at its edges; empty when the attribute is not there.
  fileprivate func line(_ name: BlueprintAttribute) -> String {
    WhiteSpace.collapsed(value(name) ?? "")
  }

  fileprivate func count(_ name: BlueprintAttribute) -> Int? { BankValue.number(value(name)) }
}
