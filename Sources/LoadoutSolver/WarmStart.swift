/// The simplex that one search leaves behind for the next of the same rows: bounds and costs differ, but much of the
/// basis mostly stays.
final class WarmStart {
  var simplex: DualSimplex?
}
