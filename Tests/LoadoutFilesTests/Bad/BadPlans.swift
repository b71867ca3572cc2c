@testable import LoadoutFiles

/// A plan of nothing.
private let leastPlan = """
  { "format": "pack-loadout/plan/1", "run": null, "pack": "p", "verdict": "fits", "undecidedBecause": [],
    "inputs": { "kit": { "items": [ { "item": { "id": "gel", "form": "soft", "volume": "40 ml" } } ] }, "pack": { "id": "p" },
      "companion": false, "nothingOutside": false, "chosen": [] },
    "objective": { "requiredLeftOut": 0, "leftOutMillilitres": 0, "reachShortfall": 0, "careShortfall": 0,
      "optionalLeftOut": 0, "strappedOutside": 0 },
    "proof": { "optimal": true, "bound": {}, "how": "exhausted", "nodes": 1, "milliseconds": null },
    "placements": [ { "unit": "gel#1", "item": "gel", "pocket": "a", "reach": "pack-off", "order": 1, "over": 0 } ],
    "leftOut": [], "shortfalls": [], "conflicts": [], "fixes": [], "pockets": [], "usedMillilitres": 0,
    "capacityMillilitres": null, "headroomPercent": null, "weightGrams": null, "packWeightGrams": null, "restsOnEstimates": [] }
  """

/// ``leastPlan`` with something else at one place.
private func plan(
  _ name: String, _ old: String, _ new: String, _ faults: [String], beyondSchema: String? = nil
) -> BadFile {
  BadFile(name, .plan, leastPlan.replacing(old, with: new), faults, beyondSchema: beyondSchema)
}

