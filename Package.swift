// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "mockexam",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: []
)

// MARK: - The nouns that stages hand each other

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
  .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"]),
]

// MARK: - BankReading: events -> QuestionBank + [Finding]

package.targets += [
  .target(
    name: "BankReading",
    dependencies: [
      "ExamModel",
      "XMLReading",
      .product(name: "Crypto", package: "swift-crypto"),
    ],
    resources: [.embedInCode("Schema/question-bank.xsd"), .embedInCode("Schema/exam.xsd")]
  ),
  .testTarget(name: "BankReadingTests", dependencies: ["BankReading", "ExamModel"]),
]

// MARK: - Reporting: AttemptRecord -> HTML | JSON

package.targets += [
  .target(
    name: "Reporting",
    dependencies: [
      "ExamModel",
      .product(name: "Mustache", package: "swift-mustache"),
      .product(name: "Crypto", package: "swift-crypto"),
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
      "ExamModel",
      "Reporting",
      .product(name: "Crypto", package: "swift-crypto"),
      .product(name: "Mustache", package: "swift-mustache"),
    ],
    resources: [.copy("Fixtures")]
  ),
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
