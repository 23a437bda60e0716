import Foundation
import Testing

/// Reads a file of expected figures that were computed apart from the product.
func oracle(_ name: String) throws -> Data {
  let url = try #require(Bundle.module.url(forResource: "Oracles/\(name)", withExtension: nil))
  return try Data(contentsOf: url)
}

func oracle<Table: Decodable>(_ name: String, as type: Table.Type) throws -> Table {
  try JSONDecoder().decode(type, from: oracle(name))
}
