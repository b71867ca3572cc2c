import LoadoutFiles
import LoadoutPage
import PackLoadout
import Testing

@Suite struct `The desk behind the planner page` {
  private var desk = Desk(clock: { 0 })

  private mutating func ask(_ request: JSON) -> String {
    String(decoding: desk.answer(Array(request.lineText.utf8)), as: UTF8.self)
  }

  private mutating func plan(_ line: String, _ format: String = "line") -> String {
    ask(["ask": "plan", "format": .string(format), "line": .string(line)])
  }

  @Test(arguments: ["commute-light", "commute", "5k", "50k", "long-run"])
  mutating func `a line is answered with the plan the planner makes`(run: String) throws {
    let catalogue = Presets.load()
    let line = "{\"run\": \"\(run)\", \"pack\": \"asics-extreme\"}"
    let answered = try AnsweredLine(Array(line.utf8), file: "line", in: catalogue) { _ in Limits(clock: { 0 }) }
    let status = JSON.integer(Int64(answered.plans[0].exitStatus))
    let expected: JSON = ["status": status, "text": .string(JSON(answered.plans[0]).fileText)]
    #expect(plan(line, "json") == expected.lineText)
  }

  @Test mutating func `words tell the verdict, every fix, every pocket and what the run assumes`() throws {
    let answer = ask(["ask": "words", "line": "{\"run\": \"commute\", \"pack\": \"asics-extreme\"}"])
    #expect(answer.contains(#""words":{"verdict":"Overflows","mark":"✕","tone":"bad""#))
    #expect(answer.contains(#""fixes":["leave shoes at home""#))
    #expect(answer.contains(#""id":"hip-left","name":"Left hip netting","number":7,"letter":"M""#))
    #expect(answer.contains(#""conditions":{"distance":"9 km""#))
    #expect(answer.contains("<svg xmlns="))
  }

  @Test mutating func `a line at fault is answered with its faults, as a batch has them`() {
    let answer = plan("{\"run\": \"comute\", \"pack\": \"asics-extreme\"}")
    #expect(answer.hasPrefix(#"{"status":65,"faults":[{"file":"line","line":1,"column":9,"text":"#))
    #expect(answer.contains(#"did you mean \"commute\"?"#))
  }

  @Test(arguments: ["", "{", "[]", "{\"ask\": \"dance\"}", "{\"ask\": \"plan\"}", "{\"ask\": \"plan\", \"lines\": 1}"])
  mutating func `what is no request is refused`(text: String) {
    let answer = String(decoding: desk.answer(Array(text.utf8)), as: UTF8.self)
    #expect(answer.hasPrefix(#"{"status":65,"faults":[{"#))
  }

  @Test mutating func `one's own thing takes the place of the preset, until it is left away`() {
    let line = "{\"kit\": {\"items\": [{\"item\": \"phone\"}]}, \"pack\": \"salomon-pulse\"}"
    let own = #"{ "id": "phone", "name": "A large phone", "form": "rigid", "size": "40 x 30 x 10 cm", }"#
    let before = plan(line)
    let request: JSON = [
      "ask": "plan", "format": "line", "line": .string(line),
      "own": [["name": "items/phone.json", "text": .string(own)]],
    ]
    #expect(before.contains(#"\"verdict\":\"fits\""#))
    #expect(ask(request).contains(#"\"verdict\":\"overflows\""#))
    #expect(plan(line) == before)
  }

  @Test mutating func `a document is read with its comments gone, or refused with its places`() {
    func reading(_ text: String) -> JSON {
      ["ask": "read", "documents": [["name": "kit.json", "text": .string(text)]]]
    }
    let read = ask(
      reading("{ \"name\": \"Mine\", // a comment\n \"items\": [ { \"item\": \"keys\", \"quantity\": 2 } ] }"))
    #expect(read.contains(#""documents":[{"kind":"kit","values":[{"name":"Mine","items":[{"item":{"id":"keys""#))
    let refused = ask(reading("{ \"items\": [\n { \"item\": \"kees\" } ] }"))
    #expect(refused.contains(#""file":"kit.json","line":2,"column":12,"#))
  }

  @Test mutating func `files to begin with are valid`() {
    for kind in ["pack", "item"] {
      let answer = ask(["ask": "new", "kind": .string(kind), "id": "mine"])
      #expect(answer.hasPrefix(#"{"status":0,"text":"#))
    }
    #expect(ask(["ask": "new", "kind": "item", "id": "no id"]).hasPrefix(#"{"status":65"#))
  }
}
