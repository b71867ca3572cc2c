import LoadoutFiles
import Testing

/// What holds of every pack, item and run of the catalogue.
@Suite struct PresetRuleTests {
  @Test func `the catalogue has the runs and the items that are promised`() throws {
    let catalogue = try PresetCatalogue.read()
    #expect(
      catalogue.runs.map { $0.id } == [
        "100-mile", "100k", "13-valleys", "50k", "5k", "cheviot-goat", "commute", "commute-home", "commute-light",
        "commute-shoes", "desert-stage", "dragon-100", "dragons-back", "fastpacking", "fell-race", "gym-commute",
        "hardrock", "hot",
        "jervis-bay", "lakeland-100", "long-run", "marao", "mds", "meht-22", "multi-day", "racing-the-planet",
        "short-run", "spine-winter", "the-lap", "tor-des-geants", "trail", "ultra", "ultra-self-sufficient", "utcm",
        "utmb", "volcano", "western-states", "winter",
      ])
    #expect(catalogue.items.count >= 140)
    for id in [
      "laptop-13", "laptop-16", "towel-packable", "towel-full", "trousers", "shirt", "shoes", "lunch-box", "flask-500",
      "reservoir-1.5", "reservoir-2", "gel", "bar", "phone", "keys", "work-pass", "cash", "toiletries",
      "jacket-waterproof", "headlamp", "poles", "blanket-survival", "first-aid",
    ] { #expect(catalogue.item(id) != nil, "\(id)") }
  }

  @Test func `every root pocket that may take a rigid thing has a size`() throws {
    let catalogue = try PresetCatalogue.read()
    let rigid = Set(catalogue.items.filter { $0.rigidSize != nil }.map { $0.kind })
    for pack in catalogue.packs {
      for pocket in pack.pockets where pocket.inside == nil && pocket.size == nil {
        #expect(pocket.only && !pocket.holds.contains { rigid.contains($0.kind) }, "\(pack.id): \(pocket.id)")
      }
    }
  }

  @Test func `what pockets hold, refuse or keep apart are kinds of things there are`() throws {
    let catalogue = try PresetCatalogue.read()
    let kinds = Set(catalogue.items.compactMap { $0.kind })
    for pack in catalogue.packs {
      for pocket in pack.pockets {
        for kind in pocket.holds.map({ $0.kind }) + pocket.refuses {
          #expect(kinds.contains(kind), "\(pack.id): \(pocket.id): \(kind)")
        }
      }
    }
    for item in catalogue.items { #expect(kinds.isSuperset(of: item.apartFrom), "\(item.id)") }
  }

  @Test func `a smaller choice is of the same kind and takes less room`() throws {
    let catalogue = try PresetCatalogue.read()
    for item in catalogue.items {
      guard let smaller = item.smallerChoice.flatMap({ catalogue.item($0) }) else { continue }
      #expect(smaller.packedVolume < item.packedVolume, "\(item.id)")
      #expect(smaller.kind == item.kind, "\(item.id)")
    }
  }

  @Test func `every preset run becomes kits of a weight that is known`() throws {
    let catalogue = try PresetCatalogue.read()
    for run in catalogue.runs {
      for choice in try choices(of: run, in: catalogue) {
        #expect(!choice.kit.entries.isEmpty)
        #expect(choice.kit.entries.allSatisfy { $0.item.carriedWeight != nil && $0.quantity > 0 }, "\(run.id)")
      }
    }
  }

  @Test(
    arguments: ["long-run", "trail", "50k", "ultra", "ultra-self-sufficient"],
    [-1_000, 999, 1_000, 1_999, 2_000, 2_500, 2_501, 4_000] as [Int64])
  func `at any temperature every way of carrying the water carries enough`(run: String, hundredths: Int64) throws {
    let catalogue = try PresetCatalogue.read()
    let hours: Int64 = ["50k": 4, "ultra-self-sufficient": 5][run] ?? 2
    let rate: Int64 = hundredths < 1_000 ? 400 : hundredths < 2_000 ? 500 : hundredths <= 2_500 ? 600 : 750
    let adjustments = Adjustments(conditions: Conditions(temperature: hundredths))
    let kits = try choices(of: try #require(catalogue.run(run)), with: adjustments, in: catalogue)
    #expect(kits.count > 1)
    for choice in kits {
      var water = CubicMillimetres(0)
      for entry in choice.kit.entries {
        water += CubicMillimetres((entry.item.contents.water?.count ?? 0) * entry.quantity)
      }
      #expect(water >= .millilitres(rate * hours), "\(choice.chosen)")
      #expect(water <= .millilitres(rate * hours + 1_000), "\(choice.chosen)")
    }
  }

  @Test(arguments: [(7_200, 3), (10_800, 6), (14_400, 8)] as [(Int64, Int64)])
  func `the gels of a long run follow its duration`(seconds: Int64, gels: Int64) throws {
    let catalogue = try PresetCatalogue.read()
    let adjustments = Adjustments(conditions: Conditions(duration: seconds))
    let kits = try choices(of: try #require(catalogue.run("long-run")), with: adjustments, in: catalogue)
    #expect(kits.allSatisfy { $0.kit.entries.first { $0.item.id == "gel" }?.quantity == gels })
  }

  @Test(arguments: ["short-run", "commute", "long-run", "trail", "50k"])
  func `a lamp comes along at night alone`(run: String) throws {
    let catalogue = try PresetCatalogue.read()
    for night in [false, true] {
      let adjustments = Adjustments(conditions: Conditions(night: night))
      for choice in try choices(of: try #require(catalogue.run(run)), with: adjustments, in: catalogue) {
        #expect(choice.kit.entries.contains { $0.item.kind == "headlamp" } == night)
      }
    }
  }
}
