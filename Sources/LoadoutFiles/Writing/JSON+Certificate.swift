extension JSON {
  init(_ certificate: Certificate) {
    self = [
      "requiredLeftOut": .integer(certificate.requiredLeftOut),
      "refutations": .array(certificate.refutations.map { JSON.refutation($0) }),
    ]
  }

  private static func refutation(_ refutation: Refutation) -> JSON {
    var json: JSON = ["chosen": .texts(refutation.chosen)]
    json.append("kit", ifAny: refutation.kit.map { JSON($0) })
    json.append("arguments", .array(refutation.arguments.map { JSON.argument($0) }))
    return json
  }

  private static func argument(_ argument: Argument) -> JSON {
    switch argument {
    case .nowhere(let nowhere):
      [
        "kind": "nowhere", "item": .string(nowhere.item), "leftOut": .integer(nowhere.leftOut),
        "pockets": .array(
          nowhere.pockets.map { ["pocket": .string($0.pocket), "constraint": .string($0.why.rawValue)] }),
      ]
    case .sum(let sum):
      [
        "kind": "sum", "items": .texts(sum.items), "leftOut": .integer(sum.leftOut),
        "limits": .array(sum.limits.map { JSON.limit($0) }),
      ]
    }
  }

  private static func limit(_ limit: Limit) -> JSON {
    var json: JSON = [
      "constraint": .string(limit.constraint.rawValue), "pocket": .text(limit.pocket), "times": .integer(limit.times),
    ]
    json.append("per", ifAny: limit.per == 1 ? nil : .integer(limit.per))
    json.append("units", ifAny: limit.units.isEmpty ? nil : .texts(limit.units.map { $0.text }))
    json.append(
      "scales", ifAny: limit.scales.map { ["x": JSON.scale($0.x), "y": JSON.scale($0.y), "z": JSON.scale($0.z)] })
    return json
  }

  private static func scale(_ scale: Scales.Scale) -> JSON {
    [
      "whole": .integer(scale.whole),
      "steps": .array(scale.steps.map { ["from": .integer($0.from.count), "counts": .integer($0.counts)] }),
    ]
  }
}
