/// What reviews of packs and runners' pages say went in, and what did not.
extension FitReport {
  private static let officeChange = ["shirt", "trousers", "underwear", "socks"]
  private static let twoFlasks = "flask-500=2"
  /// Hours of food at 45 g of carbohydrate an hour (ISSN: 30 to 50), half in gels of 23 g, half in bars of 44 g.
  private static func food(hours: Int64) -> [String] {
    ["gel=\((hours * 45 + 45) / 46)", "bar=\((hours * 45 + 87) / 88)"]
  }

  static let reviewed = races + daysOut + commutes + small

  /// The kit of a race, or of a night out.
  private static let races: [FitReport] = [
    FitReport(
      id: "ultrun-utmb", load: "what UTMB asks one to wear: waterproofs, tights, shirt, hat, gloves; first aid",
      contents: .items([
        "overtrousers", "jacket-waterproof", "tights", "running-tee", "beanie", "gloves", "first-aid", twoFlasks,
      ]), pack: .preset("compressport-ultrun-s"), said: .fits,
      source: "https://runfitfun.fr/2019/07/31/run-ultrun-s-pack-par-compressport/"),
    FitReport(
      id: "ultrun-warm", load: "thermal shirt, tights, rain jacket; in front food, gloves, phone, headlamp",
      contents: .items(
        ["base-layer", "tights", "jacket-waterproof", "gloves", "phone", "headlamp", twoFlasks] + food(hours: 4)),
      pack: .preset("compressport-ultrun-s"), said: .fits,
      source: "https://www.runmag.fr/produit/compressport-ultrun-s-pack.html"),
    FitReport(
      id: "responsiv-beaufort", load: "19 hours of an ultra: bladder, jacket, tights, shirt, blanket, phone, poles",
      contents: .items([
        "reservoir-1.5", "jacket-waterproof", "tights", "running-tee", "blanket-survival", "phone", "poles", "gel=8",
        "bar=8",
      ]), pack: .preset("raidlight-responsiv-8"), said: .fits,
      source: "https://outzer.fr/avis/sac-a-dos/raidlight/responsiv-8l/0/3109.html"),
    FitReport(
      id: "duro-coast", load: "bladder, thermal top and leggings, waterproof top and leggings, hat",
      contents: .items([
        "reservoir-1.5", "base-layer", "base-layer-bottom", "jacket-waterproof", "overtrousers", "beanie",
      ]), pack: .preset("osprey-duro-6"), said: .fits,
      source: "https://southernapproach.co.nz/gear-review-osprey-duro-6/"),
    FitReport(
      id: "13v-fastpack", load: "the kit of 13 Valleys, which a race vest hardly took", contents: .run("13-valleys"),
      pack: .preset("fastpack-20"), said: .fits,
      source: "https://lena-paintedrunner.blogspot.com/2023/10/13-valleys-ultra-keswick-to-keswick-via.html"),
    FitReport(
      id: "mds-responsiv", load: "the kit of the Marathon des Sables", contents: .run("mds"),
      pack: .preset("raidlight-responsiv-25"), said: .fits,
      source: "https://www.journaldutrail.com/test-sac-raidlight-responsiv-25l.html"),
    FitReport(
      id: "mds-22", load: "the kit of the Marathon des Sables, of a small runner", contents: .run("mds"),
      pack: .other("inov-8 Race Pro 22", .litres(22)), said: .fits,
      source: "https://irunfar.com/2009/06/inov-8-race-pro-22-and-inov-8-shoulder.html"),
    FitReport(
      id: "fastpack-night", load: "waterproofs, fleece, hat, gloves, lamp, bivi, sleeping bag, mat, food",
      contents: .items([
        "jacket-waterproof", "overtrousers", "midlayer", "beanie", "gloves", "bivvy-bag", "headlamp", "snack-small=3",
        "bar=4", "meal-freeze-dried", "bivi-shelter", "sleeping-bag", "sleeping-mat-thin", twoFlasks,
      ]), pack: .preset("fastpack-20"), said: .fits,
      source: "http://anne-green.net/personal/blog/files/fce8d239da8fca5817ee61bf15cec5cf-67.html"),
    FitReport(
      id: "duro-night", load: "a night out, for which it is called too small", contents: .run("fastpacking"),
      pack: .preset("osprey-duro-6"), said: .hardly, source: "https://crosstheuk.com/cross-the-uk-osprey-duro-6-review/"
    ),
    FitReport(
      id: "classic-camp", load: "tent, three-season sleeping bag, mat, and what a hill run takes for safety",
      contents: .items([
        "tent", "sleeping-bag-warm", "sleeping-mat", "jacket-waterproof", "overtrousers", "first-aid", "map", "compass",
        "headlamp",
      ]), pack: .preset("omm-classic-32"), said: .fits,
      source: "https://colinhendersonphoto.com/gear-review/omm-classic-32l-backpack"),
  ]

