import LoadoutFiles

/// Writes a file to begin with.
struct NewCommand {
  private let text: String

  init(_ arguments: inout Arguments) throws(Failure) {
    let kind = arguments.operands.first ?? ""
    let id = arguments.operands.count > 1 ? arguments.operands[1] : ""
    if arguments.operands.count != 2 || !Words.kinds.contains(kind) {
      let near = kind.isEmpty || Words.kinds.contains(kind) ? "" : didYouMean(kind, among: Words.kinds)
      arguments.faults.append("new takes pack, item or run, and an ID for it, like: new run my-race" + near)
    }
    let starter =
      switch kind {
      case "pack": starterPack(id: id)
      case "item": starterItem(id: id)
      default: starterRun(id: id)
      }
    if arguments.faults.isEmpty, starter == nil {
      arguments.faults.append("\(quoted(id)) is no ID; write it in lower-case letters, digits, dots and hyphens")
    }
    try arguments.throwFaults()
    if let file = arguments.value(.output), ByteFile.isFile(file) {
      throw .inputOutput("cannot write \(file): it is there already, and new does not write over a file")
    }
    text = starter ?? ""
  }

  func answer() -> Answer { Answer(text: text) }
}
