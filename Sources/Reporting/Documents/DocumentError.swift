package import ExamModel

/// Why a JSON file cannot be used: which file, the place in it, what is wrong, and the cure.
///
/// The text names questions and places, never what the key of a question is.
package struct DocumentError: Error, Hashable, Sendable {
  package let document: Kind
  /// A path such as `questions[3].key`; empty for the file as a whole.
  package let place: String
  package let problem: Problem

  package init(_ document: Kind, at place: String = "", _ problem: Problem) {
    self.document = document
    self.place = place
    self.problem = problem
  }

  /// What kind of file was expected.
  package enum Kind: String, Hashable, Sendable {
    case report, form, responses, grade
  }

  /// What is wrong with a file.
  package enum Problem: Hashable, Sendable {
    /// No JSON at all, or JSON that ends too early.
    case notJSON
    case unsupportedSchema(found: Int)
    /// A value is missing, or it is of the wrong kind.
    case wrongShape(String)
    case duplicate(String)
    case wrongNumber(found: Int, expected: Int)
    case unknownSection(SectionID)
    case unknownDomain(DomainID)
    case emptyKey(QuestionID)
    case keyNotAmongChoices(QuestionID)
    case otherForm(found: ContentDigest, expected: ContentDigest)
    case unknownQuestion(QuestionID)
    case unknownChoice(ChoiceID, of: QuestionID)
    case tooManyChoices(QuestionID, found: Int, allowed: Int)
    case impossibleTime(QuestionID)
  }
}

extension DocumentError: CustomStringConvertible {
  /// One line for the user: the place, what is wrong there, and how to cure it.
  package var description: String {
    let start = place.isEmpty ? "the \(document.rawValue) file" : "\(document.rawValue): \(place)"
    return "\(start): \(problem.statement); \(problem.cure(for: document))"
  }
}

extension DocumentError.Problem {
  /// What is wrong, without its place.
  package var statement: String {
    switch self {
    case .notJSON: "this is not complete JSON"
    case .unsupportedSchema(let found):
      "schemaVersion is \(found), and this program knows \(SchemaVersion.current)"
    case .wrongShape(let detail): detail
    case .duplicate(let name): "“\(name)” is there twice"
    case .wrongNumber(let found, let expected): "the number is \(found) instead of \(expected)"
    case .unknownSection(let id): "section “\(id)” is not listed under sections"
    case .unknownDomain(let id): "domain “\(id)” is not listed under domains"
    case .emptyKey(let id): "question “\(id)” has no key"
    case .keyNotAmongChoices(let id): "the key of “\(id)” is not among its choices"
    case .otherForm(let found, let expected):
      "the responses belong to form \(found.start), and this form is \(expected.start)"
    case .unknownQuestion(let id): "question “\(id)” is not in the form"
    case .unknownChoice(let choice, of: let id): "question “\(id)” has no choice “\(choice)”"
    case .tooManyChoices(let id, let found, let allowed):
      "question “\(id)” asks for \(allowed) and has \(found) choices chosen"
    case .impossibleTime(let id): "the time of question “\(id)” is no time a paper can take"
    }
  }

  /// What the user can do about it.
  package func cure(for document: DocumentError.Kind) -> String {
    switch self {
    case .notJSON: "write the file again, it may have been cut off"
    case .unsupportedSchema(let found):
      found > SchemaVersion.current
        ? "use a newer mockexam, or write the file with this one"
        : "set schemaVersion to \(SchemaVersion.current)"
    case .wrongShape: "compare the place with \(document.rawValue).schema.json"
    case .duplicate: "remove one of them"
    case .wrongNumber: "number the questions from 1 in the order asked"
    case .unknownSection, .unknownDomain: "add it there, or correct the question"
    case .emptyKey, .keyNotAmongChoices: "name at least one of its choices as key"
    case .otherForm: "grade with the form that the responses were given to"
    case .unknownQuestion: "take the response out, or grade with the form that has it"
    case .unknownChoice: "use an id from its choices"
    case .tooManyChoices: "leave as many as the question asks for"
    case .impossibleTime: "give seconds from 0 to a million, or leave them out"
    }
  }
}

extension ContentDigest {
  /// The first eight digits, enough to tell two digests apart in a message.
  fileprivate var start: Substring { description.prefix(8) }
}
