/// A pack from a file's text.
///
/// - Throws: every fault of the file; at a fault of syntax, that one alone.
/// - Complexity: O(bytes).
public func readPack(_ bytes: [UInt8], file: String) throws(Faults) -> Pack {
  var reader = try FileReader(bytes, file: file)
  let pack = reader.refuse(otherThan: .pack) ? nil : reader.pack(reader.document.root)
  return try reader.checked(pack)
}

/// An item from a file's text; see ``readPack(_:file:)``.
public func readItem(_ bytes: [UInt8], file: String) throws(Faults) -> Item {
  var reader = try FileReader(bytes, file: file)
  let item = reader.refuse(otherThan: .item) ? nil : reader.item(reader.document.root)
  return try reader.checked(item)
}

/// A run from a file's text.
///
/// - Parameter catalogue: where what it names must be; nil: that is not looked at.
public func readRun(_ bytes: [UInt8], file: String, catalogue: Catalogue? = nil) throws(Faults) -> Run {
  var reader = try FileReader(bytes, file: file)
  let run = reader.refuse(otherThan: .run) ? nil : reader.run(reader.document.root)
  if let catalogue {
    reader.checkReferences(catalogue)
    if let run { reader.checkChain(run, at: reader.document.root, catalogue) }
  }
  return try reader.checked(run)
}

/// A kit from a file's text, its items looked up.
///
/// - Parameter catalogue: where items given by ID are found; nil: every item must be written out.
public func readKit(_ bytes: [UInt8], file: String, catalogue: Catalogue?) throws(Faults) -> Kit {
  var reader = try FileReader(bytes, file: file, catalogue: catalogue)
  let kit = reader.refuse(otherThan: .kit) ? nil : reader.kit(reader.document.root)
  if let catalogue { reader.checkReferences(catalogue) }
  return try reader.checked(kit)
}

/// A plan from a file's text; whether it is a good one, the judge knows.
public func readPlan(_ bytes: [UInt8], file: String) throws(Faults) -> Plan {
  var reader = try FileReader(bytes, file: file)
  let plan = reader.refuse(otherThan: .plan) ? nil : reader.plan(reader.document.root)
  return try reader.checked(plan)
}
