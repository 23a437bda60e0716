/// JSON that can be read by eye and loses nothing: a text is an array of blocks, each an object
/// with its element's name as key, and plain words inside a line are plain strings.
///
///     [ { "p": ["Use ", { "code": ["ML.PREDICT"] }, "."] }, { "pre": "SELECT 1", "lang": "sql" } ]
extension RichText: Codable {
  /// Reads an array of blocks.
  ///
  /// - Throws: `DecodingError` when a block has none of the known keys.
  package init(from decoder: any Decoder) throws {
    self.init(blocks: try decoder.singleValueContainer().decode([Block].self))
  }

  /// Writes an array of blocks.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(blocks)
  }
}

extension RichText.Block: Codable {
  private enum Key: String, CodingKey {
    case p, pre, lang, ul, ol, table, figure, note
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let inlines = try container.decodeIfPresent([RichText.Inline].self, forKey: .p) {
      self = .paragraph(inlines)
    } else if let code = try container.decodeIfPresent(String.self, forKey: .pre) {
      self = .code(code, language: try container.decodeIfPresent(String.self, forKey: .lang))
    } else if let items = try container.decodeIfPresent([[RichText.Inline]].self, forKey: .ul) {
      self = .list(isOrdered: false, items: items)
    } else if let items = try container.decodeIfPresent([[RichText.Inline]].self, forKey: .ol) {
      self = .list(isOrdered: true, items: items)
    } else if let rows = try container.decodeIfPresent([[RichText.Cell]].self, forKey: .table) {
      self = .table(rows: rows)
    } else if let figure = try container.decodeIfPresent(RichText.Figure.self, forKey: .figure) {
      self = .figure(figure)
    } else {
      self = .note(try container.decode([RichText.Inline].self, forKey: .note))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraph(let inlines): try container.encode(inlines, forKey: .p)
    case .code(let text, let language):
      try container.encode(text, forKey: .pre)
      try container.encodeIfPresent(language, forKey: .lang)
    case .list(let isOrdered, let items): try container.encode(items, forKey: isOrdered ? .ol : .ul)
    case .table(let rows): try container.encode(rows, forKey: .table)
    case .figure(let figure): try container.encode(figure, forKey: .figure)
    case .note(let inlines): try container.encode(inlines, forKey: .note)
    }
  }
}

extension RichText.Inline: Codable {
  private enum Key: String, CodingKey {
    case code, kbd, em, strong, sub, sup, math, a, href

    init?(_ style: RichText.Style) { self.init(rawValue: style.rawValue) }
  }

  package init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    for style in RichText.Style.allCases {
      guard let key = Key(style) else { continue }
      if let inner = try container.decodeIfPresent([RichText.Inline].self, forKey: key) {
        self = .styled(style, inner)
        return
      }
    }
    self = .link(
      address: try container.decode(String.self, forKey: .href),
      try container.decode([RichText.Inline].self, forKey: .a)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .styled(let style, let inner):
      var container = encoder.container(keyedBy: Key.self)
      if let key = Key(style) { try container.encode(inner, forKey: key) }
    case .link(let address, let inner):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(address, forKey: .href)
      try container.encode(inner, forKey: .a)
    }
  }
}

extension RichText.Cell: Codable {
  private enum Key: String, CodingKey { case th, td }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let content = try container.decodeIfPresent([RichText.Inline].self, forKey: .th) {
      self.init(isHeader: true, content: content)
    } else {
      self.init(
        isHeader: false,
        content: try container.decode([RichText.Inline].self, forKey: .td)
      )
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(content, forKey: isHeader ? .th : .td)
  }
}

/// A picture's bytes are written as Base64: an array of numbers would be ten times as long.
extension RichText.Image: Codable {
  private enum Key: String, CodingKey { case mediaType, base64 }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let text = try container.decode(String.self, forKey: .base64)
    guard let bytes = Base64.bytes(of: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .base64,
        in: container,
        debugDescription: "this is no Base64"
      )
    }
    self.init(mediaType: try container.decode(String.self, forKey: .mediaType), bytes: bytes)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(mediaType, forKey: .mediaType)
    try container.encode(Base64.text(of: bytes), forKey: .base64)
  }
}
