import Testing

@testable import MockExamCommands

/// Generated banks are sound, follow the blueprint, and come back the same for the same seed.
@Suite struct LabTests {
  @Test func aGeneratedBankPassesTheCheckAndFillsAPaper() async throws {
    let world = try TestWorld()
    #expect(try await world.run("lab", "generate", "--questions", "300", "--output", "lab") == 0)
    #expect(try await world.run("bank", "check", "--banks", "lab") == 0)
    #expect(world.printed.contains("300 questions in"))
    #expect(try await world.run("form", "--seed", "1", "--banks", "lab") == 0)
    #expect(world.printed.contains("Sections 1: 7 of 7"))
  }

  @Test func theSameSeedWritesTheSameFiles() async throws {
    let world = try TestWorld()
    for output in ["one", "two"] {
      _ = try await world.run(
        "lab",
        "generate",
        "--questions",
        "60",
        "--seed",
        "9",
        "--output",
        output
      )
    }
    _ = try await world.run(
      "lab",
      "generate",
      "--questions",
      "60",
      "--seed",
      "8",
      "--output",
      "other"
    )
    let file = "mlops/" + (try #require(try world.files(in: "one/mlops").first))
    #expect(try world.contents(of: "one/" + file) == (try world.contents(of: "two/" + file)))
    #expect(try world.contents(of: "one/" + file) != (try world.contents(of: "other/" + file)))
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() async throws {
    let world = try TestWorld()
    try world.write("mine", to: "lab/notes.txt")
    #expect(try await world.run("lab", "generate", "--output", "lab") == 73)
    #expect(try world.files(in: "lab") == ["notes.txt"])
  }
}
