import ExamModel
import Foundation
import Testing

@testable import FormAssembly

/// The generators and what is built on them give the published reference outputs.
@Suite struct GeneratorTests {
  let table: [String: JSONValue]

  init() throws { table = try oracle("prng") }

  @Test(arguments: [("splitmix64_seed_1234567", UInt64(1_234_567)), ("splitmix64_seed_0", 0)])
  func splitMixGivesTheReferenceOutputs(row: String, seed: UInt64) throws {
    var generator = SplitMix64(start: seed)
    for expected in try numbers(row) { #expect(generator.next() == expected) }
  }

  @Test func xoshiroGivesTheReferenceOutputs() throws {
    var generator = Xoshiro256StarStar(state: (1, 2, 3, 4))
    for expected in try numbers("xoshiro256ss_state_1_2_3_4") {
      #expect(generator.next() == expected)
    }
    var seeded = Xoshiro256StarStar(seed: 42)
    for expected in try numbers("xoshiro256ss_seed_42_via_splitmix64") {
      #expect(seeded.next() == expected)
    }
  }

  @Test(arguments: [
    ("seed42_below10_first20", UInt64(10)),
    ("seed42_below_2^63+1_first4", UInt64(1) << 63 + 1),
  ])
  func boundedNumbersAreUnbiasedAndReproducible(row: String, bound: UInt64) throws {
    var generator = Xoshiro256StarStar(seed: 42)
    for expected in try numbers(row) { #expect(generator.below(bound) == expected) }
  }

  @Test func aBoundOfOneUsesOneOutput() throws {
    var generator = Xoshiro256StarStar(seed: 42)
    let expected = try numbers("seed42_below1_then_next")
    #expect([generator.below(1), generator.next()] == expected)
  }

  @Test func shufflesAreThoseOfFisherAndYatesFromTheBack() throws {
    var generator = Xoshiro256StarStar(seed: 42)
    #expect(generator.shuffled((0..<10).map(UInt64.init)) == (try numbers("seed42_shuffle_0..9")))
    var second = Xoshiro256StarStar(seed: 7)
    for row in try #require(table["seed7_shuffle_0..3_ten_times"]?.array) {
      #expect(second.shuffled([0, 1, 2, 3] as [UInt64]) == row.numbers)
    }
  }

  @Test(arguments: ["", "a", "foobar"])
  func labelsHashByFNV1a(label: String) throws {
    let expected = try #require(table["fnv1a64"]?.object?[label]?.number)
    #expect(Xoshiro256StarStar.fnv1a64(label.utf8) == expected)
  }

  @Test func everyLabelHasItsOwnSeed() throws {
    let rows = try #require(
      table["substream_seed=splitmix64(seed xor fnv1a64(label))"]?.object
    )
    for (name, expected) in rows {
      let parts = name.dropFirst(4).split(separator: "_", maxSplits: 1)
      let seed = FormSeed(rawValue: try #require(UInt64(parts[0])))
      #expect(
        Xoshiro256StarStar.subSeed(of: seed, label: String(parts[1])) == expected.number,
        "\(name)"
      )
    }
    var stream = Xoshiro256StarStar(seed: FormSeed(rawValue: 42), label: "select:s1/d1")
    for expected in try numbers("first3_outputs_of_substream_seed42_select:s1/d1") {
      #expect(stream.next() == expected)
    }
  }

  @Test func choicesShuffleByTheStreamOfTheirQuestion() throws {
    var stream = Xoshiro256StarStar(seed: FormSeed(rawValue: 42), label: "options:q-001")
    let expected = try numbers("option_order_seed42_q-001_5_options")
    #expect(stream.shuffled([0, 1, 2, 3, 4] as [UInt64]) == expected)
  }

  private func numbers(_ row: String) throws -> [UInt64] {
    try #require(table[row]?.numbers, "no row \(row)")
  }
}

/// A table whose rows have different shapes.
enum JSONValue: Decodable {
  case number(UInt64)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let wide = try? container.decode(Wide.self) {
      self = .number(wide.value)
    } else if let array = try? container.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var number: UInt64? { if case .number(let value) = self { value } else { nil } }
  var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  var object: [String: JSONValue]? { if case .object(let values) = self { values } else { nil } }
  var numbers: [UInt64]? { array?.compactMap(\.number) }
}
