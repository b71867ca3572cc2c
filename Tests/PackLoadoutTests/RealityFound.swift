/// What further reviews and runners' pages say went in. Each was planned before anything was changed for it; what the
/// misses had in common was then corrected, never a case alone.
extension FitReport {
  static let found = foundRaces + foundDaysOut + foundCommutes + foundSmall

  /// The kit of a race, or of days on end.
  private static let foundRaces: [FitReport] = [
    FitReport(
      id: "vesta-tor", load: "the kit of the Tor des Géants, which fills a normal race vest",
      contents: .run("tor-des-geants"), pack: .other("Ultimate Direction Adventure Vesta", .litres(12)), said: .fits,
      source: "https://fastrunning.com/running-gear/ultimate-direction-race-vest-review/11963"),
    FitReport(
      id: "gecko-lakeland", load: "the kit of the Lakeland 100", contents: .run("lakeland-100"),
      pack: .preset("montane-gecko-vp-12"), said: .fits,
      source: "https://us.montane.com/blogs/blog/teammontane-review-gecko-12-vp"),
    FitReport(
      id: "skin-14-utmb", load: "the list of UTMB", contents: .run("utmb"),
      pack: .other("Salomon Skin Pro 14+3", .litres(14)), said: .fits,
      source: "https://wanarun.net/blog/salomon-skin-pro-143-set-le-polyvalent-34487.html/amp"),
    FitReport(
      id: "vapour-utmb", load: "the list of UTMB", contents: .run("utmb"),
      pack: .other("Berghaus Vapour 15", .litres(15)), said: .fits, source: "http://kirstyreade.co.uk/?p=417"),
    FitReport(
      id: "band-mont-blanc",
      load: "what a mountain marathon asks for: light jacket, blanket, whistle, cup, water, food, phone",
      contents: .items([
        "jacket-waterproof-light", "blanket-survival", "whistle", "cup-folding", "flask-500", "phone", "gel=2", "bar",
      ]), pack: .preset("naked-running-band"), said: .fits,
      corrected: "pockets of stretch belts have the litres for their length that a tester packed in one",
      source: "https://gone.run/blogs/news/id-run-naked-anytime"),
    FitReport(
      id: "mds-8kg", load: "the kit of the Marathon des Sables, full to the brim", contents: .run("mds"),
      pack: .other("a pack of the smaller of two sizes", nil), said: .carried, grams: 8_100...8_100, counted: .noWater,
      source: "https://extraordinariness.co.uk/post/marathon-des-sables-all-you-wanted-to-know-about-kit"),
    FitReport(
      id: "mds-32", load: "the kit of the Marathon des Sables, in far too large a pack", contents: .run("mds"),
      pack: .other("Raidlight Runner", .litres(32)), said: .fits, grams: 9_000...9_000, counted: .noWater,
      source: "http://www.justajog.co.uk/2012/04/marathon-des-sables-kit-what-worked-and.html"),
    FitReport(
      id: "mds-race-pac", load: "the kit of the Marathon des Sables, with three litres to spare", contents: .run("mds"),
      pack: .other("inov-8 Race Pac 25", .litres(25)), said: .fits, source: "https://tomsmds2014.blogspot.com"),
    FitReport(
      id: "mds-squeeze", load: "the same, thought a squeeze", contents: .run("mds"),
      pack: .other("a pack of 20 litres", .litres(20)), said: .hardly, source: "https://tomsmds2014.blogspot.com"),
    FitReport(
      id: "mds-light", load: "the kit of the Marathon des Sables, with food but not with energy products",
      contents: .run("mds"), pack: .other("a pack not read", nil), said: .carried, grams: 4_900...6_000,
      counted: .noWater, source: "http://stevensdesertdash.blogspot.com/2012/03/marathon-des-sables-kit.html"),
    FitReport(
      id: "fastpack-five-days", load: "five days on trails", contents: .run("multi-day"), pack: .preset("fastpack-20"),
      said: .fits, source: "http://irunfar.com/2014/08/ultimate-direction-fastpack-20-review.html"),
    FitReport(
      id: "fastpack-15-lake",
      load: "down sleeping bag, three days of food, a bottle, part of a foam mat, camera, small things",
      contents: .items([
        "sleeping-bag", "food-day=3", "bottle-600", "sleeping-mat-thin", "camera", "toothbrush", "toilet-paper",
        "headlamp", "first-aid",
      ]), pack: .other("Ultimate Direction Fastpack 15", .litres(15)), said: .fits, grams: 4_500...4_500,
      source: "https://runninglone.blogspot.com/2017/07/ultimate-direction-fastpack-15-review.html"),
    FitReport(
      id: "fastpack-list", load: "tent, sleeping bag, mat, stove, food, spare clothes and small things of a fastpacker",
      contents: .items([
        "tent", "sleeping-bag", "sleeping-mat", "stove", "gas", "bowl", "spork", "knife", "food-day=2", "socks",
        "running-tee", "base-layer", "down-jacket", "jacket-waterproof", "overtrousers", "cap", "gloves-thin",
        "purifier", "toilet-paper", "insect-repellent", "first-aid", "tape", "sunscreen", "sunglasses", "toothbrush",
        "headlamp", "lighter", "whistle", "phone", "map", "compass", "poles", "tracker", "flask-500=2",
      ]), pack: .other("a magazine's advice", .litres(30)), said: .fits,
      source: "https://www.trailrunnermag.com/training/trail-tips-training/traveling-light/?scope=anon"),
  ]

