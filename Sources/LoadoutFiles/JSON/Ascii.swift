/// The bytes that JSON and quantities are made of.
enum Ascii {
  static var tab: UInt8 { 9 }
  static var lineFeed: UInt8 { 10 }
  static var carriageReturn: UInt8 { 13 }
  static var space: UInt8 { 32 }
  static var quote: UInt8 { 34 }
  static var apostrophe: UInt8 { 39 }
  static var asterisk: UInt8 { 42 }
  static var plus: UInt8 { 43 }
  static var comma: UInt8 { 44 }
  static var minus: UInt8 { 45 }
  static var point: UInt8 { 46 }
  static var slash: UInt8 { 47 }
  static var zero: UInt8 { 48 }
  static var nine: UInt8 { 57 }
  static var colon: UInt8 { 58 }
  static var semicolon: UInt8 { 59 }
  static var openBracket: UInt8 { 91 }
  static var backslash: UInt8 { 92 }
  static var closeBracket: UInt8 { 93 }
  static var openBrace: UInt8 { 123 }
  static var closeBrace: UInt8 { 125 }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= nine }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }
}
