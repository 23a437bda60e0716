internal import CLibXML2

/// The functions that libxml2 calls. They find the pass again, by way of its sink, and do nothing
/// else.
extension ParserPass {
  /// Handlers for the events that a pass looks at.
  static var handlers: xmlSAXHandler {
    var handlers = unsafe mockexam_xml_no_handlers()
    unsafe handlers.startDocument = { context in
      unsafe ParserPass.find(context)?.documentStarts()
    }
    unsafe handlers.internalSubset = { context, _, _, _ in
      unsafe ParserPass.find(context)?.doctypeFound()
    }
    unsafe handlers.startElementNs = {
      context,
      name,
      prefix,
      uri,
      namespaceCount,
      namespaces,
      count,
      _,
      attributes in
      unsafe ParserPass.find(context)?.elementStarts(
        StartTag(
          name: name,
          prefix: prefix,
          namespace: uri,
          namespaces: UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
          attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5)
        )
      )
    }
    unsafe handlers.endElementNs = { context, _, _, _ in
      unsafe ParserPass.find(context)?.elementEnds()
    }
    unsafe handlers.characters = { context, bytes, count in
      unsafe ParserPass.find(context)?.textFound(
        UnsafeBufferPointer(start: bytes, count: Int(count))
      )
    }
    unsafe handlers.ignorableWhitespace = handlers.characters
    unsafe handlers.cdataBlock = handlers.characters
    unsafe handlers.processingInstruction = { context, target, _ in
      unsafe ParserPass.find(context)?.instructionFound(named: target)
    }
    return unsafe handlers
  }

  /// Where the errors of this pass go.
  static func errorSink(for pass: ParserPass) -> mockexam_xml_error_sink {
    unsafe mockexam_xml_error_sink(
      object: Unmanaged.passUnretained(pass).toOpaque(),
      report: { object, error in
        guard let object = unsafe object, let error = unsafe error else { return }
        unsafe Unmanaged<ParserPass>.fromOpaque(object).takeUnretainedValue()
          .errorFound(error.pointee)
      }
    )
  }

  private static func find(_ context: UnsafeMutableRawPointer?) -> ParserPass? {
    guard let sink = unsafe context?.assumingMemoryBound(to: mockexam_xml_error_sink.self),
      let object = unsafe sink.pointee.object
    else { return nil }
    return unsafe Unmanaged<ParserPass>.fromOpaque(object).takeUnretainedValue()
  }
}

/// A start tag as libxml2 hands it over; its pointers are good during the event alone.
@safe struct StartTag {
  let name: UnsafePointer<UInt8>?
  let prefix: UnsafePointer<UInt8>?
  let namespace: UnsafePointer<UInt8>?
  /// Pairs of prefix and address.
  let namespaces: UnsafeBufferPointer<UnsafePointer<UInt8>?>
  /// Five pointers each: name, prefix, namespace, begin and end of the value.
  let attributes: UnsafeBufferPointer<UnsafePointer<UInt8>?>
}
