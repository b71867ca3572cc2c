import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element as an independent XML parser sees it.
struct ParsedElement: Equatable {
  var name: String
  var attributes: [String: String]
  var text = ""
}

/// Reads XML with Foundation's parser.
final class ParsedXML: NSObject, XMLParserDelegate {
  private(set) var elements: [ParsedElement] = []
  private(set) var fault: String?
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { fault = "line \(parser.lineNumber): " + (parser.parserError.map { "\($0)" } ?? "stopped") }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(ParsedElement(name: elementName, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }
}

/// Reads a CSV file as RFC 4180 has it; nil where it breaks its rules.
func parseCSV(_ text: String) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var scalars = Array(text.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    if isQuoted {
      if scalar != "\"" {
        cell.unicodeScalars.append(scalar)
      } else if scalars.first == "\"" {
        cell += "\""
        scalars.removeFirst()
      } else {
        isQuoted = false
        guard let next = scalars.first, next == "," || next == "\r" else { return nil }
      }
    } else if scalar == "\"" {
      guard cell.isEmpty else { return nil }
      isQuoted = true
    } else if scalar == "," {
      row.append(cell)
      cell = ""
    } else if scalar == "\r" {
      guard scalars.popFirst() == "\n" else { return nil }
      rows.append(row + [cell])
      (row, cell) = ([], "")
    } else if scalar == "\n" {
      return nil
    } else {
      cell.unicodeScalars.append(scalar)
    }
  }
  return row.isEmpty && cell.isEmpty && !isQuoted ? rows : nil
}
