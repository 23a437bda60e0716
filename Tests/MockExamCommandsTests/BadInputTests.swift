import Foundation
import GRDB
import Testing

@testable import MockExamCommands

/// Bad input gets a message that names place and cure, its exit code, and loses nothing.
@Suite struct BadInputTests {
  /// A bank file that was damaged in one place.
  struct Damage: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    /// What the message must contain: the place, the rule, the cure.
    let told: [String]
    var testDescription: String { name }
  }

  private static let file = "QuestionBanks/MLOps/sample.xml"

  private static let sound = """
    <?xml version="1.0" encoding="UTF-8"?>
    <questionBank xmlns="urn:mockexam:question-bank:1" domain="mlops" edition="2026-06-01" title="T">
      <question id="sample-01" consideration="5.1.a" difficulty="easy" verified="2026-11-20">
        <stem><p>A stem. What should you do?</p></stem>
        <choice id="a" correct="true"><text>One</text><feedback>Right.</feedback></choice>
        <choice id="b" flaw="ad-hoc"><text>Two</text><feedback>Wrong.</feedback></choice>
        <explanation><p>Because.</p></explanation>
        <reference href="https://docs.cloud.google.com/x">A claim.</reference>
      </question>
    </questionBank>
    """

  @Test(arguments: [
    Damage(
      name: "a malformed file",
      old: "</stem>",
      new: "</stm>",
      told: ["sample.xml:4:", "xml.syntax"]
    ),
    Damage(
      name: "a DOCTYPE",
      old: "<questionBank ",
      new: "<!DOCTYPE questionBank>\n<questionBank ",
      told: ["sample.xml:2:", "xml.doctype"]
    ),
    Damage(
      name: "a schema violation",
      old: #"difficulty="easy""#,
      new: #"difficulty="simple""#,
      told: ["sample.xml:3:", "schema."]
    ),
    Damage(
      name: "an unknown domain",
      old: #"domain="mlops""#,
      new: #"domain="mlop""#,
      told: ["sample.xml:1:1", "bank.unknown-domain", "did you mean domain=\"mlops\""]
    ),
    Damage(
      name: "an unknown consideration",
      old: "5.1.a",
      new: "5.1.z",
      told: ["sample.xml:3:3", "bank.unknown-consideration", "did you mean \"5.1."]
    ),
    Damage(
      name: "a consideration of another domain",
      old: "5.1.a",
      new: "1.1.a",
      told: ["sample.xml:3:3", "bank.misplaced-consideration", "domain=\"vertex-ai\""]
    ),
    Damage(
      name: "no correct choice",
      old: #" correct="true""#,
      new: #" flaw="ad-hoc""#,
      told: ["sample.xml:3:3", "question.key", "correct=\"true\""]
    ),
    Damage(
      name: "an id that is taken",
      old: "sample-01",
      new: "psc-endpoint-consumers-01",
      told: ["bank.duplicate-id", "psc-endpoint-consumers-01"]
    ),
    Damage(
      name: "an enemy that does not exist",
      old: #"difficulty="easy""#,
      new: #"difficulty="easy" enemies="nobody-01""#,
      told: ["sample.xml:3:3", "bank.unknown-enemy", "nobody-01"]
    ),
    Damage(
      name: "two equal choices",
      old: "<text>Two</text>",
      new: "<text> ONE. </text>",
      told: ["sample.xml:6:", "question.duplicate-choice"]
    ),
    Damage(
      name: "a count that the key does not have",
      old: "do?",
      new: "do? (Choose two.)",
      told: ["sample.xml:4:", "question.choose-count"]
    ),
    Damage(
      name: "a script as a link",
      old: "https://docs.cloud.google.com/x",
      new: "javascript:alert(1)",
      told: ["sample.xml:8:", "link.scheme", "https:"]
    ),
  ])
  func aDamagedBankIsRefusedWithItsPlace(damage: Damage) async throws {
    let world = try TestWorld()
    try world.write(Self.sound, to: Self.file)
    #expect(try await world.run("bank", "check", Self.file) == 0, "\(world.printed)")
    let damaged = Self.sound.replacing(damage.old, with: damage.new, maxReplacements: 1)
    #expect(damaged != Self.sound)
    try world.write(damaged, to: Self.file)
    #expect(try await world.run("bank", "check") == 1)
    for words in damage.told { #expect(world.printed.contains(words)) }
    #expect(try await world.run("form", "--seed", "1") == 65)
    for words in damage.told { #expect(world.told.contains(words)) }
  }

  @Test func aDamagedBlueprintIsAFindingLikeAnyOther() async throws {
    let world = try TestWorld()
    let path = "QuestionBanks/exams/pmle.xml"
    let blueprint = try world.contents(of: path)
    try world.write(blueprint.replacing("weight=\"13\"", with: "weight=\"much\""), to: path)
    #expect(try await world.run("bank", "check") == 1)
    #expect(world.printed.contains("exams/pmle.xml:"))
    #expect(try await world.run("form", "--seed", "1") == 65)
    #expect(world.told.contains("exams/pmle.xml:"))
  }

  @Test func allFindingsOfAllFilesAreToldInOneRun() async throws {
    let world = try TestWorld()
    for number in 1...3 {
      try world.write(
        Self.sound.replacing("sample-01", with: "sample-0\(number)")
          .replacing("5.1.a", with: "9.9.\(number)"),
        to: "QuestionBanks/MLOps/sample\(number).xml"
      )
    }
    #expect(try await world.run("bank", "check") == 1)
    for number in 1...3 { #expect(world.printed.contains("sample\(number).xml:3:3: error")) }
    #expect(world.printed.contains("3 errors"))
  }

  @Test(arguments: [
    ["start"], ["form", "--seed", "1"], ["bank", "check"], ["exam", "show"],
  ])
  func aMissingBankFolderIsNamed(arguments: [String]) async throws {
    let world = try TestWorld(withBanks: false)
    #expect(try await world.run(arguments) == 66)
    #expect(world.told.contains("QuestionBanks"))
    #expect(world.told.contains("--banks"))
  }

  @Test func anEmptyBankFolderIsRefused() async throws {
    let world = try TestWorld()
    for domain in ["VertexAI", "MLOps", "ResponsibleAI", "Infrastructure"] {
      try world.remove("QuestionBanks/" + domain)
    }
    #expect(try await world.run("start") == 65)
    #expect(world.told.contains("bank.empty"))
  }

  @Test func aBankThatCannotFillThePaperSaysBothNumbers() async throws {
    let world = try TestWorld()
    #expect(try await world.run("form", "--seed", "1", "--questions", "400") == 65)
    #expect(world.told.contains("needs 400 questions"))
  }

  @Test(arguments: [
    (["form", "--seed", "1", "--domain", "mlop"], "did you mean \"mlops\"?"),
    (["form", "--seed", "1", "--section", "9"], "the exam has no section \"9\""),
    (["form", "--seed", "1", "--questions", "0"], "between 1 and 500"),
    (["form", "--seed", "1", "--questions=-9223372036854775808"], "between 1 and 500"),
    (["form", "--seed", "1", "--questions", "9223372036854775807"], "between 1 and 500"),
    (["form", "--seed", "1", "--domain", "mlops", "--section", "1"], "no consideration"),
    (["resume"], "no attempt yet"), (["report"], "no finished attempt yet"),
    (["replay", "3"], "no attempt yet"),
  ])
  func unknownNamesAndNumbersAreAnsweredWithWhatThereIs(
    arguments: [String],
    told: String
  ) async throws {
    let world = try TestWorld()
    #expect(try await world.run(arguments) == 64)
    #expect(world.told.contains(told), "\(world.told)")
  }

  @Test func anUnknownExamIsAnsweredWithTheNearest() async throws {
    let world = try TestWorld()
    #expect(try await world.run("exam", "show", "--exam", "plme") == 66)
    #expect(world.told.contains("did you mean \"pmle\"?"))
  }

  @Test func aCorruptHistoryStopsAndIsLeftAlone() async throws {
    let world = try TestWorld()
    let garbage = String(repeating: "no database ", count: 100)
    try world.write(garbage, to: "data/history.sqlite")
    #expect(try await world.run("start") == 65)
    #expect(world.told.contains("history.sqlite"))
    #expect(world.told.contains("Move the file away"))
    #expect(try world.contents(of: "data/history.sqlite") == garbage)
  }

  @Test(arguments: [
    ("{", "not complete JSON"), ("{\"schemaVersion\": 99}", "schemaVersion is 99"),
  ])
  func aFormThatIsNoneIsRefused(text: String, told: String) async throws {
    let world = try TestWorld()
    try world.write(text, to: "form.json")
    try world.write(text, to: "responses.json")
    let status = try await world.run(
      "grade",
      "--form",
      "form.json",
      "--responses",
      "responses.json"
    )
    #expect(status == 65)
    #expect(world.told.contains(told))
  }

  @Test(arguments: ["9223372036854775807", "-1", "0"])
  func weightsThatCannotBeAreRefused(weight: String) async throws {
    let world = try TestWorld()
    _ = try await world.run("form", "--seed", "1", "--questions", "5", "--json")
    let form = world.printed.replacing(/"weight" : \d+/, with: "\"weight\" : \(weight)")
    #expect(form != world.printed)
    try world.write(form, to: "form.json")
    try world.write("{\"schemaVersion\": 1}", to: "responses.json")
    let status = try await world.run(
      "grade",
      "--form",
      "form.json",
      "--responses",
      "responses.json"
    )
    #expect(status == 65)
    #expect(world.told.contains("weight"))
  }

  @Test func aReportReplacesNoFolderAndTakesNobodysFile() async throws {
    let world = try TestWorld(typing: ["submit", "yes"])
    _ = try await world.run("start", "--questions", "2")
    try world.write("mine", to: "out.json.1.tmp")
    let output = ["report", "--format", "json", "--output"]
    #expect(try await world.run(output + ["out.json"]) == 0)
    #expect(try world.contents(of: "out.json.1.tmp") == "mine")
    #expect(try world.contents(of: "out.json").contains("schemaVersion"))
    #expect(try await world.run(output + ["Reports"]) == 73)
    #expect(world.told.contains("--output"))
  }

  @Test func anUnknownCommandIsAnsweredWithTheNearest() async throws {
    let world = try TestWorld()
    #expect(try await world.run("strat") == 64)
    #expect(world.told.contains("did you mean \"start\"?"))
  }

  @Test func aDatabaseOfSomebodyElseIsLeftAlone() async throws {
    let world = try TestWorld()
    try world.write("", to: "data/x")
    let database = try DatabaseQueue(path: world.folder + "/data/history.sqlite")
    try await database.write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    #expect(try await world.run("history") == 65)
    let tables = try await database.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["theirs"])
  }

  @Test func aFileThatIsNotThereIsNamed() async throws {
    let world = try TestWorld()
    #expect(
      try await world.run("grade", "--form", "nowhere.json", "--responses", "r.json") == 66
    )
    #expect(world.told.contains("nowhere.json"))
    #expect(try await world.run("bank", "check", "nowhere.xml") == 66)
  }

  @Test func controlCharactersOfABankAreShownHarmless() async throws {
    let world = try TestWorld()
    let hostile = Self.sound.replacing("A stem.", with: "A stem\u{9B}31m \u{202E}gnorw.")
    try world.write(hostile, to: Self.file)
    #expect(try await world.run("bank", "check") == 0)
    #expect(world.printed.contains("text.control"))
    #expect(!world.printed.unicodeScalars.contains("\u{9B}"))
    #expect(!world.printed.unicodeScalars.contains("\u{202E}"))
    world.type(["submit", "yes"])
    _ = try await world.run("start", "--domain", "mlops", "--questions", "20")
    #expect(try await world.run("report", "--format", "json") == 0)
    #expect(!world.printed.unicodeScalars.contains("\u{9B}"))
  }
}
