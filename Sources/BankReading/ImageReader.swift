import ExamModel
import XMLReading

/// Reads the pictures of one bank file and refuses whatever is not a picture from its bank.
struct ImageReader {
  /// The most bytes that a picture may have: 2 MiB.
  static let limit = 2 << 20

  let files: FileAccess
  /// The folder that the bank file is in.
  let folder: String
  /// The folder that pictures must be in, at whatever depth.
  let root: String

  /// Reads a picture; reports and returns `nil` when it cannot be used.
  func image(at source: String, place: SourcePlace, log: FindingLog) -> RichText.Image? {
    guard isInside(source) else {
      log.report(
        .imagePath,
        at: place,
        "\"\(source)\" is not a relative path inside the bank",
        hint: "write a path like images/pipeline.png, without \"..\""
      )
      return nil
    }
    do throws(FileProblem) {
      let path = try files.resolve(folder + "/" + source)
      guard path.utf8.starts(with: (try files.resolve(root) + "/").utf8) else {
        log.report(
          .imagePath,
          at: place,
          "\"\(source)\" leads out of the bank",
          hint: "put the picture beside the bank file"
        )
        return nil
      }
      guard let bytes = try files.open(path).contents(upTo: Self.limit) else {
        log.report(
          .imageSize,
          at: place,
          "\"\(source)\" has more than 2 MiB",
          hint: "make the picture smaller"
        )
        return nil
      }
      return image(bytes, from: source, place: place, log: log)
    } catch {
      log.report(
        .imagePath,
        at: place,
        "\"\(source)\" cannot be used: \(error.message)",
        hint: error.cure
      )
      return nil
    }
  }

  private func image(
    _ bytes: [UInt8],
    from source: String,
    place: SourcePlace,
    log: FindingLog
  ) -> RichText.Image? {
    guard let mediaType = Self.mediaType(of: bytes) else {
      log.report(
        .imageType,
        at: place,
        "\"\(source)\" is no PNG, JPEG, GIF or WebP picture",
        hint: "convert it; SVG is not allowed, whatever it is called"
      )
      return nil
    }
    return RichText.Image(mediaType: mediaType, bytes: bytes)
  }

  private func isInside(_ source: String) -> Bool {
    let parts = source.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
      && !source.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") || $0 == 0 }
  }

  /// The kind of a picture by its first bytes, whatever its name says.
  static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      return "image/gif"
    }
    if bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    return nil
  }
}