  /// A day or some hours out.
  private static let foundDaysOut: [FitReport] = [
    FitReport(
      id: "pb-day",
      load:
        "bladder, rain jacket, thermal top, hat, gloves and light, of which the main compartment took the last five only just",
      contents: .items(["reservoir-3", "jacket-waterproof", "base-layer", "beanie", "gloves", "headlamp"]),
      pack: .preset("ud-pb-adventure-vest"), said: .fits,
      source:
        "https://fellrnr.com/mediawiki/index.php?mobileaction=toggle_view_mobile&title=Ultimate_Direction_PB_Adventure_Vest"
    ),
    FitReport(
      id: "ak-bladder", load: "2 L bladder, two flasks, gels, running jacket",
      contents: .items(["reservoir-2", "flask-500=2", "gel=4", "jacket-waterproof"]),
      pack: .preset("ud-ak-mountain-vest-3"), said: .fits,
      corrected: "a sleeve for a bladder, where a source tells of one or tells nothing of the back",
      source: "http://dashingdad.com/2016/09/05/review-universal-direction-ak-mountain-3-0-running-vest/"),
    FitReport(
      id: "gecko-padded", load: "padded jacket, light rain jacket, bladder, food for a long run",
      contents: .items(["insulated-jacket", "jacket-waterproof-light", "reservoir-1.5", "gel=6", "bar=4"]),
      pack: .preset("montane-gecko-vp-12"), said: .fits, corrected: "the same sleeve",
      source:
        "https://www.galaxus.ch/en/page/montane-running-rucksack-even-on-longer-tours-the-essentials-are-close-at-hand-33833"
    ),
    FitReport(
      id: "norvan-large-jacket", load: "2 L bladder, two flasks, a larger jacket, poles",
      contents: .items(["reservoir-2", "flask-500=2", "jacket-waterproof-heavy", "poles"]),
      pack: .preset("arcteryx-norvan-7"), said: .fits,
      corrected: "pole loops, which the report tells of; the litres and sides were right",
      source: "https://backcountrymagazine.com/gear/gearbox-in-vesting-in-off-season-training/"),
    FitReport(
      id: "skin-15-winter", load: "a full winter kit, spare food, survival bag",
      contents: .items([
        "jacket-waterproof", "overtrousers", "base-layer", "midlayer", "beanie", "gloves", "map", "compass", "whistle",
        "first-aid", "headlamp", "bivvy-bag", "bar=4", "flask-500=2",
      ]), pack: .other("Salomon Skin Pro 15", .litres(15)), said: .fits,
      source: "http://www.heason.net/reviews/cycling/2017/10/05/Salomon_Skin_Pro_15_Set_Running_Backpack/"),
    FitReport(
      id: "slope-4", load: "flasks, phone, food, gloves, buff, wind shirt",
      contents: .items(["flask-500=2", "phone", "bar=2", "gel=2", "gloves", "buff", "windshell"]),
      pack: .other("Patagonia Slope Runner 4", .litres(4)), said: .fits,
      source: "https://alpsinsight.com/stories/patagonia-slope-runner-trail-running-pack-review/"),
    FitReport(
      id: "responsiv-6", load: "gloves, hat, buff, phone, rain jacket, two flasks",
      contents: .items(["gloves", "beanie", "buff", "phone", "jacket-waterproof", "flask-500=2"]),
      pack: .other("Raidlight Responsiv 6", .litres(6)), said: .fits,
      source: "https://www.runmag.fr/produit/raidlight-responsiv-6l.html"),
    FitReport(
      id: "xt-skin", load: "bladder, windbreaker, phone, gels",
      contents: .items(["reservoir-1.5", "windshell", "phone", "gel=4"]),
      pack: .other("Salomon XT S-Lab Advanced Skin 5", .litres(5)), said: .fits,
      source: "https://www.roadtrailrun.com/2011/02/first-review-salomon-s-lab-advanced.html"),
    FitReport(
      id: "kalenji-sides",
      load: "power bank, cables, keys, buff and gloves in the side pockets; bladder and two flasks",
      contents: .items(["power-bank", "cables", "keys", "buff", "gloves", "reservoir-2", "flask-500=2"]),
      pack: .preset("kalenji-trail-9-14"), said: .fits,
      source: "https://ultraboyruns.com/2014/08/21/review-kalenji-trail-bag-9-14litre-decathlon-running/"),
    FitReport(
      id: "ultra-pro-cold", load: "hat and gloves under the arms, trail bars in front, salt tablets, two flasks",
      contents: .items(["beanie", "gloves", "bar=2", "salt-capsules", "flask-500=2"]),
      pack: .preset("camelbak-ultra-pro"), said: .fits, source: "http://fromrecoverytobeyond.blogspot.com/2017/06"),
    FitReport(
      id: "hpl-20", load: "2 L bladder, five gels, roll-on, music player and another gel",
      contents: .items(["reservoir-2", "gel=6", "anti-chafe", "phone-tiny"]),
      pack: .other("Nathan HPL 020", .millilitres(4_500)), said: .fits,
      source:
        "https://www.militarytimes.com/off-duty/military-fitness/2012/05/17/gear-review-hydration-systems-that-quenched-our-thirst-and-some-that-left-us-high-and-dry"
    ),
    FitReport(
      id: "duro-bear", load: "bladder, a flask, bear spray, gels, salt tablets, large phone, gloves",
      contents: .items(["reservoir-1.5", "flask-500", "bear-spray", "gel=2", "salt-capsules", "phone-large", "gloves"]),
      pack: .preset("osprey-duro-6"), said: .fits,
      source: "https://herecomesthezoom.blogspot.com/2017/10/phils-gear-guide-osprey-hydration-pack.html"),
  ]