  /// A day or some hours in the hills.
  private static let daysOut: [FitReport] = [
    FitReport(
      id: "fastpack-half-day", load: "the same for half a day: waterproofs, fleece, hat, gloves, lamp, snacks",
      contents: .items([
        "jacket-waterproof", "overtrousers", "midlayer", "beanie", "gloves", "bivvy-bag", "headlamp", "snack-small=3",
        twoFlasks,
      ]), pack: .preset("fastpack-20"), said: .shakes,
      source: "http://anne-green.net/personal/blog/files/fce8d239da8fca5817ee61bf15cec5cf-67.html"),
    FitReport(
      id: "duro-day", load: "two flasks, snacks, waterproofs, spare layers",
      contents: .items([
        twoFlasks, "bar=3", "jacket-waterproof", "overtrousers", "base-layer", "midlayer-light",
      ]), pack: .preset("osprey-duro-6"), said: .fits,
      source: "https://crosstheuk.com/cross-the-uk-osprey-duro-6-review/"),
    FitReport(
      id: "norvan-30-hours", load: "15 hours of food, puffy, rain jacket, blanket, lube, sunscreen, headlamp",
      contents: .items(
        [
          "reservoir-2", "down-jacket", "jacket-waterproof", "blanket-survival", "anti-chafe", "sunscreen", "headlamp",
        ] + food(hours: 15)), pack: .preset("arcteryx-norvan-14"), said: .fits,
      source: "https://gearjunkie.com/endurance/arcteryx-norvan-running-vest-review"),
    FitReport(
      id: "slope-alta-via", load: "poles, raincoat, puffy, windbreaker, buff, gloves, lamp, first aid, shelter, snacks",
      contents: .items([
        "poles", "jacket-waterproof", "down-jacket", "buff", "gloves", "sunglasses", "headlamp", "snack-small=6",
        "electrolyte-tablets", "first-aid", "tracker", "bivvy-bag", "windshell", twoFlasks,
      ]), pack: .preset("patagonia-slope-runner-exploration-18"), said: .fits,
      source:
        "http://walkwatchwonder.com/patagonias-new-fast-and-light-vest-pack-is-best-in-class/outdoor-adventure/"),
    FitReport(
      id: "boa-day", load: "waterproofs, hat, gloves, maps, insulated jacket, plenty of food, bladder",
      contents: .items(
        ["jacket-waterproof", "overtrousers", "beanie", "gloves", "map", "insulated-jacket", "reservoir-2"]
          + food(hours: 8)), pack: .preset("inov8-race-ultra-10-boa"), said: .fits,
      source:
        "https://www.precisionhydration.com/blogs/hydration_advice/how-to-carry-your-fluids-and-other-essentials-when-trail-running-inov8-race-ultra-vest-boa-review"
    ),
    FitReport(
      id: "camp-day", load: "gels and bars of an all-day run and two bottles in front, layers, phone, map",
      contents: .items(["gel=8", "bar=3", "bottle-600=2", "midlayer", "jacket-waterproof", "phone", "map"]),
      pack: .preset("camp-trail-vest-light"), said: .fits,
      source: "http://sagetosummit.blogspot.com/2013/04/camp-usa-trail-vest-light-review.html"),
    FitReport(
      id: "distance-climb", load: "climbing shoes, puffy, windshell, bars, two flasks",
      contents: .items(["climbing-shoes", "down-jacket", "windshell", "bar=3", twoFlasks]),
      pack: .preset("bd-distance-15"), said: .fits,
      source: "https://engearment.com/fitness/black-diamond-distance-15-backpack/"),
    FitReport(
      id: "kalenji-training", load: "long-sleeved shirt, waterproof jacket, food, phone charger, gloves, hat, bladder",
      contents: .items([
        "base-layer", "jacket-waterproof", "bar=2", "sandwich", "phone-charger", "gloves", "beanie", "reservoir-1",
      ]), pack: .preset("kalenji-trail-10"), said: .fits,
      source: "https://olympusmountaineering.com/2018/05/14/kalenji-trail-running-bag-vest-10l-review/"),
    FitReport(
      id: "kalenji-warm", load: "windshell, warm long-sleeved top, bladder, two flasks",
      contents: .items(["windshell", "midlayer-light", "reservoir-1", twoFlasks]), pack: .preset("kalenji-trail-10"),
      said: .fits,
      source: "http://www.verslesommet.fr/index.php/2018/09/17/mon-test-du-sac-de-trail-running-kalenji-10-litres/"),
    FitReport(
      id: "kalenji-small", load: "2 L bladder, bars, gels, phone, cap, tissues, card, keys, light jacket, camera",
      contents: .items([
        "reservoir-2", "bar=2", "gel=3", "phone", "cap", "tissues", "id-card", "keys", "jacket-waterproof-light",
        "camera",
      ]), pack: .other("Kalenji, the small water bag", .litres(6)), said: .fits,
      source: "https://wanarun.net/blog/test-du-sac-a-eau-kalenji-6l-16874.html"),
  ]

