package import ExamModel
import XMLReading

/// What reading the ledger of a bank yields.
package struct LedgerReadingResult: Sendable {
  /// All sound reviews of all files; empty where a bank keeps none.
  package let ledger: ReviewLedger
  package let findings: [Finding]
}

extension BankReader {
  /// Reads every ledger file in the folder `reviews` of a bank.
  ///
  /// - Parameter folder: The bank's folder.
  /// - Returns: The reviews with all findings. A bank without the folder has an empty ledger.
  package func readReviews(ofBankAt folder: String) -> LedgerReadingResult {
    let path = folder + "/reviews"
    var entries: [ReviewLedger.Entry] = []
    var findings: [Finding] = []
    for file in ((try? files.list(path)) ?? []) where BankFolder.isBankFile(file.name) {
      do throws(XMLReadingError) {
        let reader = try XMLReader(vocabulary: .reviewLedger, schema: .reviewLedger)
        let handler = ReviewHandler(file: path + "/" + file.name)
        findings += reader.read(path + "/" + file.name, in: files, handler: handler)
        entries += handler.entries
      } catch {
        findings.append(error.finding(for: path + "/" + file.name))
      }
    }
    return LedgerReadingResult(
      ledger: ReviewLedger(entries: entries),
      findings: findings.inOrderOfPlace
    )
  }
}
