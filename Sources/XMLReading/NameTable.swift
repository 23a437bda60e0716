internal import CLibXML2

/// Finds the number of a name by the address of its one copy in the parser's dictionary.
struct NameTable {
  private var keys: [UInt]
  private var numbers: [Int]
  private let shift: UInt

  init(names: [String], parser: xmlParserCtxtPtr) {
    var bits: UInt = 4
    while 1 << bits < names.count * 3 { bits += 1 }
    shift = UInt(UInt.bitWidth) - bits
    keys = Array(repeating: 0, count: 1 << bits)
    numbers = Array(repeating: -1, count: 1 << bits)
    for (number, name) in names.enumerated() {
      let copy = unsafe mockexam_xml_intern(parser, name, Int32(name.utf8.count))
      insert(UInt(bitPattern: copy), number)
    }
  }

  /// The number of a name; `nil` when the table does not hold it.
  subscript(name: UnsafePointer<UInt8>?) -> Int? {
    let key = UInt(bitPattern: name)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: UInt, _ number: Int) {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    numbers[slot] = number
  }
}
