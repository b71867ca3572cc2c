/// The simplex that one search leaves behind for the next of the same rows: bounds and costs differ, but much of the
/// basis mostly stays.
///
/// A search of just these rows takes it away and gives it back, so that none of its tables is copied.
final class WarmStart {
  /// The rows it is kept for; searches of more rows begin with a copy.
  private let rows: Int
  private var simplex: DualSimplex?

  /// - Parameter rows: how many rows a search has that leaves its simplex behind.
  init(rows: Int) { self.rows = rows }

  /// A simplex for a model that begins with the rows this is kept for.
  func start(_ model: LinearModel) -> DualSimplex {
    var start: DualSimplex?
    if model.rows.count == rows { swap(&start, &simplex) } else { start = simplex }
    var found = start.take() ?? DualSimplex(model)
    if found.rows < model.rows.count { found.extend(to: model) }
    return found
  }

  /// Whether what a search of a model leaves behind is of use.
  func takes(_ model: LinearModel) -> Bool { model.rows.count == rows }

  func giveBack(_ simplex: DualSimplex) { self.simplex = simplex }
}
