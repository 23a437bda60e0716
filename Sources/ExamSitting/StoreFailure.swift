/// An error of the store behind a sitting: what was to be kept is not.
package protocol StoreFailure: Error, CustomStringConvertible {
  /// Whether nothing more can be kept of this sitting, so that a front end has to end it.
  var endsSitting: Bool { get }
}
