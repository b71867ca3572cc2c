import Loadout

/// Plans as pictures: SVG, whole files or pieces of a page.
public struct SvgReport: Sendable {
  public let units: UnitSystem

  public init(units: UnitSystem = .metric) { self.units = units }

  /// The pack from two sides with everything where it goes, what stays at home in red beside it, a legend, and a loading
  /// strip for each pocket, as one XML file that needs nothing else.
  ///
  /// Equal plans give equal bytes. Names are escaped, and cut where they are longer than their place; the whole of them
  /// stands in the shapes' titles.
  public func plan(_ plan: Plan) -> String {
    let words = PlanText(plan, TextStyle(units: units))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + SvgPicture(words).drawn(heading: true, strips: true).written + "\n"
  }

  /// The two views and their legend alone, for a page that tells the rest in words.
  ///
  /// - Parameter prefix: what its IDs begin with, so that several may stand in one page.
  public func views(_ plan: Plan, prefix: String) -> String {
    SvgPicture(PlanText(plan, TextStyle(units: units)), prefix: prefix).drawn(heading: false, strips: false).written
  }
}
