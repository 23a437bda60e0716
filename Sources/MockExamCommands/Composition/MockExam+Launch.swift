internal import ArgumentParser
internal import Dispatch
internal import Foundation

extension MockExam {
  /// Runs the program to its end.
  ///
  /// Not an asynchronous `main`: that would start the threads of the concurrency runtime first, and
  /// their descriptors would take the numbers of standard streams that the caller had closed.
  package static func launch() -> Never {
    StandardStreams.keepOpen()
    Task {
      await main()
      Foundation.exit(0)
    }
    dispatchMain()
  }
}
