/// The published contracts of the JSON files, in the 2020-12 draft of JSON Schema.
package enum JSONSchema: String, CaseIterable, Sendable {
  case report, form, responses

  /// The schema's own JSON text.
  package var text: [UInt8] {
    switch self {
    case .report: PackageResources.report_schema_json
    case .form: PackageResources.form_schema_json
    case .responses: PackageResources.responses_schema_json
    }
  }
}
