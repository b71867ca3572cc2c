import Foundation
import Testing

@testable import LoadoutFiles

struct GoodFile: CustomTestStringConvertible {
  var name: String
  var kind: LoadoutFile
  var text: String
  var testDescription: String { name }
}

/// Files that use every key and every liberty of the formats.
let goodFiles: [GoodFile] = [
  GoodFile(
    name: "the pack of the formats' page", kind: .pack,
    text: """
      { "id": "asics-extreme", "name": "Asics Extreme", "type": "backpack", "capacity": "10 L", "weight": "430 g",
        "price": "GBP 65", "size": "46 x 25 x 12 cm", "features": ["chest-strap", "waist-strap"],
        "pockets": [
          { "id": "main", "name": "Main compartment", "size": "44 x 23 x 11 cm", "volume": "9.4 L", "closure": "zip",
            "reach": "pack-off", "reachByCompanion": "reach-behind", "dry": false,
            "opening": { "side": "front", "size": "32 x 22 cm" } },
          { "id": "reservoir", "inside": "main", "holds": { "reservoir": "2 L" }, "only": true, "atMost": 1 },
          { "id": "inner", "inside": "main", "size": "12 x 18 x 3 cm", "at": "30 x 2 x 0 cm", "closure": "zip" },
          { "id": "hip-left", "volume": "0.5 L", "closure": "mesh", "reach": "on-the-move" },
          { "id": "bungee", "outside": true, "volume": "2 L", "closure": "open", "refuses": ["laptop"] } ],
        "sources": [ { "for": ["capacity", "weight"], "basis": "stated", "text": "its page", "address": "https://x" } ] }
      """),
  GoodFile(
    name: "a pack with every other key and liberty", kind: .pack,
    text: """
      // A comment before it.
      { "$schema": "../schema/pack.schema.json", "id": "Stolt_2", "capacity": " 15 L – 18L ", "weight": "1kg - 2.5 lb",
        "price": "GBP120-155.50", /* one
        inside */ "pockets": [
          { "id": "a", "size": "1m X 2 in × 30cm", "volume": "unknown", "reach": "reach-behind", "closure": "roll-top",
            "holds": { "phone": null, "laptop": "16 in", "flask": "500 mL", "weights": "3 kg", },
            "refuses": [], "maxWeight": "3 kg", "dry": true, "beyondCapacity": true, "opening": { "side": "left" }, },
          { "id": "b-1.5", "inside": "a", "at": "0 x 0 x 0 mm", "size": "3 m x 4 m x 5 m", "volume": "61 cu in",
            "atMost": 2.0e0, "opening": { "side": "top", "size": "3cmx4cm" } },
        ],
        "features": [], "sources": [
          { "for": [ "pockets.b-1.5.volume", "pockets", "pockets.a.holds.flask", "price" ], "basis": "estimated" }, ], }
      """),
  GoodFile(name: "the least pack", kind: .pack, text: #"{ "id": "p" }"#),
  GoodFile(
    name: "the laptop of the formats' page", kind: .item,
    text: """
      { "id": "laptop-13", "name": "13-inch laptop", "kind": "laptop", "category": "work", "form": "rigid",
        "size": "21.5 x 30.4 x 1.1 cm", "weight": "1.24 kg", "rated": "13.6 in", "dry": true, "apartFrom": ["wet"] }
      """),
  GoodFile(
    name: "the towel of the formats' page", kind: .item,
    text: """
      { "id": "towel-packable", "name": "Packable towel", "kind": "towel", "form": "soft", "volume": "1.4 L",
        "compressed": "0.9 L", "weight": "150 g", "outside": true, "smallerChoice": "towel-small" }
      """),
  GoodFile(
    name: "an item with every other key", kind: .item,
    text: #"""
      { "id": "flask\u002d500", "name": "Fl\u00e4schchen \ud83d\ude00 \"500\"", "form": "rigid", "size": "20 x 7 x 7 cm",
        "volume": "0.55 L", "orientation": "upright", "holderOnly": true, "closed": true, "reach": "on-the-move",
        "rated": "500 ml", "contents": { "water": "50 cl", "carbohydrate": "1.5 oz", "energy": "420.5 kJ" },
        "sources": [ { "for": ["contents.water", "apartFrom.wet"], "basis": "measured" } ], "apartFrom": ["wet"] }
      """#),
  GoodFile(
    name: "a soft item by its size, compressed to all of it", kind: .item,
    text: #"{ "id": "x", "form": "soft", "size": "10 x 10 x 10 cm", "compressed": "1 L", "orientation": "fixed" }"#),
  GoodFile(
    name: "a kit", kind: .kit,
    text: """
      { "name": "Mine", "items": [
        { "item": { "id": "box", "name": "Lunch box", "form": "rigid", "size": "18 x 12 x 6 cm", "weight": "600 g" } },
        { "item": { "id": "gel", "form": "soft", "volume": "40 ml" }, "quantity": 4, "required": false,
          "reach": "on-the-move", "rule": "two at least" },
        { "item": { "id": "gel", "form": "soft", "volume": "40 ml" }, "rule": { "text": "one more", "source": "them" } },
        { "item": { "id": "much", "form": "soft", "volume": "1 ml" }, "quantity": 9994 } ] }
      """),
  GoodFile(name: "an empty kit", kind: .kit, text: #"{ "items": [] }"#),
  GoodFile(
    name: "the run of the formats' page", kind: .run,
    text: """
      { "id": "long-run", "name": "Long run", "about": "…", "extends": "short-run",
        "assumes": { "distance": "30 km", "duration": "3 h", "temperature": "14 C", "night": false },
        "items": [
          { "item": "phone", "reach": "on-the-move" },
          { "item": "gel", "quantity": { "every": "40 min", "after": "60 min", "atLeast": 1, "atMost": 20 } },
          { "item": "jacket-waterproof", "when": { "temperatureBelow": "8 C" } },
          { "choose": [ [ { "item": "flask-500", "quantity": 2 } ], [ { "item": "reservoir-1.5" } ] ],
            "for": "1 L of water" } ] }
      """),
  GoodFile(
    name: "a run with every other key", kind: .run,
    text: """
      { "id": "race", "extends": "long-run", "remove": ["phone"], "items": [
          { "item": "gel", "quantity": { "carbohydrate": "60 g/h", "after": "0 min", "atLeast": 0 } },
          { "item": "bar", "quantity": { "energy": "250 kcal/h", "for": "90 min" }, "required": false },
          { "item": "flask", "quantity": { "water": "500 ml/h", "for": "2 h", "after": "1 s" } },
          { "item": { "id": "cup", "form": "soft", "volume": "0.1 L" }, "rule": { "text": "150 ml at least" } },
          { "item": "lamp", "when": { "night": true, "durationOver": "3 h", "durationUnder": "20 h",
            "distanceOver": "10 mi", "distanceUnder": "100 km", "temperatureAbove": "-5.5 C", "temperatureBelow": "46 F" } },
          { "choose": [ [], [ { "item": "poles" } ] ], "when": { "distanceOver": "40 km" } }, { "choose": [] } ],
        "sources": [ { "for": [ "items.bar.quantity", "items.poles" ], "basis": "stated" } ] }
      """),
  GoodFile(
    name: "a run that says what an hour takes", kind: .run,
    text: """
      { "id": "r", "items": [], "rates": {
          "water": [ { "rate": "400 ml/h", "when": { "temperatureBelow": "10 C" } }, { "rate": "0.5 L/h" } ],
          "carbohydrate": [ { "rate": "60 g/h", "after": "60 min" } ], "energy": [] },
        "sources": [ { "for": [ "rates.water", "rates.carbohydrate" ], "basis": "estimated" } ] }
      """),
  GoodFile(
    name: "a plan that says what it carries", kind: .plan,
    text: examplePlan.replacingOccurrences(of: "\"packWeightGrams\": null,", with: supplies).replacingOccurrences(
      of: "\"nothingOutside\": false, \"chosen\"", with: "\"nothingOutside\": false, \"rates\": \(rates), \"chosen\"")),
  GoodFile(name: "a plan", kind: .plan, text: examplePlan),
]

private let rates = #"{ "water": { "rate": "500 ml/h" }, "energy": { "rate": "250 kcal/h", "after": "1 h" } }"#
private let supplies = """
  "packWeightGrams": null, "supplies": { "waterMillilitres": 1500.25, "waterMinutes": 180, "carbohydrateGrams": 0.5,
    "carbohydrateMinutes": null, "energyKilocalories": 600, "energyMinutes": 204 },
  """

/// The plan of the formats' page, its figures made to agree.
let examplePlan = """
  { "format": "pack-loadout/plan/1", "run": "commute", "pack": "asics-extreme", "verdict": "overflows",
    "undecidedBecause": [],
    "inputs": {
      "kit": { "name": "Commute", "items": [
        { "item": { "id": "laptop-13", "form": "rigid", "size": "30.4 x 21.5 x 1.1 cm", "weight": "1.24 kg" } },
        { "item": { "id": "flask-500", "kind": "flask", "rated": "500 ml", "form": "soft", "volume": "0.5 L" }, "quantity": 2 },
        { "item": { "id": "phone", "form": "rigid", "size": "15 x 8 x 1 cm" }, "reach": "on-the-move" },
        { "item": { "id": "trousers", "form": "soft", "volume": "1.3 L" } } ] },
      "pack": { "id": "asics-extreme", "name": "Asics Extreme", "capacity": "10 L",
        "pockets": [ { "id": "main", "size": "44 x 23 x 11 cm", "volume": "9.4 L" }, { "id": "hip-left", "volume": "0.5 L" } ] },
      "companion": false, "nothingOutside": false, "chosen": ["flask-500"] },
    "objective": { "requiredLeftOut": 1, "leftOutMillilitres": 1300, "reachShortfall": 0, "careShortfall": 0,
      "optionalLeftOut": 0, "strappedOutside": 0 },
    "proof": { "optimal": true, "bound": { "requiredLeftOut": 1, "leftOutMillilitres": 1299.5 }, "how": "certificate",
      "certificate": { "requiredLeftOut": 1, "refutations": [
        { "chosen": ["flask-500"], "arguments": [
          { "kind": "nowhere", "item": "phone", "leftOut": 1, "pockets": [
            { "pocket": "main", "constraint": "dimension" }, { "pocket": "hip-left", "constraint": "volume" } ] } ] },
        { "chosen": ["reservoir-2"], "kit": { "items": [
          { "item": { "id": "reservoir-2", "form": "soft", "volume": "2 L" } } ] },
          "arguments": [ { "kind": "sum", "items": ["reservoir-2"], "leftOut": 1, "limits": [
            { "constraint": "capacity", "pocket": null, "times": 2 },
            { "constraint": "volume", "pocket": "main", "times": 1, "per": 60000 },
            { "constraint": "apart", "pocket": "main", "times": 3, "units": ["reservoir-2#1", "phone#1"] },
            { "constraint": "geometry", "pocket": "main", "times": 1, "scales": {
              "x": { "whole": 1, "steps": [ { "from": 116, "counts": 1 } ] }, "y": { "whole": 440, "steps": [] },
              "z": { "whole": 110, "steps": [ { "from": 10, "counts": 10 }, { "from": 30, "counts": 29 } ] } } } ] } ] } ] },
      "nodes": 412, "milliseconds": 0.4 },
    "placements": [
      { "unit": "laptop-13#1", "item": "laptop-13", "pocket": "main", "reach": "pack-off",
        "at": { "x": 0, "y": 0, "z": 0 }, "size": { "height": 304, "width": 215, "depth": 11 }, "order": 1, "over": 2 },
      { "unit": "flask-500#2", "item": "flask-500", "pocket": "main", "reach": "pack-off", "order": 2, "over": 0 } ],
    "leftOut": [ { "unit": "trousers#1", "because": "no room" } ],
    "shortfalls": [ { "unit": "phone#1", "kind": "reach", "wanted": "on-the-move", "got": "pack-off" } ],
    "conflicts": [
      { "units": ["trousers#1"], "constraint": "volume", "pocket": "main", "needs": 11200, "has": 9400.25, "text": "…" },
      { "units": ["flask-500#1"], "constraint": "holder", "pocket": null, "needs": 500, "has": 250.5, "text": "" },
      { "units": ["laptop-13#1"], "constraint": "dimension", "pocket": "main", "needs": 249, "has": null, "text": "" } ],
    "fixes": [ { "kind": "leave", "units": ["trousers#1"] }, { "kind": "swap", "from": "towel", "to": "towel-packable" },
      { "kind": "bigger-pack", "litres": 11.6, "packs": ["stolt-athlete"] } ],
    "pockets": [ { "id": "main", "usedMillilitres": 9100.001, "volumeMillilitres": 9400 },
      { "id": "hip-left", "usedMillilitres": 0, "volumeMillilitres": null } ],
    "usedMillilitres": 9800, "capacityMillilitres": 10000, "headroomPercent": null, "weightGrams": 3120,
    "packWeightGrams": null, "restsOnEstimates": [ "pockets.hip-left.volume" ] }
  """
