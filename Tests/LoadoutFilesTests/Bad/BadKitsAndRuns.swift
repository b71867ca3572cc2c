/// Files with faults of kits and runs, and every fault that is to be told.
let badKitsAndRuns: [BadFile] = [
  BadFile(
    "a kit without items", .kit,
    #"{ "name": "K" }"#,
    [#"1:1: a kit needs "items", like [ { "item": "phone" } ]"#]
  ),
  BadFile(
    "an entry without an item", .kit,
    #"{ "items": [ { "quantity": 2 } ] }"#,
    [#"1:14: an entry of a kit needs "item", like "phone""#]
  ),
  BadFile(
    "an item that is a number", .kit,
    #"{ "items": [ { "item": 3 } ] }"#,
    ["1:24: the ID of an item, or a whole item, is expected; this is the number 3"]
  ),
  BadFile(
    "an item nobody knows", .kit,
    #"{ "items": [ { "item": "jel" }, { "item": "sofa" } ] }"#,
    [
      #"1:24: there is no item "jel" in the catalogue; did you mean "gel"?"#,
      #"1:43: there is no item "sofa" in the catalogue; write the whole item here"#,
    ],
    beyondSchema: "a name of the catalogue"
  ),
  BadFile(
    "a whole item with a fault in it", .kit,
    #"{ "items": [ { "item": { "id": "x", "form": "soft", "volume": "1 x" } } ] }"#,
    [#"1:63: unknown unit "x" (a volume takes ml, cl, L, fl oz or cu in)"#]
  ),
  BadFile(
    "two different items of one ID", .kit,
    """
    { "items": [ { "item": { "id": "x", "form": "soft", "volume": "1 L" } },
      { "item": { "id": "x", "form": "soft", "volume": "2 L" } } ] }
    """,
    [#"2:13: another item "x" is written out before; give this one an ID of its own"#],
    beyondSchema: "a repeated ID"
  ),
  BadFile(
    "an item both whole and of the catalogue", .kit,
    """
    { "items": [ { "item": "gel" }, { "item": { "id": "gel", "form": "soft", "volume": "1 L" } } ] }
    """,
    [
      #"1:43: "gel" is both an item written out here and one of the catalogue; give the one here another ID"#
    ],
    beyondSchema: "a repeated ID"
  ),
  BadFile(
    "a smaller choice nobody knows", .kit,
    """
    { "items": [ { "item": { "id": "x", "form": "soft", "volume": "1 L", "smallerChoice": "towl" } } ] }
    """,
    [#"1:87: there is no item "towl" in the catalogue; did you mean "towel"?"#],
    beyondSchema: "a name of the catalogue"
  ),
  BadFile(
    "a quantity of zero", .kit,
    #"{ "items": [ { "item": "gel", "quantity": 0 } ] }"#,
    ["1:43: a quantity of units goes from 1 to 10,000"]
  ),
  BadFile(
    "a quantity of a million", .kit,
    #"{ "items": [ { "item": "gel", "quantity": 1000000 } ] }"#,
    ["1:43: a quantity of units goes from 1 to 10,000"]
  ),
  BadFile(
    "a quantity in quotes", .kit,
    #"{ "items": [ { "item": "gel", "quantity": "4" } ] }"#,
    ["1:43: a whole number is expected, like 1; this is a text"]
  ),
  BadFile(
    "over 10,000 units in all", .kit,
    """
    { "items": [ { "item": "gel", "quantity": 6000 }, { "item": "towel", "quantity": 4001 },
      { "item": "gel", "quantity": 6000 } ] }
    """,
    ["1:51: with this the kit has over 10,000 units, the most this program plans"],
    beyondSchema: "a sum"
  ),
  BadFile(
    "required that is a number", .kit,
    #"{ "items": [ { "item": "gel", "required": 1 } ] }"#,
    ["1:43: true or false is expected; this is the number 1"]
  ),
  BadFile(
    "a rule without its text", .kit,
    #"{ "items": [ { "item": "gel", "rule": { "source": "them" } } ] }"#,
    [#"1:39: a rule needs "text", like "a whistle""#]
  ),
  BadFile(
    "a run without an ID", .run,
    #"{ "items": [] }"#,
    [#"1:1: a run needs "id", like "long-run""#]
  ),
  BadFile(
    "a run that removes though it extends none", .run,
    #"{ "id": "r", "remove": [ "gel" ] }"#,
    [#"1:24: "remove" is for a run that extends another; this one extends none"#]
  ),
  BadFile(
    "a temperature without a unit", .run,
    #"{ "id": "r", "assumes": { "temperature": "14" } }"#,
    [#"1:42: a unit is missing; write it like "8 C" or "46 F""#]
  ),
  BadFile(
    "a temperature in kelvin", .run,
    #"{ "id": "r", "assumes": { "temperature": "280 K" } }"#,
    [#"1:42: unknown unit "K" A temperature takes C or F"#]
  ),
  BadFile(
    "a distance of no length", .run,
    #"{ "id": "r", "assumes": { "distance": "0 km" } }"#,
    ["1:39: a distance of zero; it must be more, or left away where it is unknown"]
  ),
  BadFile(
    "a duration past all bounds", .run,
    #"{ "id": "r", "assumes": { "duration": "10001 h" } }"#,
    ["1:39: over 10,000 h, which is the most this program takes"],
    beyondSchema: "the size of a figure"
  ),
  BadFile(
    "a quantity that follows nothing", .run,
    #"{ "id": "r", "items": [ { "item": "gel", "quantity": { "after": "1 h" } } ] }"#,
    [#"1:54: a quantity that follows the run needs "every", "carbohydrate", "energy" or "water""#]
  ),
  BadFile(
    "a quantity that follows two things", .run,
    """
    { "id": "r", "items": [ { "item": "gel", "quantity": { "every": "1 h", "energy": "250 kcal/h" } } ] }
    """,
    ["1:72: a quantity follows one thing; leave one of these keys"]
  ),
  BadFile(
    "at most less than at least", .run,
    """
    { "id": "r", "items": [ { "item": "gel", "quantity": { "every": "1 h", "atLeast": 3, "atMost": 2 } } ] }
    """,
    [#"1:96: "atMost" is less than "atLeast""#],
    beyondSchema: "the order of two figures"
  ),
  BadFile(
    "a rate that is none", .run,
    #"{ "id": "r", "items": [ { "item": "gel", "quantity": { "carbohydrate": "60 g" } } ] }"#,
    [
      #"1:72: unknown unit "g" (a rate of carbohydrate takes g/h, kg/h, oz/h or lb/h); did you mean "g/h"?"#
    ]
  ),
  BadFile(
    "a rate of a run without its hour", .run,
    #"{ "id": "r", "rates": { "water": [ { "rate": "500 ml" } ] } }"#,
    [#"1:46: unknown unit "ml" (a rate of water takes ml/h, cl/h, L/h, fl oz/h or cu in/h); did you mean "ml/h"?"#]
  ),
  BadFile(
    "a rate of something else", .run,
    #"{ "id": "r", "rates": { "wather": [ { "rate": "500 ml/h" } ] } }"#,
    [#"1:25: unknown key "wather"; did you mean "water"?"#]
  ),
  BadFile(
    "a rate that says only when", .run,
    #"{ "id": "r", "rates": { "energy": [ { "when": { "night": true } } ] } }"#,
    [#"1:37: a rate of a run needs "rate", like "250 kcal/h""#]
  ),
  BadFile(
    "for with every", .run,
    """
    { "id": "r", "items": [ { "item": "gel", "quantity": { "every": "1 h", "for": "2 h" } } ] }
    """,
    [#"1:79: "for" goes with what an hour takes, not with "every""#]
  ),
  BadFile(
    "a whole item without the contents it is counted by", .run,
    """
    { "id": "r", "items": [ { "item": { "id": "x", "form": "soft", "volume": "1 L" }, "quantity": { "water": "1 L/h" } } ] }
    """,
    [#"1:106: "x" does not say how much water is in it; give it "contents", or count by something else"#],
    beyondSchema: "a figure of another object"
  ),
  BadFile(
    "an unknown occasion", .run,
    #"{ "id": "r", "items": [ { "item": "gel", "when": { "temperatureUnder": "8 C" } } ] }"#,
    [#"1:52: unknown key "temperatureUnder"; did you mean "temperatureBelow"?"#]
  ),
  BadFile(
    "a choice with an item beside it", .run,
    #"{ "id": "r", "items": [ { "choose": [ [ { "item": "gel" } ] ], "item": "gel" } ] }"#,
    [#"1:64: unknown key "item"; a choice takes choose, for, when and water"#]
  ),
  BadFile(
    "an option that is no list", .run,
    #"{ "id": "r", "items": [ { "choose": [ { "item": "gel" } ] } ] }"#,
    ["1:39: a list is expected, [ … ] of things taken together; this is an object"]
  ),
]
