import LoadoutFiles
import LoadoutReport
import PackLoadout

extension JSON {
  /// A plan's words, keys as the members are called.
  init(_ words: PlanWords) {
    self = [
      "verdict": .string(words.verdict), "mark": .string(words.mark), "tone": .string(words.tone),
      "subject": .string(words.subject), "summary": .string(words.summary), "reasons": .texts(words.reasons),
      "also": .texts(words.also), "fixes": .texts(words.fixes), "advice": .texts(words.advice),
      "left": .texts(words.left), "notes": .texts(words.notes),
      "pockets": .array(words.pockets.map { JSON.pocket($0) }), "picture": .string(words.picture),
    ]
  }

  private static func pocket(_ pocket: PlanWords.PocketRow) -> JSON {
    [
      "id": .string(pocket.id), "name": .string(pocket.name), "number": .integer(Int64(pocket.number)),
      "letter": .string(pocket.letter), "reach": .string(pocket.reach), "about": .string(pocket.about),
      "room": .text(pocket.room),
      "things": .array(
        pocket.things.map { thing in
          [
            "item": .string(thing.item), "title": .string(thing.title), "order": .string(thing.order),
            "over": .text(thing.over),
          ]
        }),
    ]
  }

  /// A suggestion's packs in their order, without their plans.
  init(rows suggestion: Suggestion) {
    let report = TextReport(style: TextStyle())
    func rows(_ candidates: [Suggestion.Candidate]) -> JSON {
      .array(
        candidates.map { candidate in
          [
            "pack": .string(candidate.pack.id), "name": .string(candidate.pack.name),
            "verdict": .string(candidate.plan.verdict.rawValue),
            "usedMillilitres": .millilitres(cubicMillimetres: candidate.plan.used.count),
            "capacityMillilitres": .millilitres(cubicMillimetres: candidate.plan.capacity?.count),
            "remark": .text(report.remark(on: candidate)),
          ]
        })
    }
    self = [
      "ranked": rows(suggestion.ranked), "cannotTell": rows(suggestion.cannotTell),
      "refused": rows(suggestion.refused),
    ]
  }
}
