/// The candidate a person most likely meant by `word`; nil where none is near.
///
/// Near is an edit distance (insert, delete, change, exchange of neighbours; case does not count) of at most a third
/// of the longer word, and at least 1. Where nothing is near, a candidate is taken that begins with the word or that the
/// word begins with, in three letters at least. The first candidate wins a tie.
///
/// - Complexity: O(length of `word` x length of all candidates). Words over 64 characters are near nothing, and over
///   10,000 candidates none is looked for.
public func nearest(_ word: String, among candidates: [String]) -> String? {
  let written = folded(word)
  guard !written.isEmpty, written.count <= 64, candidates.count <= 10_000 else { return nil }
  var best: (word: String, distance: Int)?
  var beginning: String?
  for candidate in candidates {
    let other = folded(candidate)
    guard other.count <= 64 else { continue }
    let isBeginning =
      written.count >= 3 && other.starts(with: written) || other.count >= 3 && written.starts(with: other)
    if beginning == nil, isBeginning { beginning = candidate }
    let limit = max(1, (max(written.count, other.count) + 1) / 3)
    guard abs(written.count - other.count) <= limit else { continue }
    let distance = editDistance(written, other)
    if distance <= limit, distance < min(other.count, best?.distance ?? .max) { best = (candidate, distance) }
  }
  return best?.word ?? beginning
}

private func folded(_ word: String) -> [UInt32] {
  word.unicodeScalars.prefix(65).map { $0.value >= 65 && $0.value <= 90 ? $0.value + 32 : $0.value }
}

/// The optimal string alignment distance.
private func editDistance(_ a: [UInt32], _ b: [UInt32]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in 0..<b.count {
      var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
      row.append(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

/// "; did you mean "x"?", or nothing.
func didYouMean(_ word: String, among candidates: [String]) -> String {
  guard let near = nearest(word, among: candidates) else { return "" }
  return "; did you mean \(quoted(near))?"
}

/// "a, b or c".
func alternatives(_ words: [String], _ last: String = "or") -> String {
  var text = ""
  for (index, word) in words.enumerated() {
    if index > 0 { text += index == words.count - 1 ? " \(last) " : ", " }
    text += word
  }
  return text
}
