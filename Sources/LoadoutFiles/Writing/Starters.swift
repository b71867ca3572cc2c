/// A pack's file to begin with, every key explained; nil where the ID is none.
///
/// It is valid as it stands and states no figure: what is behind // is an example, to be measured and let in.
public func starterPack(id: String) -> String? {
  guard isID(id) else { return nil }
  return """
    // A pack of your own. Lines behind // are notes and examples: measure, put your figures in, take the // away.
    // Check it with: pack-loadout validate FILE. A figure that is not given is taken for unknown, never for a guess.
    {
      "id": \(JSON.string(id).lineText),
      "name": \(JSON.string(id).lineText),
      // backpack, fastpack, vest or belt
      "type": "backpack",
      // Litres in all, as the maker states them or as you filled them; a range where it expands: "15-18 L"
      // "capacity": "10 L",
      // "weight": "430 g",
      // "price": "GBP 65",
      // Where it is made in several sizes: what differs from the figures above
      // "sizes": { "S/M": { "capacity": "9 L", "backLength": "40-46 cm", "weight": "410 g" }, "L/XL": {} },
      // What else it has, in the words that show pack tells of others
      // "features": [ "chest-strap", "whistle", "pole-loops" ],
      "pockets": [
        {
          "id": "main", "name": "Main compartment",
          // Inside, filled: height x width x depth
          // "size": "44 x 23 x 11 cm",
          // By rice or water, where that is less than the product of the size
          // "volume": "9.4 L",
          // zip, mesh, drawcord, roll-top, flap, buckle or open
          "closure": "zip",
          // on-the-move, reach-behind or pack-off
          "reach": "pack-off",
          // Whether things stay dry in it
          // "dry": false,
          // Where things go in: top, front, left or right; and how large the hole is, if that is small
          // "opening": { "side": "top", "size": "20 x 10 cm" },
        },
        // A pocket that only a drinking bladder goes into; it shares the room of the pocket it is inside
        // { "id": "reservoir", "name": "Reservoir sleeve", "inside": "main", "holds": { "reservoir": "2 L" }, "only": true, "atMost": 1 },
        // A pocket on the shoulder strap or at the hip
        // { "id": "hip-left", "name": "Left hip pocket", "volume": "0.5 L", "closure": "zip", "reach": "on-the-move" },
        // Cords on the outside: room that does not count as the pack's litres
        // { "id": "bungee", "name": "Bungee", "outside": true, "volume": "2 L", "closure": "open" },
      ],
      // Which figures you measured yourself; those that no source names are told as estimated
      // "sources": [ { "for": [ "capacity", "weight" ], "basis": "measured", "text": "rice and a kitchen scale" } ],
    }

    """
}

/// An item's file to begin with; see ``starterPack(id:)``. Its volume is an example, since an item must have one.
public func starterItem(id: String) -> String? {
  guard isID(id) else { return nil }
  return """
    // A thing of your own. Lines behind // are notes and examples: measure, put your figures in, take the // away.
    // Check it with: pack-loadout validate FILE.
    {
      "id": \(JSON.string(id).lineText),
      "name": \(JSON.string(id).lineText),
      // The word that pockets hold or refuse it by: phone, flask, reservoir, poles, laptop, …
      // "kind": "towel",
      // "category": "clothes",
      // soft: no shape of its own, a volume. For a box write "form": "rigid" and a "size", height x width x depth
      "form": "soft",
      // AN EXAMPLE: put in the litres you measured, rolled up as you would pack it
      "volume": "1 L",
      // The least it can be squeezed to
      // "compressed": "0.7 L",
      // "weight": "150 g",
      // It must stay dry; it must lie in a pocket that closes; it may be strapped to the outside
      // "dry": true,
      // "closed": true,
      // "outside": true,
      // How it must be reached: on-the-move, reach-behind or pack-off
      // "reach": "reach-behind",
      // Which figures you measured yourself; those that no source names are told as estimated
      // "sources": [ { "for": [ "volume" ], "basis": "measured", "text": "a bag filled by the litre" } ],
    }

    """
}

func isID(_ id: String) -> Bool { !id.isEmpty && id.unicodeScalars.allSatisfy(isNameScalar) }
