internal import Crypto
import Foundation

/// The one style sheet of a report and the policy that lets a browser use it and nothing else.
struct StyleSheet: Sendable {
  let markup: Markup
  /// The content security policy of a page with this style sheet.
  let policy: String

  init(css: [UInt8]) {
    let digest = Data(SHA256.hash(data: css)).base64EncodedString()
    markup = Markup(html: String(decoding: css, as: UTF8.self))
    policy =
      "default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
  }
}
