/// Files with faults of items, and every fault that is to be told.
let badItems: [BadFile] = [
  BadFile(
    "an item without a form", .item,
    #"{ "id": "x", "size": "1 x 1 x 1 cm" }"#,
    [#"1:1: an item needs "form", like "rigid" or "soft""#]
  ),
  BadFile(
    "an unknown form", .item,
    #"{ "id": "x", "form": "hard", "size": "1 x 1 x 1 cm" }"#,
    [#"1:22: "hard" is not a form; it is one of rigid or soft"#]
  ),
  BadFile(
    "a rigid item without a size", .item,
    #"{ "id": "x", "form": "rigid", "volume": "1 L" }"#,
    [#"1:1: a rigid item needs "size", like "18 x 12 x 6 cm" (height x width x depth)"#]
  ),
  BadFile(
    "a soft item without a volume", .item,
    #"{ "id": "x", "form": "soft", "weight": "1 kg" }"#,
    [#"1:1: a soft item needs "volume", like "1.4 L", or a "size" whose product it is"#]
  ),
  BadFile(
    "a rigid item that is compressed", .item,
    #"{ "id": "x", "form": "rigid", "size": "1 x 1 x 1 cm", "compressed": "1 ml" }"#,
    [#"1:69: "compressed" is for soft items; a rigid one keeps its volume"#]
  ),
  BadFile(
    "compressed to more than the volume", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "compressed": "1001 ml" }"#,
    ["1:61: compressed to more than the volume; the compressed volume is the smaller one"],
    beyondSchema: "the order of two figures"
  ),
  BadFile(
    "compressed to more than the size's product", .item,
    #"{ "id": "x", "form": "soft", "size": "10 x 10 x 10 cm", "compressed": "2 L" }"#,
    ["1:71: compressed to more than the volume; the compressed volume is the smaller one"],
    beyondSchema: "the order of two figures"
  ),
  BadFile(
    "a bad size and nothing else said of it", .item,
    #"{ "id": "x", "form": "rigid", "size": "1 x 1 x 1 furlong" }"#,
    [#"1:39: unknown unit "furlong" (a length takes mm, cm, m or in)"#]
  ),
  BadFile(
    "an unknown orientation", .item,
    #"{ "id": "x", "form": "rigid", "size": "1 x 1 x 1 cm", "orientation": "standing" }"#,
    [#"1:70: "standing" is not an orientation; it is one of any, upright or fixed"#]
  ),
  BadFile(
    "a rating in minutes", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "rated": "3 h" }"#,
    [
      #"1:56: unknown unit "h" (a limit or rating takes ml, cl, L, fl oz, cu in, mm, cm, m, in, g, kg, oz or lb)"#
    ]
  ),
  BadFile(
    "a weight too small to count", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "weight": "0.4 g" }"#,
    ["1:57: too small: the planner counts whole grams, and this rounds to none"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "a weight over all bounds", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "weight": "999999999999 kg" }"#,
    ["1:57: over 1,000 kg, which is the most this program takes"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "contents of an unknown kind", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "contents": { "beer": "1 L" } }"#,
    [#"1:61: unknown key "beer"; "contents" takes water, carbohydrate and energy"#]
  ),
  BadFile(
    "energy in calories", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "contents": { "energy": "100 cal" } }"#,
    [#"1:71: unknown unit "cal" (an energy takes kcal or kJ); did you mean "kcal"?"#]
  ),
  BadFile(
    "kinds apart that are no list", .item,
    #"{ "id": "x", "form": "soft", "volume": "1 L", "apartFrom": "wet" }"#,
    ["1:60: a list is expected, [ … ] of kinds; this is a text"]
  ),
]
