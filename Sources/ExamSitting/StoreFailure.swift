/// An error of the store behind a sitting: what was to be kept is not, and the exam can go on.
package protocol StoreFailure: Error, CustomStringConvertible {}
