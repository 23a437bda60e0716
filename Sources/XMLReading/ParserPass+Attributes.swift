internal import CLibXML2
import ExamModel

/// Attributes and namespace declarations of a start tag.
extension ParserPass {
  /// Collects the values of known attributes and reports what may not be there.
  func takeAttributes(of tag: StartTag, writtenAs raw: RawTag) {
    attributes.removeAll()
    var hasControls = false
    for index in unsafe stride(from: 0, to: tag.attributes.count, by: 5) where !isOver {
      guard let name = unsafe tag.attributes[index],
        let begin = unsafe tag.attributes[index + 3], let end = unsafe tag.attributes[index + 4]
      else { continue }
      let value = unsafe UnsafeBufferPointer(start: begin, count: end - begin)
      let namespace = unsafe tag.attributes[index + 2]
      if unsafe namespace == nil, let number = unsafe tables.attributes[name] {
        unsafe attributes.append(number: number, value: value)
      } else {
        unsafe reportAttribute(
          Self.string(name),
          prefix: tag.attributes[index + 1],
          namespace: namespace,
          writtenIn: raw
        )
      }
      hasControls = unsafe hasControls || !ControlCharacter.all(in: value).isEmpty
    }
    if hasControls { reportControls(in: raw) }
  }

  /// Reports every declaration of a namespace that is neither ours nor that of schema instances.
  func checkNamespaces(of tag: StartTag, writtenAs raw: RawTag) {
    for index in unsafe stride(from: 0, to: tag.namespaces.count, by: 2) where !isOver {
      let address = unsafe tag.namespaces[index + 1]
      if unsafe address == tables.namespace || address == tables.instanceNamespace { continue }
      let name = unsafe tag.namespaces[index].map { unsafe "xmlns:" + Self.string($0) } ?? "xmlns"
      log.report(
        .schemaNamespace,
        at: raw.place(of: name),
        "the namespace \"\(unsafe address.map(Self.string) ?? "")\" has no place here",
        hint: "use elements of \(vocabulary.namespace) alone"
      )
      endIfFull()
    }
  }

  private func reportAttribute(
    _ name: String,
    prefix: UnsafePointer<UInt8>?,
    namespace: UnsafePointer<UInt8>?,
    writtenIn raw: RawTag
  ) {
    let fullName = unsafe prefix.map { unsafe Self.string($0) + ":" + name } ?? name
    let place = raw.place(of: fullName)
    if unsafe namespace != nil && namespace == tables.instanceNamespace {
      if name == "schemaLocation" || name == "noNamespaceSchemaLocation" { return }
      log.report(
        .schemaInstance,
        at: place,
        "\(fullName) is not allowed",
        hint: "remove the attribute"
      )
    } else {
      log.report(.schemaAttribute, at: place, "there is no attribute \(fullName)")
    }
    endIfFull()
  }
}