/// Plans with faults, and every fault that is to be told.
let badPlans: [BadFile] = [
  plan(
    "another format", "plan/1", "plan/2",
    [#"1:13: this program reads "pack-loadout/plan/1", not "pack-loadout/plan/2""#]),
  plan(
    "no verdict", #""verdict": "fits", "#, "",
    [#"1:1: a plan needs "verdict""#]),
  plan(
    "an unknown verdict", #""fits""#, #""fit""#,
    [
      #"1:73: "fit" is not a verdict; did you mean "fits"? It is one of fits, overflows or undecided"#
    ]),
  plan(
    "null where something is known", #""usedMillilitres": 0"#, #""usedMillilitres": null"#,
    [#"8:100: a number with at most 3 decimals from zero up is expected; this is null"#]),
  plan(
    "a pack that is only named", #""pack": { "id": "p" }"#, #""pack": "p""#,
    [#"2:111: a pack is an object, { … }; this is a text"#]),
  plan(
    "an item that is only named", #"{ "id": "gel", "form": "soft", "volume": "40 ml" }"#, #""gel""#,
    [#"2:45: the whole item is needed here, not its ID alone"#]),
  plan(
    "a bound that does not begin with the first level", #""bound": {}"#, #""bound": { "reachShortfall": 0 }"#,
    [#"6:42: a bound begins with the first level; "requiredLeftOut" comes before this"#]),
  plan(
    "an objective without a level", #""careShortfall": 0,"#, "",
    [#"4:16: an objective needs "careShortfall""#]),
  plan(
    "a count of minus one", #""requiredLeftOut": 0"#, #""requiredLeftOut": -1"#,
    [#"4:37: a whole number from zero up is expected; this is the number -1"#]),
  plan(
    "a volume finer than cubic millimetres", #""leftOutMillilitres": 0"#, #""leftOutMillilitres": 0.0005"#,
    [
      #"4:62: a number with at most 3 decimals from zero up is expected; this is the number 0.0005"#
    ],
    beyondSchema: "the fineness of a figure"),
  plan(
    "a volume past all bounds", #""usedMillilitres": 0"#, #""usedMillilitres": 1e30"#,
    [
      #"8:100: a number with at most 3 decimals from zero up is expected; this is the number 1e30"#
    ],
    beyondSchema: "the size of a figure"),
  plan(
    "a figure with a large exponent", #""nodes": 1"#, #""nodes": 1e999999999999"#,
    [#"6:73: a whole number from zero up is expected; this is the number 1e999999999999"#],
    beyondSchema: "the size of a figure"),
  plan(
    "a unit that is none", #""gel#1""#, #""gel""#,
    [#"7:29: "gel" is not the name of a unit, like "gel#3""#]),
  plan(
    "a unit's number of zero", #""gel#1""#, #""gel#0""#,
    [#"7:29: "gel#0" is not the name of a unit, like "gel#3""#]),
  plan(
    "a unit's number past 10,000", #""gel#1""#, #""gel#10001""#,
    [#"7:29: "gel#10001" is not the name of a unit, like "gel#3""#], beyondSchema: "the size of a figure"),
  plan(
    "a unit of another item", #""item": "gel","#, #""item": "bar","#,
    [#"7:46: "gel#1" is a unit of "gel", not of "bar""#], beyondSchema: "two keys that disagree"),
  plan(
    "a place without sides", #""order": 1"#, #""at": { "x": 0, "y": 0, "z": 0 }, "order": 1"#,
    [#"7:19: "at" and "size" come together"#]),
  plan(
    "sides over 5 m", #""order": 1"#,
    #""at": { "x": 0, "y": 0, "z": 0 }, "size": { "height": 5001, "width": 1, "depth": 0 }, "order": 1"#,
    [
      #"7:143: a length in millimetres goes from 1 to 5,000"#,
      #"7:170: a length in millimetres goes from 1 to 5,000"#,
    ]),
  plan(
    "an order of zero", #""order": 1"#, #""order": 0"#,
    [#"7:98: a loading order goes from 1 to 10,000"#]),
  plan(
    "an unknown constraint", #""conflicts": []"#,
    #""conflicts": [ { "units": [], "constraint": "volumes", "pocket": null, "needs": null, "has": null, "text": "" } ]"#,
    [
      #"8:80: "volumes" is not a constraint; did you mean "volume"? It is one of dimension, opening, holder, refused, volume, capacity, count, weight, apart or geometry"#
    ]),
  plan(
    "a conflict without figures", #""conflicts": []"#,
    #""conflicts": [ { "units": [], "constraint": "volume", "pocket": null, "text": "" } ]"#,
    [
      #"8:51: a conflict needs "needs""#,
      #"8:51: a conflict needs "has""#,
    ]),
  plan(
    "millilitres where millimetres are meant", #""conflicts": []"#,
    #""conflicts": [ { "units": [], "constraint": "dimension", "pocket": null, "needs": 1.5, "has": null, "text": "" } ]"#,
    [#"8:118: a whole number from zero up is expected; this is the number 1.5"#], beyondSchema: "a figure's unit"),
  plan(
    "an unknown fix", #""fixes": []"#, #""fixes": [ { "kind": "bigger", "litres": 3, "packs": [] } ]"#,
    [
      #"8:74: "bigger" is not a kind of fix; did you mean "bigger-pack"? It is one of leave, swap, reach or bigger-pack"#
    ]),
  plan(
    "a fix with another one's keys", #""fixes": []"#, #""fixes": [ { "kind": "leave", "units": [], "litres": 3 } ]"#,
    [#"8:96: "litres" does not go with "leave""#]
  ),
  plan(
    "an unknown shortfall", #""shortfalls": []"#,
    #""shortfalls": [ { "unit": "gel#1", "kind": "wet", "wanted": "dry", "got": "not dry" } ]"#,
    [#"8:61: "wet" is not a kind of shortfall; it is one of reach, dry or closed"#]),
  plan(
    "more than all headroom", #""headroomPercent": null"#, #""headroomPercent": 101"#,
    [#"9:51: a percentage goes from 0 to 100"#]),
  certificate(
    "a certificate without refutations", #"{ "requiredLeftOut": 1 }"#,
    [#"6:81: a certificate needs "refutations""#]),
  certificate(
    "an unknown argument", argument(#"{ "kind": "sums", "leftOut": 1 }"#),
    [#"6:163: "sums" is not a kind of argument; did you mean "sum"? It is one of nowhere or sum"#]),
  certificate(
    "an argument with another one's keys",
    argument(#"{ "kind": "nowhere", "leftOut": 1, "item": "gel", "pockets": [], "limits": [] }"#),
    [#"6:218: "limits" does not go with "nowhere""#]),
  certificate(
    "a limit taken no times",
    argument(
      #"{ "kind": "sum", "leftOut": 1, "items": [], "limits": [ { "constraint": "capacity", "pocket": null, "times": 0 } ] }"#
    ),
    ["6:262: a multiplier goes from 1 to 1,000,000,000,000"]),
  certificate(
    "scales of two axes",
    argument(
      #"{ "kind": "sum", "leftOut": 1, "items": [], "limits": [ { "constraint": "geometry", "pocket": "a", "times": 1, "scales": { "x": { "whole": 1, "steps": [ { "from": 0, "counts": 1 } ] }, "y": { "whole": 1, "steps": [] } } } ] }"#
    ),
    [
      #"6:274: the scales of a limit needs "z""#,
      "6:316: a length in millimetres goes from 1 to 5,000",
    ]),
]

/// ``leastPlan`` with a certificate.
private func certificate(_ name: String, _ text: String, _ faults: [String]) -> BadFile {
  plan(name, #""how": "exhausted","#, #""how": "certificate", "certificate": \#(text),"#, faults)
}

private func argument(_ text: String) -> String {
  #"{ "requiredLeftOut": 1, "refutations": [ { "chosen": [], "arguments": [ \#(text) ] } ] }"#
}
