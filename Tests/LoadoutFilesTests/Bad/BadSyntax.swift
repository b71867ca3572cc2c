/// Files with faults of syntax, and every fault that is to be told.
let badSyntax: [BadFile] = [
  BadFile(
    "an empty file", .pack,
    "",
    ["1:1: the file is empty; a pack, item, kit, run or plan is expected: { … }"]
  ),
  BadFile(
    "white space and a comment alone", .pack,
    " \n // nothing\n",
    ["1:1: the file has nothing in it; a pack, item, kit, run or plan is expected: { … }"]
  ),
  BadFile(
    "a comment without an end", .pack,
    """
    { "id": "p" }
     /* on and on
    """,
    ["2:2: the comment that begins here has no end: */"]
  ),
  BadFile(
    "text behind the end", .pack,
    """
    { "id": "p" }
    { "id": "q" }
    """,
    ["2:1: { behind the end of the document; a file holds one value"]
  ),
  BadFile(
    "a file cut short in an object", .pack,
    """
    { "id": "p",
      "pockets": [
        { "id": "a"
    """,
    ["3:16: the file ends inside the object that begins in line 3; its } is missing"]
  ),
  BadFile(
    "a file cut short in a list", .pack,
    #"{ "features": [ "x", "#,
    ["1:22: the file ends inside the list that begins in line 1; its ] is missing"]
  ),
  BadFile(
    "a file cut short behind a colon", .pack,
    #"{ "id":"#,
    ["1:8: the file ends inside the object that begins in line 1; its } is missing"]
  ),
  BadFile(
    "a file cut short in a string", .pack,
    #"{ "id": "asi"#,
    ["1:9: the string that begins here has no closing quote in its line"]
  ),
  BadFile(
    "a string over two lines", .item,
    """
    { "id": "a
    " }
    """,
    ["1:9: the string that begins here has no closing quote in its line"]
  ),
  BadFile(
    "a missing comma", .pack,
    """
    { "id": "p"
      "name": "P" }
    """,
    [#"2:3: a comma is missing before "name""#]
  ),
  BadFile(
    "a comma too many", .pack,
    #"{ "id": "p",, "name": "P" }"#,
    ["1:13: a comma too many; a key or } is expected"]
  ),
  BadFile(
    "a comma where a value belongs", .kit,
    #"{ "items": [ , ] }"#,
    ["1:14: a comma where a value is expected"]
  ),
  BadFile(
    "a missing colon", .pack,
    #"{ "id" "p" }"#,
    [#"1:8: "p" where a colon belongs, between a key and its value"#]
  ),
  BadFile(
    "a wrong bracket", .kit,
    #"{ "items": [ } ]"#,
    ["1:14: } where a value is expected"]
  ),
  BadFile(
    "a key without quotes", .pack,
    #"{ id: "p" }"#,
    [#"1:3: a key stands in double quotes: "id""#]
  ),
  BadFile(
    "a key in single quotes", .pack,
    #"{ 'id': "p" }"#,
    ["1:3: a key stands in double quotes, not single ones"]
  ),
  BadFile(
    "a text in single quotes", .pack,
    #"{ "id": 'p' }"#,
    ["1:9: a text stands in double quotes, not single ones"]
  ),
  BadFile(
    "a text without quotes", .item,
    #"{ "form": soft }"#,
    [#"1:11: a text stands in double quotes: "soft""#]
  ),
  BadFile(
    "True as Python writes it", .pack,
    #"{ "id": "p", "pockets": [ { "id": "a", "dry": True } ] }"#,
    [#"1:47: "True"; did you mean "true"?"#]
  ),
  BadFile(
    "a number of hexadecimal digits", .kit,
    #"{ "items": [ { "quantity": 0x10 } ] }"#,
    [#"1:28: not a number of JSON; a quantity is a text with its unit ("1.5 L"), a count like 12"#]
  ),
  BadFile(
    "a number that begins with its point", .kit,
    #"{ "items": [ { "quantity": .5 } ] }"#,
    [#"1:28: not a number of JSON; a quantity is a text with its unit ("1.5 L"), a count like 12"#]
  ),
  BadFile(
    "a number with a leading zero", .kit,
    #"{ "items": [ { "quantity": 07 } ] }"#,
    [#"1:28: not a number of JSON; a quantity is a text with its unit ("1.5 L"), a count like 12"#]
  ),
  BadFile(
    "NaN", .kit,
    #"{ "items": [ { "quantity": NaN } ] }"#,
    ["1:28: NaN is not a figure; figures are finite"]
  ),
  BadFile(
    "a quantity without quotes", .pack,
    #"{ "id": "p", "capacity": 10 L }"#,
    [#"1:26: not a number of JSON; a quantity is a text with its unit ("1.5 L"), a count like 12"#]
  ),
  BadFile(
    "a comma before another key", .pack,
    #"{ "id": "p", "pockets": [] [] }"#,
    ["1:28: a comma is missing before ["]
  ),
  BadFile(
    "an unknown escape", .pack,
    #"{ "id": "p\x" }"#,
    [#"1:11: an unknown escape; known are \" \\ \/ \b \f \n \r \t and \u with four digits"#]
  ),
  BadFile(
    "half of a surrogate pair", .pack,
    #"{ "id": "p\ud83d!" }"#,
    ["1:11: half of a surrogate pair; write both halves, or the character itself"]
  ),
  BadFile(
    "the second half of a pair alone", .pack,
    #"{ "id": "p\ude00" }"#,
    ["1:11: half of a surrogate pair; write both halves, or the character itself"]
  ),
  BadFile(
    "an escape cut short", .pack,
    #"{ "id": "p\u00g0" }"#,
    [#"1:11: \u takes four hexadecimal digits"#]
  ),
  BadFile(
    "a tab in a string", .pack,
    "{ \"id\": \"p\tq\" }",
    [#"1:11: a control character in a string; write \t"#]
  ),
  BadFile(
    "a control character between values", .pack,
    "{ \u{1} }",
    ["1:3: byte 0x01 where a key in double quotes, or }, is expected"]
  ),
  BadFile(
    "a place behind wide characters", .pack,
    #"{ "name": "Müller 😀" ; }"#,
    ["1:22: ; where a comma or } is expected"]
  ),
]
