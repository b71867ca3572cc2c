/// A run's file to begin with, for a race's list too; see ``starterPack(id:)``. Its things and its distance are examples.
public func starterRun(id: String) -> String? {
  guard isID(id) else { return nil }
  return """
    // A run or a race of your own. Lines behind // are notes and examples: put your own in, take the // away.
    // Check it with: pack-loadout validate FILE. Plan it with: pack-loadout plan FILE --pack ID
    {
      "id": \(JSON.string(id).lineText),
      "name": \(JSON.string(id).lineText),
      // What it is, in a sentence or two
      // "about": "Once round the lake, with an aid station half way.",
      // A run to begin with: its things come along too, those to remove aside
      // "extends": "ultra", "remove": [ "cup-folding" ],
      // EXAMPLES: how far and long it is, how warm, whether in the dark; --distance and the like go before
      "assumes": {
        "distance": "20 km", "duration": "2 h 30 min", "temperature": "12 C", "night": false,
        // How far it is from one place with water to the next
        // "refillEvery": "10 km",
      },
      "items": [
        { "item": "phone" },
        // What may stay at home where there is no room
        // { "item": "poles", "required": false },
        // What an organiser asks for, in your words; "inPack": true where it must not be worn
        // { "item": "jacket-waterproof", "rule": { "text": "hooded, seams sealed", "source": "rules of this year", "inPack": true } },
        // Only in the cold, in the heat or in the dark
        // { "item": "gloves", "when": { "temperatureBelow": "5 C" } },
        // { "item": "sunscreen", "when": { "temperatureAbove": "22 C" } },
        // { "item": "headlamp", "when": { "night": true } },
        // As many as the time takes
        // { "item": "gel", "quantity": { "every": "40 min", "after": "60 min", "atLeast": 1 } },
        // A thing that no list has
        // { "item": { "id": "cow-bell", "name": "Cow bell", "form": "rigid", "size": "9 x 8 x 6 cm", "weight": "180 g" } },
        // Ways to carry the water: the one that suits the pack is taken, as much as lasts to the next water
        {
          "choose": [ [ { "item": "flask-500" } ], [ { "item": "reservoir-1.5", "quantity": 1 } ], [ { "item": "reservoir-2", "quantity": 1 } ] ],
          "for": "water", "water": { "atLeast": "500 ml" },
        },
      ],
      // How much is drunk and eaten in an hour
      "rates": { "water": [ { "rate": "500 ml/h" } ] },
    }

    """
}
