import Foundation
import Loadout
import LoadoutFiles
import PackLoadout
import Testing

/// What holds of the packs of the catalogue, of each and of all together.
@Suite struct `The packs of the catalogue` {
  @Test func `there are sixty and more, a file each, called by its ID`() throws {
    let packs = try PresetCatalogue.read().packs
    #expect(packs.count >= 60)
    #expect(Set(packs.map { $0.id }).count == packs.count)
    #expect(Set(packs.map { $0.name }).count == packs.count)
    let files = try PresetFiles.paths().filter { $0.hasPrefix("packs/") }
    #expect(files.sorted() == packs.map { "packs/\($0.id).json" }.sorted())
  }

  @Test func `a feature is one of the words that the schema lists`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(PresetFiles.bytes("schema/pack.schema.json")))
    let definitions = try #require((schema as? [String: Any])?["$defs"] as? [String: Any])
    let words = try #require((definitions["feature"] as? [String: Any])?["enum"] as? [String])
    #expect(words == Set(words).sorted())
    let packs = try PresetCatalogue.read().packs
    for pack in packs {
      for feature in pack.features { #expect(words.contains(feature), "\(pack.id): \(feature)") }
      #expect(Set(pack.features).count == pack.features.count, "\(pack.id)")
    }
    #expect(Set(words).isSubset(of: Set(packs.flatMap { $0.features })))
  }

  /// So that `--need` finds what a source says of a pocket alone.
  @Test func `what a pocket is stated to be made for is a feature of the pack`() throws {
    let features = [
      "laptop": ["laptop-compartment"], "poles": ["pole-loops"], "bottle": ["bottle-holder"],
      "reservoir": ["reservoir-sleeve", "insulated-reservoir-sleeve"],
    ]
    for pack in try PresetCatalogue.read().packs {
      for pocket in pack.pockets {
        let figure = "pockets.\(pocket.id).holds"
        guard pack.sources.contains(where: { $0.basis != .estimated && $0.figures.contains(figure) }) else { continue }
        for holding in pocket.holds {
          guard let any = features[holding.kind] else { continue }
          #expect(any.contains { pack.features.contains($0) }, "\(pack.id): \(pocket.id) holds \(holding.kind)")
        }
      }
    }
  }

  /// Published litres leave pockets out or count what is stretched, so they are not the sum to the millilitre.
  @Test func `the pockets that count come to about the litres stated`() throws {
    for pack in try PresetCatalogue.read().packs {
      guard let capacity = pack.capacity?.upper.count else { continue }
      let counting = pack.pockets.filter { $0.inside == nil && !$0.outside && !$0.beyondCapacity }
      guard counting.contains(where: { $0.knownVolume != nil }) else { continue }
      let sum = counting.reduce(0) { $0 + ($1.knownVolume?.count ?? 0) }
      #expect(sum * 10 >= capacity * 8 && sum * 10 <= capacity * 13, "\(pack.id): \(sum) of \(capacity)")
    }
  }

  /// An apple, a cup or a box goes into any bag that is large enough: cloth gives way, and only hard sides do not.
  @Test func `a pocket of two litres and more takes one thick thing`() throws {
    for pack in try PresetCatalogue.read().packs where !pack.features.contains("rigid-case") {
      for pocket in pack.pockets where pocket.inside == nil && !pocket.only && !pocket.outside {
        guard let size = pocket.size, let litres = pocket.knownVolume, litres >= .litres(2) else { continue }
        let least = min(size.height, size.width, size.depth)
        #expect(least >= Millimetres(80), "\(pack.id): \(pocket.id)")
      }
    }
  }

  /// What is read says where; what is not says what it was judged from, and has no address to lend it weight.
  @Test func `a stated figure says where it was read, an estimated one what it was judged from`() throws {
    for pack in try PresetCatalogue.read().packs {
      for source in pack.sources {
        #expect(!source.figures.isEmpty && source.text != nil, "\(pack.id)")
        if source.basis == .estimated { #expect(source.address == nil, "\(pack.id): \(source.figures)") }
      }
    }
  }

  @Test func `what a source names is there`() throws {
    for pack in try PresetCatalogue.read().packs {
      let pockets = Set(pack.pockets.map { "pockets.\($0.id)." })
      for figure in pack.sources.flatMap({ $0.figures }) where figure.hasPrefix("pockets.") {
        #expect(pockets.contains { figure.hasPrefix($0) }, "\(pack.id): \(figure)")
      }
    }
  }

  /// A thing, where it must be got at, and the pocket the source saw it in; nil: it must not go in at all.
  struct Report: Sendable, CustomTestStringConvertible {
    var pack: String
    var item: String
    var quantity: Int64 = 1
    var reach: Reach = .packOff
    var pocket: String?
    var testDescription: String { "\(pack): \(item)" }
  }

  static let reports = [
    Report(pack: "osprey-duro-15", item: "phone-large", reach: .onTheMove, pocket: "phone"),
    Report(pack: "osprey-duro-15", item: "reservoir-2", pocket: "reservoir"),
    Report(pack: "osprey-duro-6", item: "flask-500", quantity: 2, reach: .onTheMove, pocket: "flask-left"),
    Report(pack: "osprey-duro-6", item: "reservoir-1.5", pocket: "reservoir"),
    Report(pack: "osprey-duro-6", item: "reservoir-2"),
    Report(pack: "osprey-talon-22", item: "bottle-1", reach: .reachBehind, pocket: "side-left"),
    Report(pack: "osprey-talon-22", item: "laptop-13", pocket: "reservoir"),
    Report(
      pack: "nathan-pinnacle-featherlite-1-5", item: "flask-500", quantity: 2, reach: .onTheMove, pocket: "flask-left"),
    Report(pack: "bd-distance-15", item: "reservoir-3", pocket: "reservoir"),
    Report(pack: "bd-distance-15", item: "headlamp", reach: .onTheMove, pocket: "front-zip-left"),
    Report(pack: "iamrunbox-backpack-pro", item: "laptop-13", pocket: "main"),
    Report(pack: "iamrunbox-backpack-pro", item: "lunch-box"),
    Report(pack: "iamrunbox-backpack-pro", item: "sunglasses", reach: .onTheMove, pocket: "waist-left"),
    Report(pack: "patagonia-slope-runner-3", item: "reservoir-1", pocket: "reservoir"),
    Report(pack: "patagonia-slope-runner-3", item: "reservoir-1.5"),
    Report(pack: "salomon-slab-pulsar-3", item: "flask-250", quantity: 2, reach: .onTheMove, pocket: "flask-left"),
    Report(pack: "arcteryx-norvan-14", item: "poles", reach: .onTheMove, pocket: "pole-pockets"),
    Report(pack: "arcteryx-norvan-14", item: "flask-500", reach: .onTheMove),
    Report(pack: "camelbak-ultra-lr", item: "reservoir-2", pocket: "reservoir"),
    Report(pack: "spibelt", item: "phone-large", reach: .onTheMove, pocket: "pouch"),
  ]

  @Test(arguments: reports)
  func `what a source saw go in goes in here, and what it saw refused is refused`(report: Report) throws {
    let catalogue = try PresetCatalogue.read()
    let pack = try #require(catalogue.pack(report.pack))
    let item = try #require(catalogue.item(report.item))
    let kit = Kit(entries: [Kit.Entry(item: item, quantity: report.quantity, reach: report.reach)])
    let plan = try Planner().plan(Request(choices: [KitChoice(kit: kit)], pack: pack))
    let isTaken = plan.verdict == .fits && plan.objective.reachShortfall == 0
    #expect(isTaken == (report.pocket != nil))
    if let pocket = report.pocket { #expect(plan.placements.contains { $0.pocket == pocket }) }
  }
}
