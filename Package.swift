// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "mockexam",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "mockexam", targets: ["mockexam"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: []
)

// MARK: - ExamModel: the nouns that stages hand each other

package.targets += [
  .target(name: "ExamModel"),
  .testTarget(name: "ExamModelTests", dependencies: ["ExamModel"]),
]

// MARK: - XMLReading: bytes -> located XML events

package.targets += [
  .systemLibrary(
    name: "CLibXML2",
    pkgConfig: "libxml-2.0",
    providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
  ),
  .target(
    name: "XMLReading",
    dependencies: ["CLibXML2", "ExamModel"],
    swiftSettings: [.strictMemorySafety()]
  ),
  .target(
    name: "ReadingTestSupport",
    dependencies: ["ExamModel"],
    path: "Tests/ReadingTestSupport"
  ),
  .testTarget(
    name: "XMLReadingTests",
    dependencies: ["ExamModel", "ReadingTestSupport", "XMLReading"]
  ),
]

// MARK: - BankReading: events -> QuestionBank + [Finding]

package.targets += [
  .target(
    name: "BankReading",
    dependencies: ["ExamModel", "XMLReading", .product(name: "Crypto", package: "swift-crypto")],
    resources: [
      .embedInCode("Schema/question-bank.xsd"),
      .embedInCode("Schema/exam.xsd"),
      .embedInCode("Schema/review-ledger.xsd"),
    ]
  ),
  .testTarget(
    name: "BankReadingTests",
    dependencies: ["BankReading", "ExamModel", "ReadingTestSupport", "XMLReading"]
  ),
]

// MARK: - BankChecking: QuestionBank -> [Finding]

package.targets += [
  .target(
    name: "BankChecking",
    dependencies: ["ExamModel", .product(name: "RealModule", package: "swift-numerics")]
  ),
  .testTarget(
    name: "BankCheckingTests",
    dependencies: [
      "BankChecking", "BankReading", "ExamModel", "ReadingTestSupport", "XMLReading",
    ]
  ),
]

// MARK: - FormAssembly: bank + blueprint + seed + exposure -> ExamForm

package.targets += [
  .target(
    name: "FormAssembly",
    dependencies: ["ExamModel", .product(name: "Crypto", package: "swift-crypto")]
  ),
  .testTarget(
    name: "FormAssemblyTests",
    dependencies: ["ExamModel", "FormAssembly"],
    resources: [.copy("Oracles")]
  ),
]

// MARK: - SessionEngine: form + [Step] -> Attempt

package.targets += [
  .target(name: "SessionEngine", dependencies: ["ExamModel"]),
  .testTarget(
    name: "SessionEngineTests",
    dependencies: ["ExamFixtures", "ExamModel", "SessionEngine"]
  ),
]

// MARK: - Scoring: form + attempt -> ScoreSheet

package.targets += [
  .target(
    name: "Scoring",
    dependencies: ["ExamModel", .product(name: "RealModule", package: "swift-numerics")]
  ),
  .testTarget(
    name: "ScoringTests",
    dependencies: ["ExamModel", "Scoring"],
    resources: [.copy("Oracles")]
  ),
]

// MARK: - Reporting: AttemptRecord -> HTML | JSON

package.targets += [
  .target(
    name: "Reporting",
    dependencies: [
      "ExamModel",
      .product(name: "Crypto", package: "swift-crypto"),
      .product(name: "Mustache", package: "swift-mustache"),
    ],
    resources: [
      .embedInCode("Templates/report.mustache"),
      .embedInCode("Templates/icons.mustache"),
      .embedInCode("Templates/bar.mustache"),
      .embedInCode("Templates/strata.mustache"),
      .embedInCode("Templates/question.mustache"),
      .embedInCode("Templates/choice.mustache"),
      .embedInCode("Templates/report.css"),
      .embedInCode("Schema/report.schema.json"),
      .embedInCode("Schema/form.schema.json"),
      .embedInCode("Schema/responses.schema.json"),
    ]
  ),
  .testTarget(
    name: "ReportingTests",
    dependencies: [
      "ExamFixtures",
      "ExamModel",
      "Reporting",
      .product(name: "Crypto", package: "swift-crypto"),
      .product(name: "Mustache", package: "swift-mustache"),
    ],
    resources: [.copy("Fixtures")]
  ),
]

// MARK: - ExamSitting: one live sitting, behind every front end

