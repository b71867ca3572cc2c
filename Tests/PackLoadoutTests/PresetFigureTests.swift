import LoadoutFiles
import Testing

/// What the presets say, and on whose word.
@Suite struct PresetFigureTests {
  /// What the two documents state of a pack; nil: they do not.
  struct Stated: Sendable, CustomTestStringConvertible {
    var pack: String
    var litreHundredths: Int64?
    var fromLitreHundredths: Int64?
    var grams: Int64?
    var pence: Int64?
    var testDescription: String { pack }
  }

  static let stated = [
    Stated(pack: "asics-lightweight", litreHundredths: 1_000, pence: 4_000),
    Stated(pack: "stolt-athlete", litreHundredths: 1_800, fromLitreHundredths: 1_500, grams: 1_000, pence: 14_900),
    Stated(pack: "fastpack-20", litreHundredths: 2_000, grams: 649, pence: 15_500),
    Stated(pack: "fastpack-30", litreHundredths: 3_000, grams: 715, pence: 15_500),
    Stated(pack: "fastpack-40", litreHundredths: 4_000, grams: 715, pence: 15_500),
    Stated(pack: "salomon-active-skin-4", litreHundredths: 400, grams: 195, pence: 9_500),
    Stated(pack: "salomon-adv-skin-12", litreHundredths: 1_200, grams: 293, pence: 14_000),
    Stated(pack: "sundried", grams: 280, pence: 1_760),
    Stated(pack: "inov8-venturelite-4", litreHundredths: 400, grams: 145, pence: 4_499),
    Stated(pack: "salomon-pulse", litreHundredths: 79, grams: 62, pence: 3_200),
    Stated(pack: "asics-extreme", litreHundredths: 1_000, grams: 430),
  ]

  @Test(arguments: stated)
  func `a pack has the documents' figures, and they are stated`(stated: Stated) throws {
    let pack = try #require(try PresetCatalogue.read().pack(stated.pack))
    let upper = stated.litreHundredths.map { CubicMillimetres.millilitres($0 * 10) }
    let lower = stated.fromLitreHundredths.map { CubicMillimetres.millilitres($0 * 10) } ?? upper
    #expect(pack.capacity?.lower == lower)
    #expect(pack.capacity?.upper == upper)
    if let grams = stated.grams { #expect(pack.weight?.upper == Grams(grams)) }
    #expect(pack.price?.upper == stated.pence.map { Price(currency: "GBP", hundredths: $0) })
    for figure in ["capacity", "weight", "price"] {
      let isGiven = figure == "capacity" ? upper != nil : figure == "weight" ? true : stated.pence != nil
      let basis = PresetCatalogue.basis(of: figure, in: pack.sources)
      #expect(isGiven ? basis == .stated || basis == .measured : basis == nil, "\(figure)")
    }
  }

  @Test func `the packs of the documents are all there`() throws {
    let packs = Set(try PresetCatalogue.read().packs.map { $0.id })
    #expect(packs.isSuperset(of: Self.stated.map { $0.pack }))
  }

  @Test(arguments: [
    ("asics-lightweight", "reservoir", "reservoir", Measure.volume(PresetCatalogue.litres(15))),
    ("asics-extreme", "reservoir", "reservoir", .volume(PresetCatalogue.litres(20))),
    ("sundried", "reservoir", "reservoir", .volume(PresetCatalogue.litres(15))),
    ("salomon-active-skin-4", "reservoir", "reservoir", .volume(PresetCatalogue.litres(15))),
    ("salomon-active-skin-4", "flask-left", "flask", .volume(PresetCatalogue.litres(5))),
    ("salomon-adv-skin-12", "reservoir", "reservoir", .volume(PresetCatalogue.litres(15))),
    ("salomon-adv-skin-12", "flask-right", "flask", .volume(PresetCatalogue.litres(5))),
    ("inov8-venturelite-4", "reservoir", "reservoir", .volume(PresetCatalogue.litres(20))),
    ("inov8-venturelite-4", "reservoir", "flask", .volume(PresetCatalogue.litres(10))),
    ("inov8-venturelite-4", "flask-left", "flask", .volume(PresetCatalogue.litres(5))),
    ("stolt-athlete", "side-left", "bottle", .volume(PresetCatalogue.litres(10))),
    ("stolt-athlete", "laptop", "laptop", .length(Millimetres(406))),
  ])
  func `a holder has the documents' limit, and it is stated`(
    pack: String, pocket: String, kind: String, limit: Measure
  ) throws {
    let pack = try #require(try PresetCatalogue.read().pack(pack))
    let holder = try #require(pack.pockets.first { $0.id == pocket })
    #expect(holder.holds.first { $0.kind == kind }?.limit == limit)
    #expect(PresetCatalogue.basis(of: "pockets.\(pocket).holds", in: pack.sources) == .stated)
  }

  @Test func `every figure of a pack says where it is from`() throws {
    for pack in try PresetCatalogue.read().packs {
      var figures: [String] = []
      if pack.capacity != nil { figures.append("capacity") }
      if pack.weight != nil { figures.append("weight") }
      if pack.price != nil { figures.append("price") }
      if pack.size != nil { figures.append("size") }
      for pocket in pack.pockets {
        if pocket.size != nil { figures.append("pockets.\(pocket.id).size") }
        if case .stated = pocket.volume { figures.append("pockets.\(pocket.id).volume") }
        if pocket.holds.contains(where: { $0.limit != nil }) { figures.append("pockets.\(pocket.id).holds") }
      }
      for figure in figures {
        #expect(PresetCatalogue.basis(of: figure, in: pack.sources) != nil, "\(pack.id): \(figure)")
      }
    }
  }

  @Test func `every figure of an item says where it is from`() throws {
    for item in try PresetCatalogue.read().items {
      var figures = ["weight"]
      switch item.form {
      case .rigid(_, let volume): figures += volume == nil ? ["size"] : ["size", "volume"]
      case .soft(_, let compressed, _): figures += compressed == nil ? ["volume"] : ["volume", "compressed"]
      }
      if item.rated != nil { figures.append("rated") }
      if item.contents.carbohydrate != nil { figures.append("contents.carbohydrate") }
      if item.contents.energy != nil { figures.append("contents.energy") }
      for figure in figures {
        #expect(PresetCatalogue.basis(of: figure, in: item.sources) != nil, "\(item.id): \(figure)")
      }
    }
  }

  @Test func `no figure is both estimated and stated, and every source says what it is`() throws {
    let catalogue = try PresetCatalogue.read()
    let all =
      catalogue.packs.map { ($0.id, $0.sources) } + catalogue.items.map { ($0.id, $0.sources) }
      + catalogue.runs.map { ($0.id, $0.sources) }
    for (id, sources) in all {
      let estimated = sources.filter { $0.basis == .estimated }.flatMap { $0.figures }
      let read = sources.filter { $0.basis != .estimated }.flatMap { $0.figures }
      #expect(Set(estimated).isDisjoint(with: read), "\(id)")
      for source in sources { #expect(source.text != nil, "\(id)") }
    }
  }
}
