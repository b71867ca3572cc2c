/// What is in a document, of whatever kind, written out as its file's JSON: comments gone, a kit's items in it.
///
/// - Returns: its kind, and the value; of a list of packs, items or runs, each of them.
/// - Throws: every fault of the document.
/// - Complexity: O(bytes).
public func readDocument(_ bytes: [UInt8], file: String, catalogue: Catalogue) throws(Faults)
  -> (kind: LoadoutFile, values: [JSON])
{
  var reader = try FileReader(bytes, file: file, catalogue: catalogue)
  guard let kind = reader.detect() else { return (.kit, try reader.checked(nil)) }
  var values: [JSON] = []
  for object in reader.objects {
    switch kind {
    case .pack: if let pack = reader.pack(object) { values.append(JSON(pack)) }
    case .item: if let item = reader.item(object) { values.append(JSON(item)) }
    case .run: if let run = reader.run(object) { values.append(JSON(run)) }
    case .kit: if let kit = reader.kit(object) { values.append(JSON(kit)) }
    case .plan: if let plan = reader.plan(object) { values.append(JSON(plan.inputs.kit)) }
    }
  }
  reader.checkReferences(catalogue)
  return (kind, try reader.checked(values))
}
