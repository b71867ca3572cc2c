extension FileReader {
  /// What lies where: `{"phone": "hip-left", "gel#2": "side"}`.
  mutating func pins(_ id: NodeID?) -> [Pin] {
    guard let id else { return [] }
    guard kind(id) == .object else {
      report(id, "an object is expected, like { \"phone\": \"hip-left\" }; this is \(shown(id))")
      return []
    }
    var pins: [Pin] = []
    for key in document.members(id) {
      let pocket = name(key + 1, partedBySlash: true)
      let pin = Pin(document.text(key), in: pocket ?? "")
      if pin == nil {
        report(key, "\(quoted(document.text(key))) is neither an item nor a unit, like \"phone\" or \"gel#2\"")
      }
      if let pin, pocket != nil { pins.append(pin) }
    }
    return pins
  }
}
