package import ExamModel

/// The generator of every draw: the same numbers on every platform and in every Swift release.
///
/// Source: David Blackman and Sebastiano Vigna, <https://prng.di.unimi.it/xoshiro256starstar.c>.
package struct Xoshiro256StarStar: RandomNumberGenerator {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  init(state: (UInt64, UInt64, UInt64, UInt64)) { (s0, s1, s2, s3) = state }

  /// A generator whose state is the first four outputs of SplitMix64 started at a seed.
  package init(seed: UInt64) {
    var spread = SplitMix64(start: seed)
    self.init(state: (spread.next(), spread.next(), spread.next(), spread.next()))
  }

  /// The generator of one purpose, such as `order` or `select:5/mlops`.
  ///
  /// Each label has its own stream, so that more draws for one purpose change no other.
  package init(seed: FormSeed, label: String) {
    self.init(seed: Self.subSeed(of: seed, label: label))
  }

  /// The seed of a sub-stream: the first output of SplitMix64 started at seed XOR FNV-1a-64.
  static func subSeed(of seed: FormSeed, label: String) -> UInt64 {
    var spread = SplitMix64(start: seed.rawValue ^ fnv1a64(label.utf8))
    return spread.next()
  }

  /// The hash of a label: FNV-1a with 64 bits.
  ///
  /// Source: Fowler, Noll and Vo, RFC 9923.
  static func fnv1a64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  package mutating func next() -> UInt64 {
    let result = Self.rotated(s1 &* 5, by: 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotated(s3, by: 45)
    return result
  }

  private static func rotated(_ word: UInt64, by count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }
}
