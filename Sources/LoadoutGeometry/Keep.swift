/// Keeps a value once among others in order, in a buffer with room for one more.
///
/// - Returns: how many there are now.
/// - Complexity: O(count).
func keep(_ value: Int32, _ values: UnsafeMutablePointer<Int32>, _ count: Int) -> Int {
  var place = count
  while place > 0 && values[place - 1] > value { place -= 1 }
  if place > 0 && values[place - 1] == value { return count }
  var last = count
  while last > place {
    values[last] = values[last - 1]
    last -= 1
  }
  values[place] = value
  return count + 1
}
