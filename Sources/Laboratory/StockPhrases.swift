import FormAssembly

/// Phrases from which generated questions are assembled; none holds a character that XML escapes.
///
/// Nearly every three words in a row hold one that was drawn, so that two questions are no more alike
/// than real ones are: `N` stands for a thing, `A` for a property, `V` for a deed, `#` for a number.
enum StockPhrases {
  private static let situations = [
    "A A N firm keeps # A N records and trains a A N model on # N",
    "Your N team serves A N rankings to # N offices from a A N store",
    "A A N carrier labels # N images a week for its A N desk",
    "The N group runs # N components whose A N output feeds a A N service",
  ]
  private static let troubles = [
    "Since # N releases the A N share has moved by # points",
    "The A N evaluation on recent N lies # points below the A N one",
    "Two N teams compute the A N feature with # and # N windows",
    "Each A N step waits # seconds for A N shards",
  ]
  private static let constraints = [
    "The A N budget allows # N engineers and no A N server",
    "All A N data stays with the N office for # months",
    "Each N answer arrives within # milliseconds of its A N event",
    "No A N product is introduced before the # N audits end",
  ]
  private static let actions = [
    "V the A N table by N, V # A N shards and V the N output for A N reads",
    "V a A N schedule that V # A N checks and V the N result for A N use",
    "V # A N replicas, V the N limit of the A N pool and V its N alerts",
    "V the A N model as # N versions, V one A N share and V the N rest",
  ]
  private static let remarks = [
    "This V the A N limit and leaves # A N parts as they are.",
    "The A N feature V # batches, while A N requests come one by one.",
    "It V a A N part that # N people operate without A N need.",
    "The # N figures show another A N fault than the A N one.",
  ]
  private static let things = [
    "harbour", "ledger", "orchard", "turbine", "clinic", "parcel", "sensor", "ticket", "meadow",
    "basket", "signal", "lantern", "quarry", "bakery", "ferry", "garden", "canal", "market",
    "museum", "printer", "saddle", "tunnel", "valley", "wagon", "barley", "cotton", "copper",
    "kitchen", "library", "mirror", "needle", "octave", "pepper", "rocket", "silver", "tobacco",
    "violin", "walnut", "anchor", "bridge", "candle", "desert", "engine", "falcon", "glacier",
    "helmet", "island", "jacket",
  ]
  /// Ends that make many words of one, so that a large bank repeats itself as little as a small one.
  private static let ends = [
    "", "age", "dale", "field", "ford", "gate", "hall", "house", "land", "line", "lock", "mark",
    "mill", "port", "ridge", "side", "stone", "ward", "way", "wick", "wood", "works", "yard",
  ]
  private static let properties = [
    "northern", "hourly", "sparse", "regional", "amber", "binary", "coastal", "dense", "early",
    "federal", "gradual", "hollow", "inner", "joint", "keen", "lateral", "modular", "narrow",
    "outer", "partial", "quiet", "rapid", "seasonal", "tidal", "urban", "vertical", "weekly",
    "yearly", "zonal", "broad", "central", "daily", "exact", "frozen", "global", "hybrid",
    "idle", "latent", "mixed", "nested", "open", "plain", "rural", "shared", "static", "upper",
    "valid", "wide",
  ]
  private static let deeds = [
    "arrange", "balance", "collect", "divide", "extend", "filter", "gather", "hold", "index",
    "join", "keep", "limit", "merge", "number", "order", "prune", "query", "register", "sample",
    "trace", "update", "verify", "weigh", "zip",
  ]

  /// A situation, a trouble, two constraints and the question.
  static func stem(using generator: inout Xoshiro256StarStar) -> String {
    let parts = [situations, situations, troubles, constraints, constraints]
      .map { phrase($0, &generator) }
    return parts.joined(separator: ". ") + ". What should you do?"
  }

  /// An imperative of some twenty words, without a full stop.
  static func action(using generator: inout Xoshiro256StarStar) -> String {
    phrase(actions, &generator)
  }

  static func sentences(_ count: Int, using generator: inout Xoshiro256StarStar) -> String {
    (0..<count).map { _ in phrase(remarks, &generator) }.joined(separator: " ")
  }

  /// A phrase with words and numbers in the place of its signs, in capitals at its start.
  private static func phrase(
    _ phrases: [String],
    _ generator: inout Xoshiro256StarStar
  ) -> String {
    let template = pick(phrases, &generator)
    let start = template.hasPrefix("A A ") ? "A " : ""
    let words = template.dropFirst(start.count).split(separator: " ").map { word in
      filled(word, &generator)
    }
    let text = start + words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A word as it is, or what its sign stands for with the stop behind it.
  private static func filled(
    _ word: Substring,
    _ generator: inout Xoshiro256StarStar
  ) -> String {
    let stop = word.dropFirst()
    guard stop.isEmpty || stop == "," || stop == "." else { return String(word) }
    return switch word.first {
    case "N": pick(things, &generator) + pick(ends, &generator) + stop
    case "A": pick(properties, &generator) + pick(ends, &generator) + stop
    case "V": pick(deeds, &generator) + stop
    case "#": "\(2 + generator.below(97))" + stop
    default: String(word)
    }
  }

  private static func pick(_ phrases: [String], _ generator: inout Xoshiro256StarStar) -> String {
    phrases[Int(generator.below(UInt64(phrases.count)))]
  }
}