  /// To work and back, and further.
  private static let foundCommutes: [FitReport] = [
    FitReport(
      id: "duro-laptop", load: "small laptop and a hardcover book",
      contents: .items(["laptop-13-narrow", "book-hardcover"]), pack: .preset("osprey-duro-15"), said: .fits,
      source: "https://www.triathlete.com/gear/tested-osprey-duro-15-hydration-pack/?scope=anon"),
    FitReport(
      id: "duro-dress", load: "clothes for work, phone, gels, bladder",
      contents: .items(["shirt", "trousers", "underwear", "socks", "phone", "gel=2", "reservoir-2"]),
      pack: .preset("osprey-duro-15"), said: .fits,
      source: "http://www.trailrunningcanada.ca/wp/2017/11/osprey-pack-duro15-review/"),
    FitReport(
      id: "duro-lunch", load: "changes of clothes and lunch, which did not both go in",
      contents: .items(["shirt=2", "trousers=2", "underwear=2", "socks=2", "lunch-box", "sunglasses", "card-wallet"]),
      pack: .preset("osprey-duro-15"), said: .hardly,
      miss:
        "clothes as people fold them take more than ours, which are rolled tightly as the review in our source documents packs them: two changes and a lunch, where nothing is said of what they are; it agreed as long as a lunch box was thought too deep for a compartment of cloth",
      source: "https://ptmollie.com/osprey-duro-review"),
    FitReport(
      id: "tempest-lunch", load: "snacks, change of clothes, lunch, sunglasses in their case, large wallet, flasks",
      contents: .items([
        "shirt", "trousers", "underwear", "socks", "snack-small=2", "lunch-box", "glasses-case", "wallet",
        "flask-500=2",
      ]), pack: .other("Osprey Tempest 20", .litres(20)), said: .fits, source: "https://ptmollie.com/osprey-duro-review"
    ),
    FitReport(
      id: "revo-shoes", load: "work clothes, lunch and a pair of shoes, which did not quite go in",
      contents: .items(["shirt", "trousers", "underwear", "socks", "lunch-box", "shoes"]),
      pack: .other("Osprey Revo", .millilitres(21_300)), said: .hardly,
      miss:
        "clothes as people fold them take more than ours, which are rolled tightly as the review in our source documents packs them: what else lay in the pack is not said either",
      source: "http://theruncommuter.com/review-osprey-stratos-24/"),
    FitReport(
      id: "classic-change", load: "a full change of clothes and lunch",
      contents: .items(["shirt", "trousers", "underwear", "socks", "jumper", "lunch-box"]),
      pack: .preset("omm-classic-25"), said: .fits,
      source: "https://www.runnersworld.co.uk/gear/gear-pick-of-the-week-omm-classic-25-backpack"),
    FitReport(
      id: "talon-laptop", load: "lunch, clothes and a laptop, in a pack that felt too big",
      contents: .items(["shirt", "trousers", "underwear", "socks", "lunch-box", "laptop-13"]),
      pack: .preset("osprey-talon-22"), said: .fits,
      source:
        "https://drew-morrison.medium.com/after-years-of-searching-i-found-the-perfect-run-commute-backpack-685c4c077544"
    ),
    FitReport(
      id: "talon-11", load: "spare clothes, bike lock, tools and spares, and a bottle",
      contents: .items(["jumper", "socks", "bike-lock", "bike-tools", "bottle-1"]),
      pack: .other("Osprey Talon 11", .litres(11)), said: .fits,
      source: "http://urbanvelo.org/osprey-talon-11-backpack/"),
    FitReport(
      id: "classic-month", load: "a month of travel: laptop, clothes, flip-flops, phone, wallet",
      contents: .items([
        "laptop-13", "laptop-charger", "trousers-light", "shorts", "tshirt=3", "underwear=4", "socks=3", "toiletries",
        "towel-packable", "jacket-waterproof", "flip-flops", "phone", "wallet", "sunglasses",
      ]), pack: .preset("omm-classic-32"), said: .fits, source: "https://looking442.wordpress.com/category/gear-review/"
    ),
    FitReport(
      id: "day-15-laptop", load: "laptop, water bottle, sweatshirt, large headphones",
      contents: .items(["laptop-13", "bottle-600", "hoodie", "headphones"]),
      pack: .other("Mountain Warehouse 15", .litres(15)), said: .fits,
      source: "https://www.greatwalktoday.com/2021/03/what-can-you-fit-in-15l-backpack.html"),
    FitReport(
      id: "day-15-snug", load: "windbreaker, sweatshirt and a cube of spare clothes, too snug",
      contents: .items(["windshell", "hoodie", "tshirt=2", "underwear=2", "socks=2", "toiletries-small"]),
      pack: .other("Mountain Warehouse 15", .litres(15)), said: .hardly,
      miss:
        "clothes as people fold them take more than ours, which are rolled tightly as the review in our source documents packs them: what was in the cube is not said either",
      source: "https://www.greatwalktoday.com/2021/03/what-can-you-fit-in-15l-backpack.html"),
  ]

