import Foundation
import Testing

/// Reads a table of expected figures that was computed apart from the product.
func oracle<Table: Decodable>(_ name: String, as type: Table.Type = Table.self) throws -> Table {
  let url = try #require(
    Bundle.module.url(forResource: "Oracles/\(name)", withExtension: "json")
  )
  return try JSONDecoder().decode(Table.self, from: Data(contentsOf: url))
}

/// A 64-bit number that the tables write as a decimal string.
struct Wide: Decodable, Equatable {
  let value: UInt64

  init(_ value: UInt64) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(UInt64.self) {
      value = number
    } else {
      value = try #require(UInt64(container.decode(String.self)))
    }
  }
}