  /// To work and back.
  private static let commutes: [FitReport] = [
    FitReport(
      id: "iamrunbox-five", load: "five garments, laptop",
      contents: .items(["shirt=2", "trousers", "jumper", "tshirt", "laptop-13"]),
      pack: .preset("iamrunbox-backpack-pro"), said: .fits,
      source: "https://1llimited.info/outdoors/a553124/run-commuting-stolt-alpha-vs-iamrunbox"),
    FitReport(
      id: "iamrunbox-leftovers", load: "clothes, laptop, small things and a deep box of leftovers",
      contents: .items(officeChange + ["laptop-13", "keys", "phone", "card-wallet", "lunch-box"]),
      pack: .preset("iamrunbox-backpack-pro"), said: .hardly,
      source: "http://theruncommuter.com/tag/running-backpack/"),
    FitReport(
      id: "inov8-office", load: "clothes for the office, for which it is called no pack",
      contents: .items(officeChange), pack: .preset("inov8-race-ultra-vest"), said: .hardly,
      source:
        "https://rungo.idnes.cz/test-batohu-inov-8-race-ultra-vest-dli-/behani.aspx?c=A141210_170640_behani_onr"),
    FitReport(
      id: "maya", load: "laptop, shoes, clothes, purse, cup, small coat",
      contents: .items(officeChange + ["laptop-13", "shoes", "card-wallet", "cup-folding", "jacket-waterproof-heavy"]),
      pack: .other("Gregory Maya 16", .litres(16)), said: .fits,
      source: "https://therunnerbeans.com/best-running-backpack-commuters/"),
    FitReport(
      id: "maya-lunch", load: "the same and a big box of lunch",
      contents: .items(
        officeChange + [
          "laptop-13", "shoes", "card-wallet", "cup-folding", "jacket-waterproof-heavy", "lunch-box",
        ]), pack: .other("Gregory Maya 16", .litres(16)), said: .hardly,
      miss: "the report does not say how big the box is, nor the coat; ours are a lunch box of 2 L and a rain jacket",
      source: "https://therunnerbeans.com/best-running-backpack-commuters/"),
  ]

