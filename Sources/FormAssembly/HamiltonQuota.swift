/// Apportions places to weights by the method of the largest remainder (Hamilton).
enum HamiltonQuota {
  /// The places of each weight; they add up to `places` unless every weight is zero.
  ///
  /// The places left after rounding down go, one each, by larger remainder, then larger weight,
  /// then lower index. Whole-number arithmetic throughout; `places` times any weight must fit.
  static func quotas(places: Int, weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in 0 } }
    var quotas = weights.map { places * $0 / total }
    let remainders = weights.map { places * $0 % total }
    let order = weights.indices.sorted { left, right in
      (-remainders[left], -weights[left], left) < (-remainders[right], -weights[right], right)
    }
    for index in order.prefix(places - quotas.reduce(0, +)) { quotas[index] += 1 }
    return quotas
  }

  /// The places of each weight where none can take more than its capacity.
  ///
  /// Whoever exceeds its capacity is fixed there, and the places left are apportioned among the
  /// others, until none exceeds. `nil` when the capacities of positive weights hold too little.
  static func quotas(places: Int, weights: [Int], capacities: [Int]) -> [Int]? {
    let reachable = zip(weights, capacities).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    guard reachable >= places else { return nil }
    var fixed: [Int?] = weights.map { _ in nil }
    while true {
      let left = places - fixed.reduce(0) { $0 + ($1 ?? 0) }
      let open = zip(weights, fixed).map { weight, fixed in fixed == nil ? weight : 0 }
      let quotas = Self.quotas(places: left, weights: open)
      let exceeding = quotas.indices.filter { fixed[$0] == nil && quotas[$0] > capacities[$0] }
      if exceeding.isEmpty { return zip(fixed, quotas).map { $0 ?? $1 } }
      for index in exceeding { fixed[index] = capacities[index] }
    }
  }
}
