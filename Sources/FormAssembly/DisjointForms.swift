package import ExamModel

extension QuestionBank {
  /// Papers of the blueprint that share no question, each meeting both margins as planned; as many
  /// as the bank gives when one is drawn after another.
  ///
  /// - Parameters:
  ///   - blueprint: The exam.
  ///   - length: Questions a paper, 1 to `FormRequest.longestForm`.
  ///   - seed: The seed of every draw.
  ///   - limit: How many papers are enough.
  /// - Returns: The papers in the order in which they were drawn.
  package func disjointForms(
    for blueprint: Blueprint,
    length: Int,
    seed: FormSeed,
    upTo limit: Int
  ) -> [ExamForm] {
    var forms: [ExamForm] = []
    var used: [QuestionID: Int] = [:]
    while forms.count < limit {
      let request = FormRequest(length: length, seed: seed, isFreshOnly: true, lastSeen: used)
      guard let form = try? assembleForm(for: blueprint, request: request), form.deviations.isEmpty
      else { break }
      forms.append(form)
      for item in form.items { used[item.question.id] = forms.count }
    }
    return forms
  }
}
