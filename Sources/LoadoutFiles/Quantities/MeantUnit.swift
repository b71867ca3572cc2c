/// The unit that a person most likely meant by a word that is none; nil where nothing is near.
///
/// - Parameter units: those that would do.
func meantUnit(_ word: String, among units: [String]) -> String? {
  let spelled = spelledOut(word.hasSuffix("/h") ? String(word.dropLast(2)) : word)
  for unit in units where unit == spelled || unit == spelled + "/h" { return unit }
  return nearest(word, among: units)
}

/// The unit that a word spells out or abbreviates in a common way; the word itself for any other.
private func spelledOut(_ word: String) -> String {
  switch word.lowercased() {
  case "litre", "litres", "liter", "liters", "lt", "ltr": "L"
  case "millilitre", "millilitres", "milliliter", "milliliters", "cc": "ml"
  case "in3", "in³", "cuin", "cu. in", "ci": "cu in"
  case "floz", "fl.oz", "fl. oz", "fl.oz.", "fluid": "fl oz"
  case "millimetre", "millimetres", "millimeter", "millimeters": "mm"
  case "centimetre", "centimetres", "centimeter", "centimeters": "cm"
  case "metre", "metres", "meter", "meters": "m"
  case "inch", "inches", "\"", "″": "in"
  case "gram", "grams", "gramme", "grammes", "gr", "gm": "g"
  case "kilo", "kilos", "kilogram", "kilograms", "kgs": "kg"
  case "ounce", "ounces": "oz"
  case "pound", "pounds", "lbs": "lb"
  case "kilometre", "kilometres", "kilometer", "kilometers", "k": "km"
  case "mile", "miles": "mi"
  case "msec", "msecs", "millisecond", "milliseconds": "ms"
  case "sec", "secs", "second", "seconds": "s"
  case "mins", "minute", "minutes": "min"
  case "hr", "hrs", "hour", "hours": "h"
  case "cal", "calorie", "calories": "kcal"
  case "°c", "℃", "celsius": "C"
  case "°f", "℉", "fahrenheit": "F"
  default: word
  }
}
