/// A text in ASCII: signs become the nearest that can be typed, letters lose their accents, and what has no likeness
/// becomes a question mark.
public func plain(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      result.append(scalar)
    } else if DisplayWidth.of(scalar) > 0 {
      result.append(contentsOf: likeness(of: scalar).unicodeScalars)
    }
  }
  return String(result)
}

private func likeness(of scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "×", "✕": "x"
  case "–", "—", "−", "‐", "‑": "-"
  case "…": "..."
  case "→": "->"
  case "≤": "<="
  case "≥": ">="
  case "·", "•": "."
  case "‘", "’", "′": "'"
  case "“", "”", "″": "\""
  case "²": "2"
  case "³": "3"
  case "€": "EUR"
  case "£": "GBP"
  case "°": ""
  case "\u{A0}", "\u{202F}", "\u{2009}": " "
  case "ß": "ss"
  case "Æ": "AE"
  case "æ": "ae"
  case "Œ": "OE"
  case "œ": "oe"
  case "Ø": "O"
  case "ø": "o"
  default: withoutAccent(scalar)
  }
}

/// Letters with accents, and what is under them, in the order of Latin-1 and Latin Extended-A.
private func withoutAccent(_ scalar: Unicode.Scalar) -> String {
  for (letter, accented) in accents where accented.unicodeScalars.contains(scalar) { return letter }
  return "?"
}

private let accents = [
  ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐÐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"),
  ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚ"),
  ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"),
  ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
  ("n", "ñńņň"), ("o", "òóôõöōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
  ("y", "ýÿŷ"), ("z", "źżž"),
]