  /// Packs and belts of a few litres.
  private static let small: [FitReport] = [
    FitReport(
      id: "adv-5", load: "two flasks, gels, bars, rain jacket, blanket, phone, sunscreen",
      contents: .items([
        twoFlasks, "gel=4", "bar=2", "jacket-waterproof", "blanket-survival", "phone", "sunscreen",
      ]), pack: .preset("salomon-adv-skin-5"), said: .fits,
      source: "https://www.belgiumrunning.be/conseils_running/teste-pour-vous-ladvanced-skin-5-set-de-salomon/"),
    FitReport(
      id: "slab-ultra", load: "14 hours of food, sunglasses, gloves, buff, cards, keys, phone, first aid, light jacket",
      contents: .items(
        [
          "sunglasses", "gloves", "buff", "id-card", "card-wallet", "keys", "phone", "first-aid", "windshell",
          twoFlasks,
        ] + food(hours: 14)), pack: .preset("salomon-slab-ultra-5"), said: .fits,
      source:
        "https://www.trailrunnermag.com/gear/hydration-gear/trail-tested-salomon-s-lab-ultra-set-5/?scope=anon"),
    FitReport(
      id: "sense", load: "two flasks, bars, phone, blanket, thin wind jacket",
      contents: .items([twoFlasks, "bar=3", "phone", "blanket-survival", "windshell"]),
      pack: .preset("salomon-slab-sense-2"), said: .fits,
      source: "https://outzer.fr/avis/sac-a-dos/salomon/s-lab-sense-2-set/0/3674.html"),
    FitReport(
      id: "sense-more", load: "more than that, as a rain jacket and a warm layer for the wind jacket",
      contents: .items([twoFlasks, "bar=3", "phone", "blanket-survival", "jacket-waterproof", "midlayer-light"]),
      pack: .preset("salomon-slab-sense-2"), said: .hardly,
      source: "https://outzer.fr/avis/sac-a-dos/salomon/s-lab-sense-2-set/0/3674.html"),
    FitReport(
      id: "duro-small-change", load: "a light change of clothes, two small flasks, gels, keys, money, phone",
      contents: .items([
        "running-tee", "running-shorts", "underwear", "socks", "keys", "cash", "phone", "flask-250=2", "gel=3",
      ]), pack: .preset("osprey-duro-1-5"), said: .fits,
      source: "https://nationalrunningshow.com/2017/08/09/osprey-duro-1-5-review"),
    FitReport(
      id: "duro-small-cold", load: "bladder, wind shell, hat, gloves, snack, large phone",
      contents: .items(["reservoir-1", "windshell", "beanie", "gloves", "snack-small", "phone-large"]),
      pack: .preset("osprey-duro-1-5"), said: .fits,
      source: "https://treksumo.com/review-osprey-duro-1-5-hydration-vest/"),
    FitReport(
      id: "slope-morning", load: "gloves, buff, wind jacket and long trousers taken off, two flasks",
      contents: .items(["gloves", "buff", "windshell", "tights", twoFlasks]), pack: .preset("patagonia-slope-runner-3"),
      said: .fits, source: "https://engearment.com/running/patagonia-slope-runner-endurance-vest/?shared=email&msg=fail"
    ),
    FitReport(
      id: "pinnacle", load: "a litre of water, phone in its case, gels, light jacket",
      contents: .items([twoFlasks, "phone-rugged", "gel=3", "windshell"]),
      pack: .preset("nathan-pinnacle-featherlite-1-5"), said: .fits,
      source: "https://www.roadtrailrun.com/2024/02/nathan-pinnacle-featherlite-15-l.html"),
    FitReport(
      id: "vaporairess", load: "bladder, folded rain jacket, phone",
      contents: .items(["reservoir-2", "jacket-waterproof", "phone"]), pack: .preset("nathan-vaporairess-3"),
      said: .fits, source: "https://www.livestrong.com/article/13777881-nathan-hydration-vest-review/"),
    FitReport(
      id: "circuit", load: "bladder, snacks, keys, light jacket",
      contents: .items(["reservoir-1.5", "snack-small=2", "keys", "windshell"]), pack: .preset("camelbak-circuit"),
      said: .fits, source: "https://outdoornews.biz/field-test-camelbak-circuit-vest/"),
    FitReport(
      id: "zephyr", load: "bladder, two flasks, arm warmers, hat, phone, card, keys, gel",
      contents: .items(["reservoir-1.5", twoFlasks, "arm-sleeves", "cap", "phone", "id-card", "keys", "gel"]),
      pack: .preset("camelbak-zephyr"), said: .fits, source: "https://gritandgearonline.com/?p=3443"),
    FitReport(
      id: "talon-5", load: "3 L bladder, bars, hat, gloves, map, waterproof, first aid, socks",
      contents: .items([
        "reservoir-3", "bar=6", "beanie", "gloves", "map", "jacket-waterproof", "first-aid", "socks",
      ]), pack: .other("Osprey Talon 5.5", .millilitres(5_500)), said: .fits,
      source: "http://testedtodestruction.blogspot.de/2011/07/osprey-talon-55.html"),
    FitReport(
      id: "naked", load: "half a litre, gels, wallet, phone, poles",
      contents: .items(["flask-500", "gel=2", "card-wallet", "phone", "poles"]), pack: .preset("naked-running-vest"),
      said: .fits, miss: "the poles lie in a back pocket whose litres nobody gives",
      source: "https://gone.run/blogs/news/id-run-naked-anytime"),
    FitReport(
      id: "spibelt-camera", load: "phone, keys, compact camera, a note; room to spare",
      contents: .items(["phone", "keys", "camera", "cash"]), pack: .preset("spibelt"), said: .fits,
      source: "http://alifetimeloser.blogspot.com/2011/07/gear-spi-belt.html"),
    FitReport(
      id: "spibelt-gels", load: "phone, three gels, key", contents: .items(["phone", "gel=3", "keys"]),
      pack: .preset("spibelt"), said: .fits, source: "http://www.betterthannever.org/2010/10/review-spibelt.html"),
  ]
}
