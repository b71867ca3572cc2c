import LoadoutGeometry

/// Which classes are harder to pack than others: wherever a unit of one lies, a unit of the other could lie instead.
///
/// So a set that cannot be packed stays one when a unit in it is taken for a harder one; and where the smallest such
/// sets are looked for, those that hold all the harder units first are enough.
struct Dominance {
  /// For each class, the classes that are harder; of classes that are alike, those listed first.
  let harder: [[Int]]

  init(_ instance: Instance) {
    var apart = [Set<Int>](repeating: [], count: instance.classes.count)
    for (one, other) in instance.apart {
      let (first, second) = (instance.slots[one].unitClass, instance.slots[other].unitClass)
      apart[first].insert(second)
      apart[second].insert(first)
    }
    func isHarder(_ a: Int, _ b: Int) -> Bool {
      let (hard, easy) = (instance.classes[a], instance.classes[b])
      return hard.required && easy.required && easy.volume <= hard.volume && easy.weight <= hard.weight
        && apart[b].isSubset(of: apart[a]) && Self.lies(a, b, instance)
    }
    harder = instance.classes.indices.map { easy in
      instance.classes.indices.filter { hard in
        hard != easy && isHarder(hard, easy) && (hard < easy || !isHarder(easy, hard))
      }
    }
  }

  /// Whether each pocket that a unit of the one class may lie in takes one of the other, in the room the first has.
  private static func lies(_ hard: Int, _ easy: Int, _ instance: Instance) -> Bool {
    // Slots are in the order of the pockets.
    var slots = instance.slotsOf[easy][...]
    for index in instance.slotsOf[hard] {
      let slot = instance.slots[index]
      while let next = slots.first, instance.slots[next].pocket < slot.pocket { slots.removeFirst() }
      guard let next = slots.first, instance.slots[next].pocket == slot.pocket else { return false }
      guard let ways = instance.slots[next].orientations else { continue }
      guard let room = slot.orientations else { return false }
      for box in room where !ways.contains(where: { $0.x <= box.x && $0.y <= box.y && $0.z <= box.z }) { return false }
    }
    return true
  }
}
