import LoadoutFiles
import PackLoadout

/// What somebody reported to have carried, and in what.
struct FitReport: Sendable {
  var id: String
  /// What the report says came along and how it went, in our own words.
  var load: String
  var contents: Contents
  var pack: Carrier
  var said: Said
  /// What the report says it weighed, in grams; a single figure is a range of one.
  var grams: ClosedRange<Int64>?
  var counted = Counted.everything
  /// What class of figures was corrected because of it; nil where the program agreed as it stood.
  var corrected: String?
  /// Why we differ; nil where we do not.
  var miss: String?
  var source: String

  enum Contents: Sendable {
    /// IDs, each with its number where that is not one: "gel=4".
    case items([String])
    case run(String, [Adjustments.Change] = [])
  }

  enum Carrier: Sendable {
    case preset(String)
    /// Not a preset: the report's litres, or none.
    case other(String, CubicMillimetres?)

    var name: String {
      switch self {
      case .preset(let id): id
      case .other(let name, let litres): litres.map { "\(name), \(RealityCheck.litres($0)) L" } ?? name
      }
    }
  }

  enum Said: String, Sendable {
    case fits
    /// With difficulty, or thought too small.
    case hardly = "hardly"
    /// It fits, and the half-empty pack bounces.
    case shakes = "fits, and shakes"
    /// Nothing but the weight.
    case carried = "carried"
  }

  enum Counted: String, Sendable {
    case everything = "in all"
    case noWater = "without water"
    case noFoodOrWater = "without food and water"
  }
}

extension FitReport {
  private static let change = ["shirt", "trousers", "underwear", "socks"]
  private static let litresUnread = "nobody gives the pack's litres"

  static let all = gathered + reviewed + found

