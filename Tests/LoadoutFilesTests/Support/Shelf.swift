@testable import LoadoutFiles

/// A small catalogue for runs and kits.
enum Shelf {
  static let items = """
    [ { "id": "phone", "form": "soft", "volume": "0.1 L" },
      { "id": "keys", "form": "soft", "volume": "0.1 L" },
      { "id": "gel", "form": "soft", "volume": "40 ml", "contents": { "carbohydrate": "25 g", "energy": "100 kcal" } },
      { "id": "bar", "form": "soft", "volume": "60 ml", "contents": { "energy": "250 kcal" } },
      { "id": "flask", "form": "soft", "volume": "0.5 L", "contents": { "water": "0.5 L" } },
      { "id": "bladder", "form": "soft", "volume": "1.5 L", "contents": { "water": "1.5 L" } },
      { "id": "jacket", "form": "soft", "volume": "0.6 L" },
      { "id": "lamp", "form": "soft", "volume": "0.2 L" } ]
    """

  /// A catalogue of the shelf's items and some runs.
  static func catalogue(_ runs: String...) throws(Faults) -> Catalogue {
    var documents = [(name: "items/all.json", bytes: Array(items.utf8))]
    for (index, run) in runs.enumerated() { documents.append(("runs/\(index).json", Array(run.utf8))) }
    return try Catalogue(documents: documents)
  }

  /// The kits of the run "r", one line each: "2 flask, 1 phone (optional)"; behind a bar what was chosen.
  static func kits(
    _ run: String..., changes: [Adjustments.Change] = [], conditions: Conditions = Conditions()
  ) throws -> [String] {
    var catalogue = try catalogue()
    catalogue = try Catalogue(
      documents: run.enumerated().map { ("runs/\($0).json", Array($1.utf8)) }, over: catalogue)
    guard let run = catalogue.run("r") else { return [] }
    return try choices(of: run, with: Adjustments(changes: changes, conditions: conditions), in: catalogue).map {
      text($0)
    }
  }

  static func text(_ choice: KitChoice) -> String {
    let entries = choice.kit.entries.map { entry in
      let notes = [entry.required ? nil : "optional", entry.reach?.word].compactMap { $0 }
      return "\(entry.quantity) \(entry.item.id)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
    }
    return entries.joined(separator: ", ") + (choice.chosen.isEmpty ? "" : " | " + choice.chosen.joined(separator: " "))
  }

  /// A run "r" of these entries and assumptions.
  static func run(_ entries: String, assumes: String = #""distance": "30 km", "duration": "3 h""#) -> String {
    #"{ "id": "r", "name": "R", "assumes": { \#(assumes) }, "items": [ \#(entries) ] }"#
  }
}
