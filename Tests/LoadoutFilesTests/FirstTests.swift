import Testing

@testable import LoadoutFiles

let examplePack = """
  { "id": "asics-extreme", "name": "Asics Extreme", "type": "backpack", "capacity": "10 L", "weight": "430 g",
    "price": "GBP 65", "size": "46 x 25 x 12 cm", "features": ["chest-strap", "waist-strap"],
    "pockets": [
      { "id": "main", "name": "Main compartment", "size": "44 x 23 x 11 cm", "volume": "9.4 L", "closure": "zip",
        "reach": "pack-off", "reachByCompanion": "reach-behind", "dry": false, "opening": { "side": "front", "size": "32 x 22 cm" } },
      { "id": "reservoir", "inside": "main", "holds": { "reservoir": "2 L" }, "only": true, "atMost": 1 },
      { "id": "inner", "inside": "main", "size": "12 x 18 x 3 cm", "at": "30 x 2 x 0 cm", "closure": "zip" },
      { "id": "hip-left", "volume": "0.5 L", "closure": "mesh", "reach": "on-the-move" },
      { "id": "bungee", "outside": true, "volume": "2 L", "closure": "open", "refuses": ["laptop"] } ],
    "sources": [ { "for": ["capacity", "weight", "pockets.hip-left.volume"], "basis": "stated", "text": "where it was read, in a few words", "address": "https://…" } ] }
  """

@Test func `the example pack reads and comes back`() throws {
  let pack = try readPack(Array(examplePack.utf8), file: "p")
  #expect(try readPack(Array(write(pack).utf8), file: "q") == pack)
}

