import LoadoutFiles
import PackLoadout

/// A shell's script, or what the script asks for: what a word may become.
struct CompletionsCommand {
  private let text: String

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    if arguments.operands.first == Self.question {
      try arguments.throwFaults()
      let words = Array(arguments.operands.dropFirst())
      text = Completion(of: words, in: { typed in Self.catalogue(typed, surroundings) }).text
      return
    }
    let shells = CompletionScript.allCases.map(\.rawValue)
    let shell = arguments.operands.first.flatMap(CompletionScript.init)
    if shell == nil || arguments.operands.count > 1 {
      let near = arguments.operands.first.map { word in didYouMean(word, among: shells) } ?? ""
      arguments.faults.append("completions takes one of \(shells.joined(separator: ", "))" + near)
    }
    try arguments.throwFaults()
    text = shell?.text ?? ""
  }

  func answer() -> Answer { Answer(text: text) }

  /// What the scripts say instead of a shell's name; the words typed so far stand behind it and "--".
  private static let question = "next"

  /// The catalogue that the words typed so far are about; one with faults is no reason to offer nothing.
  private static func catalogue(_ typed: Arguments, _ surroundings: Surroundings) -> Catalogue {
    var typed = typed
    if let whole = try? typed.catalogue(surroundings) { return whole }
    return Presets.load()
  }
}