package.targets += [
  .target(name: "ExamSitting", dependencies: ["ExamModel", "Scoring", "SessionEngine"]),
  .testTarget(
    name: "ExamSittingTests",
    dependencies: ["AttemptHistory", "ExamFixtures", "ExamModel", "ExamSitting"]
  ),
]

// MARK: - TerminalText: text and phrases as any terminal may have them

package.targets += [
  .target(name: "TerminalText", dependencies: ["ExamModel"]),
  .testTarget(name: "TerminalTextTests", dependencies: ["ExamModel", "TerminalText"]),
]

// MARK: - LineInterface: the exam as numbered text lines

package.targets += [
  .target(
    name: "LineInterface",
    dependencies: ["ExamModel", "ExamSitting", "SessionEngine", "TerminalText"]
  ),
  .testTarget(
    name: "LineInterfaceTests",
    dependencies: [
      "AttemptHistory", "ExamFixtures", "ExamModel", "ExamSitting", "LineInterface",
    ]
  ),
]

// MARK: - ScreenInterface: the exam on a full screen

package.targets += [
  // No pkgConfig: its flags are all about macros, which packages may not set; the shim does.
  .systemLibrary(
    name: "CNcurses",
    providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
  ),
  .target(
    name: "ScreenInterface",
    dependencies: ["CNcurses", "ExamModel", "ExamSitting", "SessionEngine", "TerminalText"]
  ),
  .testTarget(
    name: "ScreenInterfaceTests",
    dependencies: [
      "AttemptHistory", "ExamFixtures", "ExamModel", "ExamSitting", "ScreenInterface",
      "ScreenTestSupport",
    ],
    resources: [.copy("Fixtures")]
  ),
  .target(
    name: "ScreenTestSupport",
    dependencies: ["ExamFixtures", "ExamModel", "ScreenInterface"],
    path: "Tests/ScreenTestSupport"
  ),
]

// MARK: - AttemptHistory: the journal behind AttemptStore

package.targets += [
  .target(
    name: "AttemptHistory",
    dependencies: ["ExamModel", "ExamSitting", .product(name: "GRDB", package: "GRDB.swift")]
  ),
  .testTarget(
    name: "AttemptHistoryTests",
    dependencies: [
      "AttemptHistory", "ExamFixtures", "ExamModel", "ExamSitting",
      .product(name: "GRDB", package: "GRDB.swift"),
    ]
  ),
]

// MARK: - Laboratory: banks and attempts made from a seed, for measuring and trying out

package.targets += [
  .target(
    name: "Laboratory",
    dependencies: ["ExamModel", "FormAssembly", "Scoring", "SessionEngine"]
  )
]

// MARK: - MockExamCommands: the commands and the composition root

package.targets += [
  .target(
    name: "MockExamCommands",
    dependencies: [
      "AttemptHistory", "BankChecking", "BankReading", "ExamModel", "ExamSitting", "FormAssembly",
      "Laboratory", "LineInterface", "Reporting", "Scoring", "ScreenInterface", "SessionEngine",
      "TerminalText", "XMLReading",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]
  ),
  .executableTarget(name: "mockexam", dependencies: ["MockExamCommands"]),
]

package.targets += [
  .testTarget(
    name: "MockExamCommandsTests",
    dependencies: [
      "ExamFixtures", "ExamModel", "FormAssembly", "Laboratory", "LineInterface",
      "MockExamCommands", "Reporting", "ScreenInterface", "ScreenTestSupport", "XMLReading",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "GRDB", package: "GRDB.swift"),
    ]
  ),
  .testTarget(
    name: "WalkthroughTests",
    dependencies: [
      "mockexam", .product(name: "Subprocess", package: "swift-subprocess"),
    ]
  ),
]

// MARK: - ExamFixtures: what several tests stand on

package.targets += [
  .target(
    name: "ExamFixtures",
    dependencies: ["ExamModel", "ExamSitting"],
    path: "Tests/ExamFixtures"
  )
]

// MARK: - Settings of every target

let upcomingFeatures = [
  "ExistentialAny", "ImmutableWeakCaptures", "InferIsolatedConformances",
  "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
]
let warningsAreErrors = Context.environment["CI"] != nil

for target in package.targets where target.type != .system && target.type != .plugin {
  var settings = target.swiftSettings ?? []
  settings += upcomingFeatures.map { .enableUpcomingFeature($0) }
  if warningsAreErrors { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
