import Testing

@testable import FormAssembly

/// Places go to weights by the largest remainder, and never beyond what a bank holds.
@Suite struct QuotaTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let name: String
    let weights: [Int]
    let places: Int
    let quotas: [Int]
    var testDescription: String { name }
  }

  @Test(arguments: try oracle("apportion", as: [Case].self))
  func largestRemaindersGetThePlacesLeft(example: Case) {
    #expect(
      HamiltonQuota.quotas(places: example.places, weights: example.weights) == example.quotas
    )
  }

  @Test func whatExceedsItsCapacityIsFixedAndTheRestApportionedAgain() {
    let quotas = HamiltonQuota.quotas(
      places: 50,
      weights: [40, 30, 20, 10],
      capacities: [15, 100, 100, 100]
    )
    #expect(quotas == [15, 17, 12, 6])
  }

  @Test func capacitiesBelowThePlacesFail() {
    let quotas = HamiltonQuota.quotas(places: 5, weights: [1, 1, 0], capacities: [2, 2, 100])
    #expect(quotas == nil)
  }

  @Test(arguments: 1...200)
  func quotasStayWithinOneOfTheirShare(places: Int) {
    let weights = [13, 16, 21, 20, 18, 13, 0]
    let quotas = HamiltonQuota.quotas(places: places, weights: weights)
    #expect(quotas.reduce(0, +) == places)
    #expect(quotas[6] == 0)
    for (quota, weight) in zip(quotas, weights) {
      #expect(abs(quota * 101 - places * weight) < 101, "\(quotas)")
    }
  }
}
