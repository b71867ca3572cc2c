import LoadoutFiles

/// Writes a file to begin with.
struct NewCommand {
  private let text: String

  init(_ arguments: inout Arguments) throws(Failure) {
    let kinds = ["pack", "item"]
    let kind = arguments.operands.first ?? ""
    let id = arguments.operands.count > 1 ? arguments.operands[1] : ""
    if arguments.operands.count != 2 || !kinds.contains(kind) {
      let near = kind.isEmpty ? "" : didYouMean(kind, among: kinds)
      arguments.faults.append("new takes pack or item, and an ID for it" + near)
    }
    let starter = kind == "pack" ? starterPack(id: id) : starterItem(id: id)
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
