import LoadoutFiles

/// Writes a load as a gear list.
struct ExportCommand {
  private let choices: [KitChoice]

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    choices = try LoadInput(&arguments, packs: 0...0, surroundings).load.choices
  }

  func answer() -> Answer {
    let first = choices[0]
    let more = choices.count > 1
    return Answer(
      text: writeGear(first.kit),
      messages: more
        ? ["pack-loadout: of the run's alternatives the list has \(first.chosen.joined(separator: ", "))"] : [])
  }
}
