import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Where each thing goes, in what order, and how it is reached; or where one thing is.
struct PlanCommand {
  let input: LoadInput
  /// What is to be shown; nil: all of it.
  private let asked: String?

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    input = try LoadInput(&arguments, packs: 1...1, surroundings)
    asked = arguments.value(.show)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    let plan = try input.plan(in: input.packs[0])
    if let asked { return try shown(asked, plan, settings) }
    let units = settings.style.units
    let text =
      switch settings.format {
      // A page for man is of help alone.
      case .text, .man: settings.report.plan(plan, bodyWeight: input.bodyWeight)
      case .json: JSON(plan).fileText
      case .markdown: MarkdownReport(units: units).plan(plan, bodyWeight: input.bodyWeight)
      case .csv: CsvReport().plan(plan)
      case .svg: SvgReport(units: units).plan(plan)
      case .html:
        HtmlReport(units: units).plan(
          plan, others: try input.bestOthers(than: plan.inputs.pack.carriers.first?.id ?? plan.pack, atMost: 3),
          bodyWeight: input.bodyWeight)
      }
    return Answer(status: plan.exit, text: text)
  }

  private func shown(_ asked: String, _ plan: Plan, _ settings: OutputSettings) throws(Failure) -> Answer {
    if settings.format != .text && settings.format != .json {
      throw .usage(["--show answers in text, json, not in \(settings.format.rawValue); plan without --show can"], .plan)
    }
    guard let shown = Shown(asked, in: plan) else { throw .usage([unknown(asked, plan)], .plan) }
    return Answer(
      status: plan.exit,
      text: settings.text({ report in report.shown(shown, in: plan) }, json: { JSON(shown, in: plan) }))
  }

  private func unknown(_ asked: String, _ plan: Plan) -> String {
    let begin = "--show \(quoted(asked)): nothing of that name comes along"
    let items = plan.inputs.kit.entries.map { entry in entry.item }
    let names = items.flatMap { item in [item.id, item.name] + (item.kind.map { kind in [kind] } ?? []) }
    if let item = input.catalogue.item(asked) { return begin + "; --with \(item.id) takes it" }
    return begin + didYouMean(asked, among: names, else: "plan without --show lists all of it")
  }
}

extension LoadInput {
  /// The load planned in the packs of the catalogue that take it best, that one aside: those it fits, then those in which
  /// not all is within reach, then those of which nobody can tell, then those that leave the least behind.
  func bestOthers(than pack: String, atMost limit: Int) throws(Failure) -> [Plan] {
    let suggestion: Suggestion
    do throws(InternalFault) {
      suggestion = try Planner(Catalogue(packs: catalogue.packs.filter { other in other.id != pack }), limits: limits)
        .suggest(
          run: run, choices: choices, companion: companion, nothingOutside: nothingOutside, also: others,
          isCertified: false)
    } catch {
      throw .internalFault(error.faults)
    }
    let missing = suggestion.refused.map { candidate in candidate.plan }.sorted { a, b in
      (a.verdict == .fits ? 0 : 1, a.objective, a.pack) < (b.verdict == .fits ? 0 : 1, b.objective, b.pack)
    }
    let fitting = missing.filter { plan in plan.verdict == .fits }
    let all =
      suggestion.ranked.map { candidate in candidate.plan } + fitting
      + suggestion.cannotTell.map { candidate in candidate.plan } + missing.dropFirst(fitting.count)
    return Array(all.prefix(limit))
  }
}
