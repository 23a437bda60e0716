import FormAssembly

/// Phrases from which generated questions are assembled; none holds a character that XML escapes.
enum StockPhrases {
  private static let owners = [
    "A parcel carrier", "A chain of clinics", "A wind farm operator", "A credit union",
    "A video platform", "A furniture maker", "A city transit agency", "A seed grower",
  ]
  private static let systems = [
    "keeps three years of events in a partitioned table and trains a forecasting model every night",
    "serves a ranking model behind an endpoint that receives four hundred requests a second",
    "labels images in batches and stores them in a bucket of one region",
    "runs a pipeline of nine components that ends with a batch prediction job",
    "keeps features of two million customers that change every few minutes",
  ]
  private static let troubles = [
    "Since last week the share of late predictions has doubled, and no code was changed",
    "The evaluation on recent data is eleven points below the evaluation at release",
    "Two teams compute the same feature with different windows and disagree about the result",
    "The training job waits for data during most of each step",
    "A reviewer asks for the data and parameters of a model that was released in March",
  ]
  private static let constraints = [
    "The team has two engineers and wants to operate no servers of its own",
    "Personal data must stay in the region where it was collected",
    "Costs may rise by at most a tenth",
    "The answer has to arrive within eighty milliseconds",
    "No new product may be introduced before the audit ends",
  ]
  private static let actions = [
    "Move the preprocessing into the model and retrain it on the last ninety days of data",
    "Register the model as a new version and direct a tenth of the traffic to it",
    "Schedule a pipeline that validates new data before it trains and compares the result",
    "Create a feature view with continuous synchronisation and read it from the service",
    "Raise the minimum replica count and scale on the utilisation of the accelerator",
    "Partition the table by day, cluster it by customer and read it in parallel streams",
  ]
  private static let remarks = [
    "This meets the limit on effort and leaves the data where it is.",
    "This adds a part that nobody asked for and that somebody has to operate.",
    "This treats another fault than the one that the figures show.",
    "The feature named here works on batches, while the requests arrive one by one.",
    "The order of the steps matters, because the check comes too late to stop a release.",
  ]

  /// A situation, a trouble, two constraints and the question.
  static func stem(using generator: inout Xoshiro256StarStar) -> String {
    let parts = [
      "\(pick(owners, &generator)) \(pick(systems, &generator))",
      "It also \(pick(systems, &generator))", pick(troubles, &generator),
      pick(constraints, &generator), pick(constraints, &generator), "What should you do?",
    ]
    return parts.joined(separator: ". ").replacing("?.", with: "?")
  }

  /// An imperative of some twenty words, without a full stop.
  static func action(using generator: inout Xoshiro256StarStar) -> String {
    let second = pick(actions, &generator)
    return
      "\(pick(actions, &generator)), then \(second.prefix(1).lowercased())\(second.dropFirst())"
  }

  static func sentences(_ count: Int, using generator: inout Xoshiro256StarStar) -> String {
    (0..<count).map { _ in pick(remarks, &generator) }.joined(separator: " ")
  }

  private static func pick(_ phrases: [String], _ generator: inout Xoshiro256StarStar) -> String {
    phrases[Int(generator.below(UInt64(phrases.count)))]
  }
}
