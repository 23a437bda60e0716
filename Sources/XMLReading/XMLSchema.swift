internal import CLibXML2

/// The text of a schema and the name by which errors speak of it.
package struct XMLSchemaSource: Sendable {
  package let name: String
  /// XSD 1.0 as UTF-8.
  package let text: [UInt8]

  package init(name: String, text: [UInt8]) {
    self.name = name
    self.text = text
  }
}

/// Why a reader could not be made.
///
/// No file can cause it.
package enum XMLReadingError: Error, Hashable {
  /// The schema is no XSD 1.0; `message` is libxml2's.
  case unusableSchema(name: String, message: String)
}

/// A schema in the form that validates; frees it when it goes.
///
/// One per worker.
@safe final class CompiledSchema {
  let handle: xmlSchemaPtr

  /// Compiles a schema from memory; it cannot include or import another.
  ///
  /// - Throws: `XMLReadingError.unusableSchema`.
  init(_ source: XMLSchemaSource) throws(XMLReadingError) {
    _ = Self.library
    let errors = SchemaErrors()
    var sink = unsafe mockexam_xml_error_sink(
      object: Unmanaged.passUnretained(errors).toOpaque(),
      report: { object, error in
        guard let object = unsafe object, let error = unsafe error?.pointee else { return }
        let errors = unsafe Unmanaged<SchemaErrors>.fromOpaque(object).takeUnretainedValue()
        if let message = unsafe error.message {
          errors.messages.append(unsafe String(cString: message))
        }
      }
    )
    let compiled = unsafe source.text.withUnsafeBytes { bytes in
      unsafe mockexam_xml_compile(
        bytes.assumingMemoryBound(to: CChar.self).baseAddress,
        Int32(bytes.count),
        &sink
      )
    }
    guard let compiled = unsafe compiled else {
      throw .unusableSchema(
        name: source.name,
        message: withExtendedLifetime(errors) { $0.messages.first } ?? ""
      )
    }
    unsafe handle = compiled
  }

  deinit { unsafe xmlSchemaFree(handle) }

  /// Prepares libxml2 once per process, on first use.
  private static let library: Void = mockexam_xml_start()

  private final class SchemaErrors {
    var messages: [String] = []
  }
}
