import Testing

@testable import ScreenInterface

/// Of what a terminal sends only known keys are keys.
@Suite struct NcursesKeysTests {
  @Test(
    arguments: [
      ([97], [.key(.character("a"))]), ([27], [.key(.escape)]), ([13], [.key(.enter)]),
      // Ctrl-Left where the description does not know it, then a key.
      ([27, 0x5B, 0x31, 0x3B, 0x35, 0x44, 98], [.key(.character("b"))]),
      // F1 of the Linux console, and a key of the application mode.
      ([27, 0x5B, 0x5B, 0x41, 99], [.key(.character("c"))]),
      ([27, 0x4F, 0x50, 100], [.key(.character("d"))]),
      // A letter with Alt.
      ([27, 110], []),
      // No ASCII, and controls.
      ([0xC3, 0xA9, 0, 1, 0xFF], []),
      // A paste between its marks.
      ([0x1000, 113, 121, 10, 0x1001, 97], [.key(.character("a"))]),
    ] as [([Int32], [ScreenEvent])]
  )
  func codesAreEvents(codes: [Int32], events: [ScreenEvent]) {
    var keys = NcursesKeys()
    var seen = codes.compactMap { keys.event($0) }
    if let last = keys.endBatch() { seen.append(last) }
    #expect(seen == events)
  }

  @Test func aPasteLastsOverBatchesUntilNothingComesAnyMore() {
    var keys = NcursesKeys()
    #expect(keys.event(0x1000) == nil)
    #expect(keys.endBatch() == nil)
    #expect(keys.event(113) == nil)
    keys.fallSilent()
    #expect(keys.event(113) == .key(.character("q")))
  }
}
