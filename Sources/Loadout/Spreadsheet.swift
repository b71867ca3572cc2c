/// Whether a spreadsheet would take a cell's text for a formula: a sign that begins one, in narrow or in wide letters,
/// spaces and quotation marks before it aside.
public func beginsFormula(_ text: String) -> Bool {
  for scalar in text.unicodeScalars {
    switch scalar {
    case " ", "\u{A0}", "\"": continue
    case "=", "+", "-", "@", "|", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
  return false
}
