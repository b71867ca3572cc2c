import Loadout

/// Names that would break a page, a picture, a list or a sheet if anything let them.
enum HostileNames {
  static let all = [
    "<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "]]></title></style><svg>",
    "&amp; &lt; &#39;", "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1+2", "@SUM(A1)", "  =1", "\"=1+1\"",
    "# [x](http://y) `z` *a*",
    "1. one", "| a | b |", "حقيبة صغيرة", "走る人の着替え", "👩‍👩‍👧‍👦🏃🏽‍♀️", "e\u{301}\u{302}\u{303}", "a\u{202E}b\u{2066}c",
    "a\u{0}\u{7}\u{1B}[31mb",
    "\u{FFFE}\u{FFFF}x", "one\r\ntwo\tthree", String(repeating: "W", count: 200), String(repeating: "a ", count: 100),
    "", " ",
  ]

  /// A plan in which things, pockets, the pack and the run are called so, some packed and some not.
  static func plan(_ name: String) -> Plan {
    var plan = Samples.overflowing
    plan.run = name
    plan.inputs.pack.name = name
    for index in plan.inputs.pack.pockets.indices { plan.inputs.pack.pockets[index].name = name }
    for index in plan.inputs.kit.entries.indices { plan.inputs.kit.entries[index].item.name = name }
    for index in plan.leftOut.indices { plan.leftOut[index].because = name }
    plan.placements.append(
      Samples.placed(
        "laptop-16", in: "hip-left", .onTheMove, 1, over: 0, at: Position(x: 0, y: 0, z: 0),
        size: Size(height: 60, width: 40, depth: 10)))
    return plan
  }
}