  /// Packs and belts of a few litres.
  private static let foundSmall: [FitReport] = [
    FitReport(
      id: "to-race", load: "two flasks behind, a bar, a light jacket",
      contents: .items(["flask-500=2", "bar", "jacket-waterproof-light"]),
      pack: .other("Ultimate Direction TO Race Vest 3.0", .litres(5)), said: .fits,
      source: "https://alpfitness.com/gear-review-to-race-vest-and-ak-mountain-vest/"),
    FitReport(
      id: "ak-race", load: "a flask, two gels, dates, salt capsules",
      contents: .items(["flask-500", "gel=2", "dates", "salt-capsules"]),
      pack: .other("Ultimate Direction AK Race Vest", .litres(4)), said: .fits,
      source: "https://nomeatbarefeet.com/2013/06/10/ultimate-direction-ak-vest-revisited-review-2/"),
    FitReport(
      id: "duro-phone", load: "large phone, cash and cards behind one zip, a gel, two flasks",
      contents: .items(["phone-large", "cash", "id-card", "gel", "flask-500=2"]), pack: .preset("osprey-duro-15"),
      said: .fits, source: "https://iancorless.org/tag/runnning-vest/"),
    FitReport(
      id: "flipbelt-inhaler", load: "inhaler, phone, keys", contents: .items(["inhaler", "phone", "keys"]),
      pack: .preset("flipbelt"), said: .fits, corrected: "a slit that takes an inhaler is as deep as one",
      source: "https://notyournormalhealthblog.com/testing-the-flipbelt/"),
    FitReport(
      id: "flipbelt-music", load: "phone, music player, earbuds, key",
      contents: .items(["phone", "phone-tiny", "earphones", "keys"]), pack: .preset("flipbelt"), said: .fits,
      source: "https://90in9.wordpress.com/2016/02/29/review-running-without-my-flip-belt-feels-like-going-naked/"),
    FitReport(
      id: "spibelt-large", load: "large phone, cards, a key", contents: .items(["phone-large", "id-card=2", "keys"]),
      pack: .preset("spibelt"), said: .fits,
      source: "https://strangeindia.com/i-tested-runs-with-the-flipbelt-and-spibelt-so-you-dont-have-to"),
    FitReport(
      id: "spibelt-run", load: "phone and a couple of gels", contents: .items(["phone", "gel=2"]),
      pack: .preset("spibelt"), said: .fits, source: "https://www.heason.net/reviews/2013/10/16/SPI_Running_Pouch/"),
    FitReport(
      id: "flipbelt-money", load: "phone, money and a few gels", contents: .items(["phone", "cash", "gel=3"]),
      pack: .preset("flipbelt"), said: .fits, source: "https://2old2bpro.com/2019/03/15/training-weight/"),
  ]
}
