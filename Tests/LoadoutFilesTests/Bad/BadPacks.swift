/// Files with faults of packs, and every fault that is to be told.
let badPacks: [BadFile] = [
  BadFile(
    "a list instead of a pack", .pack,
    #"[ 1 ]"#,
    ["1:1: a pack is an object, { … }; this is a list"]
  ),
  BadFile(
    "a pack without an ID", .pack,
    #"{ "name": "P" }"#,
    [#"1:1: a pack needs "id", like "asics-extreme""#]
  ),
  BadFile(
    "an unknown key near a known one", .pack,
    #"{ "id": "p", "capcity": "10 L" }"#,
    [#"1:14: unknown key "capcity"; did you mean "capacity"?"#]
  ),
  BadFile(
    "an unknown key near none", .pack,
    #"{ "id": "p", "colour": "red" }"#,
    [
      #"1:14: unknown key "colour"; a pack takes id, name, type, capacity, weight, price, size, sizes, features, pockets, carriers and sources"#
    ]
  ),
  BadFile(
    "a key given twice", .pack,
    """
    { "id": "p",
      "weight": "1 kg",
      "weight": "2 kg" }
    """,
    [#"3:3: the key "weight" is given twice, first in line 2; leave one"#],
    beyondSchema: "a repeated key"
  ),
  BadFile(
    "a key given twice, once with an escape", .pack,
    #"{ "id": "p", "weight": "1 kg", "w\u0065ight": "1 kg" }"#,
    [#"1:32: the key "weight" is given twice, first in line 1; leave one"#],
    beyondSchema: "a repeated key"
  ),
  BadFile(
    "a white space in an ID", .pack,
    #"{ "id": "my pack" }"#,
    [
      "1:9: white space or a control character in a name; write it in lower-case letters, digits, dots and hyphens"
    ]
  ),
  BadFile(
    "a unit sign in an ID", .pack,
    #"{ "id": "p#1" }"#,
    [##"1:9: "#" in a name; write it in lower-case letters, digits, dots and hyphens"##]
  ),
  BadFile(
    "an empty ID", .pack,
    #"{ "id": "" }"#,
    ["1:9: an empty name; write it in lower-case letters, digits, dots and hyphens"]
  ),
  BadFile(
    "an empty name", .pack,
    #"{ "id": "p", "name": "" }"#,
    ["1:22: an empty text; say something, or leave the key away"]
  ),
  BadFile(
    "an ID that is a number", .pack,
    #"{ "id": 12 }"#,
    ["1:9: a text in double quotes is expected; this is the number 12"]
  ),
  BadFile(
    "an unknown type", .pack,
    #"{ "id": "p", "type": "backpak" }"#,
    [
      #"1:22: "backpak" is not a type of pack; did you mean "backpack"? It is one of backpack, vest, belt or fastpack"#
    ]
  ),
  BadFile(
    "an unknown unit near a known one", .pack,
    #"{ "id": "p", "capacity": "10 lt" }"#,
    [#"1:26: unknown unit "lt" (a volume takes ml, cl, L, fl oz or cu in); did you mean "L"?"#]
  ),
  BadFile(
    "an unknown unit near none", .pack,
    #"{ "id": "p", "capacity": "10 gallons" }"#,
    [#"1:26: unknown unit "gallons" (a volume takes ml, cl, L, fl oz or cu in)"#]
  ),
  BadFile(
    "a unit of another dimension", .pack,
    #"{ "id": "p", "weight": "10 cm" }"#,
    [#"1:24: unknown unit "cm" (a weight takes g, kg, oz or lb)"#]
  ),
  BadFile(
    "a figure without a unit", .pack,
    #"{ "id": "p", "capacity": "10" }"#,
    [#"1:26: a unit is missing (ml, cl, L, fl oz or cu in); write it like "15-18 L""#]
  ),
  BadFile(
    "a number instead of a quantity", .pack,
    #"{ "id": "p", "capacity": 10 }"#,
    [#"1:26: a text with its unit is expected, like "15-18 L"; this is the number 10"#]
  ),
  BadFile(
    "null instead of a quantity", .pack,
    #"{ "id": "p", "capacity": null }"#,
    [
      #"1:26: a text with its unit is expected, like "15-18 L"; this is null; leave the key away where nothing is known"#
    ]
  ),
  BadFile(
    "a negative volume", .pack,
    #"{ "id": "p", "capacity": "-5 L" }"#,
    ["1:26: a volume cannot be negative"]
  ),
  BadFile(
    "a volume of zero", .pack,
    #"{ "id": "p", "capacity": "0.0 L" }"#,
    ["1:26: a volume of zero; it must be more, or left away where it is unknown"]
  ),
  BadFile(
    "an everyday word for a unit", .pack,
    #"{ "id": "p", "capacity": "10 litres" }"#,
    [#"1:26: unknown unit "litres" (a volume takes ml, cl, L, fl oz or cu in); did you mean "L"?"#]
  ),
  BadFile(
    "a no-break space", .pack,
    #"{ "id": "p", "capacity": "10 L" }"#,
    [#"1:26: a no-break space; write plain spaces, like "9.4 L""#]
  ),
  BadFile(
    "an infinite volume", .pack,
    #"{ "id": "p", "capacity": "Infinity L" }"#,
    [
      #"1:26: a volume begins with a figure like 12 or 1.5, here is "Infinity L"; write it like "15-18 L""#
    ]
  ),
  BadFile(
    "a figure with an exponent", .pack,
    #"{ "id": "p", "capacity": "1e3 L" }"#,
    ["1:26: a figure with an exponent; write it out, like 1000"]
  ),
  BadFile(
    "a decimal comma", .pack,
    #"{ "id": "p", "capacity": "1,5 L" }"#,
    ["1:26: a decimal is written with a point and digits on both sides of it, like 1.5"]
  ),
  BadFile(
    "a figure that ends with its point", .pack,
    #"{ "id": "p", "capacity": "1. L" }"#,
    ["1:26: a decimal is written with a point and digits on both sides of it, like 1.5"]
  ),
  BadFile(
    "too much behind a quantity", .pack,
    #"{ "id": "p", "size": "3 x 4 x 5 cm or so" }"#,
    [#"1:22: "or so" is too much behind a size; write it like "45 x 24 x 10 cm""#]
  ),
  BadFile(
    "a volume over 1,000 L", .pack,
    #"{ "id": "p", "capacity": "1000.0000001 L" }"#,
    ["1:26: over 1,000 L, which is the most this program takes"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "a range the wrong way round", .pack,
    #"{ "id": "p", "capacity": "18-15 L" }"#,
    ["1:26: a range goes from the smaller figure to the larger one"],
    beyondSchema: "the order of two figures"
  ),
  BadFile(
    "a range of three", .pack,
    #"{ "id": "p", "capacity": "1-2-3 L" }"#,
    [#"1:26: a unit is missing (ml, cl, L, fl oz or cu in); write it like "9.4 L""#]
  ),
  BadFile(
    "a side over 5 m", .pack,
    #"{ "id": "p", "size": "5.0001 m x 1 cm x 1 cm" }"#,
    ["1:22: over 5 m, which is the most this program takes"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "a side of nothing", .pack,
    #"{ "id": "p", "size": "0 x 1 x 1 cm" }"#,
    ["1:22: a length of zero; it must be more, or left away where it is unknown"]
  ),
  BadFile(
    "two sides instead of three", .pack,
    #"{ "id": "p", "size": "40 x 20 cm" }"#,
    [#"1:22: a size has 3 sides, this one 2; write it like "45 x 24 x 10 cm""#]
  ),
  BadFile(
    "sides without a unit", .pack,
    #"{ "id": "p", "size": "40 x 20 x 10" }"#,
    [#"1:22: a unit is missing (mm, cm, m or in); write it like "45 x 24 x 10 cm""#]
  ),
  BadFile(
    "a volume too small to count", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "volume": "0.0001 ml" } ] }"#,
    ["1:50: too small: the planner counts whole cubic millimetres, and this rounds to none"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "a length too small to count", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "size": "0.4 mm x 1 cm x 1 cm" } ] }"#,
    ["1:48: too small: the planner counts whole millimetres, and this rounds to none"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "too many digits", .pack,
    #"{ "id": "p", "capacity": "1.0000000000000000000000000001 L" }"#,
    ["1:26: too many digits; a figure has at most 15, 9 of them decimals"],
    beyondSchema: "the length of a figure"
  ),
  BadFile(
    "a price without its currency", .pack,
    #"{ "id": "p", "price": "40" }"#,
    [#"1:23: a price begins with the three letters of its currency: "GBP 40""#]
  ),
  BadFile(
    "a price with its sign", .pack,
    #"{ "id": "p", "price": "£40" }"#,
    [#"1:23: a price begins with the three letters of its currency: "GBP 40"; "£" is none"#]
  ),
  BadFile(
    "a price with its currency behind", .pack,
    #"{ "id": "p", "price": "40 GBP" }"#,
    [#"1:23: a price begins with the three letters of its currency: "GBP 40""#]
  ),
  BadFile(
    "pockets that are no list", .pack,
    #"{ "id": "p", "pockets": { "id": "a" } }"#,
    ["1:25: a list is expected, [ … ] of pockets; this is an object"]
  ),
  BadFile(
    "a pocket that is a text", .pack,
    #"{ "id": "p", "pockets": [ "main" ] }"#,
    ["1:27: a pocket is an object, { … }; this is a text"]
  ),
  BadFile(
    "a pocket without an ID", .pack,
    #"{ "id": "p", "pockets": [ { "volume": "1 L" } ] }"#,
    [#"1:27: a pocket needs "id", like "main""#]
  ),
  BadFile(
    "a pocket inside one that is not there", .pack,
    #"{ "id": "p", "pockets": [ { "id": "main" }, { "id": "a", "inside": "mian" } ] }"#,
    [#"1:68: there is no pocket "mian" in this pack; did you mean "main"?"#],
    beyondSchema: "a name of another pocket"
  ),
  BadFile(
    "a pocket inside itself", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "inside": "a" } ] }"#,
    [#"1:50: "a" lies inside itself; a pocket that lies in none has no "inside""#],
    beyondSchema: "a cycle"
  ),
  BadFile(
    "a cycle of pockets and one that hangs on it", .pack,
    """
    { "id": "p", "pockets": [
      { "id": "a", "inside": "b" },
      { "id": "b", "inside": "c" },
      { "id": "c", "inside": "b" } ] }
    """,
    [
      #"3:26: "b" lies inside itself, by way of "c"; a pocket that lies in none has no "inside""#,
      #"4:26: "c" lies inside itself, by way of "b"; a pocket that lies in none has no "inside""#,
    ],
    beyondSchema: "a cycle"
  ),
  BadFile(
    "two pockets of one ID", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a" }, { "id": "a" } ] }"#,
    [#"1:50: the pocket "a" is there already; each ID is given once"#],
    beyondSchema: "a repeated ID"
  ),
  BadFile(
    "an unknown closure", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "closure": "zipper" } ] }"#,
    [
      #"1:51: "zipper" is not a closure; did you mean "zip"? It is one of zip, mesh, drawcord, roll-top, flap, buckle or open"#
    ]
  ),
  BadFile(
    "an unknown level of reach", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "reach": "on the move" } ] }"#,
    [
      #"1:49: "on the move" is not a level of reach; did you mean "on-the-move"? It is one of on-the-move, reach-behind or pack-off"#
    ]
  ),
  BadFile(
    "a flag that is a text", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "dry": "yes" } ] }"#,
    ["1:47: true or false is expected; this is a text"]
  ),
  BadFile(
    "a limit without a unit", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "holds": { "flask": "500" } } ] }"#,
    [#"1:60: a unit is missing (ml, cl, L, fl oz, cu in, mm, cm, m, in, g, kg, oz or lb); write it like "2 L""#]
  ),
  BadFile(
    "a limit of an unknown unit", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "holds": { "flask": "5 min" } } ] }"#,
    [
      #"1:60: unknown unit "min" (a limit or rating takes ml, cl, L, fl oz, cu in, mm, cm, m, in, g, kg, oz or lb); did you mean "in"?"#
    ]
  ),
  BadFile(
    "kinds as a list", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "holds": [ "flask" ] } ] }"#,
    [#"1:49: kinds with their limits are expected, { "reservoir": "2 L" }; this is a list"#]
  ),
  BadFile(
    "a kind held twice", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "holds": { "flask": null, "flask": "1 L" } } ] }"#,
    [#"1:66: the kind "flask" is given twice; leave one"#],
    beyondSchema: "a repeated key"
  ),
  BadFile(
    "a count of zero", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "atMost": 0 } ] }"#,
    ["1:50: a count goes from 1 to 1,000,000"]
  ),
  BadFile(
    "a count of one and a half", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "atMost": 1.5 } ] }"#,
    ["1:50: a whole number is expected, like 1"]
  ),
  BadFile(
    "a count past all bounds", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "atMost": 1e300 } ] }"#,
    ["1:50: a whole number is expected, like 1"]
  ),
  BadFile(
    "an opening without a side", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "opening": { "size": "3 x 4 cm" } } ] }"#,
    [#"1:51: an opening needs "side", like "front""#]
  ),
  BadFile(
    "an opening with three sides", .pack,
    """
    { "id": "p", "pockets": [ { "id": "a", "opening": { "side": "top", "size": "3 x 4 x 5 cm" } } ] }
    """,
    [#"1:76: the size of an opening has 2 sides, this one 3; write it like "32 x 22 cm""#]
  ),
  BadFile(
    "a source without a basis", .pack,
    #"{ "id": "p", "weight": "1 kg", "sources": [ { "for": ["weight"] } ] }"#,
    [#"1:45: a source needs "basis", like "stated" or "measured""#]
  ),
  BadFile(
    "a source of a figure that is not there", .pack,
    """
    { "id": "p", "pockets": [ { "id": "a", "volume": "1 L" } ],
      "sources": [ { "for": ["pockets.a.volum", "nothing"], "basis": "stated" } ] }
    """,
    [
      #"2:26: there is no figure "pockets.a.volum" here; did you mean "pockets.a.volume"?"#,
      #"2:45: there is no figure "nothing" here; name one that this file gives, like "weight""#,
    ],
    beyondSchema: "a path"
  ),
  BadFile(
    "many faults at once, in order of place", .pack,
    """
    { "sources": [ { "for": ["wieght"], "basis": "said" } ], "weight": "1 stone",
      "pockets": [ { "id": "a", "inside": "b", "dry": 1 } ], "nmae": "P", "id": "p q" }
    """,
    [
      #"1:26: there is no figure "wieght" here; did you mean "weight"?"#,
      #"1:46: "said" is not a basis; it is one of stated, measured or estimated"#,
      #"1:68: unknown unit "stone" (a weight takes g, kg, oz or lb)"#,
      #"2:39: there is no pocket "b" in this pack"#,
      "2:51: true or false is expected; this is the number 1",
      #"2:58: unknown key "nmae"; did you mean "name"?"#,
      "2:77: white space or a control character in a name; write it in lower-case letters, digits, dots and hyphens",
    ]
  ),
]
