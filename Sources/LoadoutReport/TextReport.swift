import Loadout

/// Answers as text for a terminal: the verdict in the first line, then why, then what to do.
///
/// No name out of a file steers the terminal: control characters are taken out of everything.
public struct TextReport: Sendable {
  public let style: TextStyle

  public init(style: TextStyle) { self.style = style }

  var figures: Figures { Figures(units: style.units) }

  /// The short answer: does it fit, why not, what to do.
  ///
  /// - Parameter bodyWeight: the runner's; a note says which share of it the load is.
  public func check(_ plan: Plan, bodyWeight: Grams? = nil) -> String {
    var answer = PlanText(plan, style, bodyWeight: bodyWeight)
    answer.verdict()
    answer.supplies()
    answer.why(atMost: 2, alike: false)
    answer.whatToDo(atMost: 2)
    answer.notes(atLength: false)
    return answer.page.text
  }

  /// The whole answer: the short one, and where each thing goes.
  ///
  /// - Parameter bodyWeight: the runner's; a note says which share of it the load is.
  public func plan(_ plan: Plan, bodyWeight: Grams? = nil) -> String {
    var answer = PlanText(plan, style, bodyWeight: bodyWeight)
    answer.verdict()
    answer.supplies()
    answer.why(atMost: 10, alike: true)
    answer.whatToDo(atMost: 10)
    answer.whereThingsGo()
    answer.leftAtHome()
    answer.room()
    answer.notes(atLength: true)
    return answer.page.text
  }
}