  /// The first 19 reports, each as a kit of the catalogue. "A change of clothes" is always the same four things and "a laptop"
  /// the one of 13 inches: classes are calibrated, not cases.
  static let gathered: [FitReport] = [
    FitReport(
      id: "iamrunbox-10", load: "work clothes, laptop, small things, a sandwich and mandarins",
      contents: .items(change + ["laptop-13", "keys", "phone", "card-wallet", "sandwich", "apple"]),
      pack: .preset("iamrunbox-backpack-pro"), said: .fits, source: "http://theruncommuter.com/tag/running-backpack/"),
    FitReport(
      id: "stolt", load: "trainers, trousers, top, underwear, wash bag, hairbrush, laptop",
      contents: .items(["shoes", "trousers", "tshirt", "underwear", "toiletries", "hairbrush", "laptop-13"]),
      pack: .preset("stolt-athlete"), said: .fits,
      source: "https://urlfreeze.com/deebilshop/uk/gear/a60440063/stolt-running-backpack"),
    FitReport(
      id: "trc-minimal", load: "tablet, camera, T-shirt, shirt, socks, a quarter of a bath towel, small things",
      contents: .items([
        "tablet", "keys", "torch", "card-wallet", "phone", "camera", "socks", "tshirt", "shirt", "towel-quarter",
      ]), pack: .other("a daypack", nil), said: .fits, miss: litresUnread,
      source: "https://theruncommuter.com/what-i-carry"),
    FitReport(
      id: "rw-7kg", load: "change of clothes, laptop, tablet, small things",
      contents: .items(change + ["laptop-15", "laptop-charger", "tablet", "phone", "keys", "card-wallet"]),
      pack: .other("a backpack", nil), said: .carried, grams: 7_000...7_000,
      miss: "the report counts its pack and a laptop of its year; ours weighs what is in it",
      source:
        "http://www.runnersworld.co.uk/forum/general-running/running-with-a-backpack-will-it-hinder-me/270596.html"
    ),
    FitReport(
      id: "letsrun-6lb", load: "lunch and clothes", contents: .items(change + ["shoes", "lunch-box", "keys", "phone"]),
      pack: .other("a small ultra pack", nil), said: .carried, grams: 2_700...2_700,
      source: "https://www.letsrun.com/forum/flat_read.php?thread=5156157"),
    FitReport(
      id: "commute-20-bad", load: "laptop, change of clothes, shoes, climbing shoes, chalk",
      contents: .items(change + ["laptop-13", "shoes", "climbing-shoes", "chalk-bag"]),
      pack: .other("a running backpack", .litres(20)), said: .shakes, source: "a forum post"),
    FitReport(
      id: "ud-belt", load: "half a litre of water, gym towel, phone, headphones, keys, neck tube, snack",
      contents: .items(["flask-500", "towel-packable", "phone", "earphones", "keys", "buff", "snack-small"]),
      pack: .preset("ud-utility-belt"), said: .fits,
      source: "https://www.bogong.com.au/blog/running-belts-and-vests/"),
    FitReport(
      id: "lakeland50-10", load: "the full kit of the Lakeland 50", contents: .run("lakeland-100"),
      pack: .other("Mammut MTR 201", .litres(10)), said: .fits,
      source: "https://www.reubentabner.com/whats-in-my-lakeland-50-kit/"),
    FitReport(
      id: "ud-5", load: "the same kit, which the runner thought too much for it", contents: .run("lakeland-100"),
      pack: .other("a vest", .litres(5)), said: .hardly,
      source:
        "https://www.runfreaks.com/fr/blogs/run-freaks-blog/so-which-pack-do-i-need-to-run-a-50-mile-ultra-marathon"),
    FitReport(
      id: "ud-11", load: "most of the same kit, in the back", contents: .run("lakeland-100"),
      pack: .preset("ud-ak-mountain-vest-3"), said: .fits,
      source:
        "https://www.runfreaks.com/fr/blogs/run-freaks-blog/so-which-pack-do-i-need-to-run-a-50-mile-ultra-marathon"),
    FitReport(
      id: "13v-12", load: "the kit of 13 Valleys, extras, poles; with a belt",
      contents: .run("13-valleys", [.required(item: "poles")]), pack: .preset("salomon-adv-skin-12"), said: .fits,
      grams: 7_300...7_300,
      miss: "it fits here as well; the report's extras, which the belt carried too, are not named, so ours is lighter",
      source: "https://blog.adventurerunner.uk/2023/10/13-valleys-2023-kit.html"),
    FitReport(
      id: "utmb-12", load: "the full list of UTMB", contents: .run("utmb"), pack: .preset("salomon-adv-skin-12"),
      said: .fits, grams: 3_600...4_100, source: "https://drkroner.com/utmb-training-part-3-the-gear"),
    FitReport(
      id: "utmb-min", load: "the list of UTMB, trimmed to the least that is allowed",
      contents: .items([
        "jacket-waterproof-light", "overtrousers-light", "tights", "base-layer", "buff", "gloves-thin",
        "headlamp-small", "headlamp-light", "batteries", "blanket-survival", "whistle", "bandage", "cup-cut",
        "id-card", "phone-tiny",
      ]), pack: .other("a pack not read", nil), said: .carried, grams: 970...970, counted: .noFoodOrWater,
      source: "http://www.mouvementperpetuel.info/blog/2017/1/12/trail-running-gear-list-light-and-cheap"),
    FitReport(
      id: "utmb-olson", load: "the list of UTMB in 2013, laid out the day before", contents: .run("utmb"),
      pack: .other("a pack not read", nil), said: .carried, grams: 2_000...2_000, counted: .noWater,
      source: "http://rezo.photoshelter.com/image/I0000olNmv9COs8E"),
    FitReport(
      id: "spine-sprint", load: "the full kit of the Spine Sprint", contents: .run("spine-winter"),
      pack: .other("a pack not read", nil), said: .carried, grams: 10_500...10_500,
      source: "http://www.outdoorista.co.uk/blog/2022/1/14/spine-sprint-2022-full-kit-list-training-advice-tips"),
    FitReport(
      id: "mds-small", load: "the kit of the Marathon des Sables, a battle each morning", contents: .run("mds"),
      pack: .other("the smallest Raidlight known from that race, the Olmo", .litres(20)), said: .hardly,
      source: "https://www.runnersneed.com/expert-advice/gear-guides/pack-buying-guide.html"),
    FitReport(
      id: "mds-2023", load: "the kit of the Marathon des Sables in 2023", contents: .run("mds"),
      pack: .other("a pack not read", nil), said: .carried, grams: 9_500...9_500, counted: .noWater,
      source:
        "https://www.lavenir.net/sports/running/2023/04/20/marathon-des-sables-quel-est-le-contenu-du-sac-dun-coureur-video-BQJZTZZYPZEAFO77NW4A7EBPMI/"
    ),
    FitReport(
      id: "emirates-25", load: "a full week in the desert", contents: .run("desert-stage"),
      pack: .other("Ultimate Direction Fastpack 25", .litres(25)), said: .fits, grams: 6_000...10_000,
      source: "https://exploringthelimits.com/en/utstyr-emiratene/"),
    FitReport(
      id: "rtp-25-30", load: "a full week by the list of RacingThePlanet", contents: .run("racing-the-planet"),
      pack: .other("the organiser's advice", .litres(25)), said: .fits, grams: 7_000...15_000, counted: .noWater,
      source: "http://www.4deserts.com/beyond/jordan/equipment"),
  ]
}
