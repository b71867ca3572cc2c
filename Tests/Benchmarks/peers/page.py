"""The tables of a run as Markdown, put into a page between two marks."""

import datetime
import math
import os

import cases

SOLVERS = ("pack-loadout", "cp-sat", "packingsolver", "py3dbp")
NAMES = {
    "pack-loadout": "pack-loadout", "cp-sat": "OR-Tools CP-SAT", "packingsolver": "PackingSolver", "py3dbp": "py3dbp"}
TITLES = {
    "whole": "Whole packs: 3 to 18 pockets, 5 to 60 things", "tight": "Tight boxes: 4 to 12 boxes for one box",
    "tiny": "Tiny packs, where every arrangement was tried"}
START, END = "<!-- tables: written by Tests/Benchmarks/peers/run -->", "<!-- end of tables -->"


def geometric_mean(figures):
    return math.exp(sum(math.log(max(figure, 1e-6)) for figure in figures) / len(figures)) if figures else None


def write(path, rows, options):
    """Replaces what stands between the marks."""
    between(path, START, END, tables(rows, options))


def replace(path, name, text):
    """Replaces what stands between the marks of that name."""
    between(path, f"<!-- {name}: written by Tests/Benchmarks/peers/run {name} -->", f"<!-- end of {name} -->", text)


def between(path, start, end, text):
    page = path.read_text()
    before, rest = page.split(start)
    _, after = rest.split(end)
    path.write_text(f"{before}{start}\n\n{text}\n\n{end}{after}")


def machine():
    day = datetime.date.today()
    return (
        f"Run on {day.day} {day:%B %Y} on {os.cpu_count()} cores with a load of {os.getloadavg()[2]:.1f}, which counts "
        "the run itself")


def bounds_of(options):
    return (
        f"{machine()}; CP-SAT with {options.workers} workers and {options.limit:g} s, for up to {options.most_units} "
        "boxes.")


def tables(rows, options):
    parts = [
        f"{machine()}; "
        f"{len(rows)} cases, seeds from {options.start}; CP-SAT with {options.workers} workers and "
        f"{options.limit:g} s for each level, PackingSolver with {options.packer_limit:g} s."]
    for family in dict.fromkeys(row["family"] for row in rows):
        if family in TITLES:
            parts += [f"### {TITLES[family]}", family_table([row for row in rows if row["family"] == family])]
    growth = [units for units in cases.GROWTH if any(row["family"] == f"units-{units}" for row in rows)]
    if growth:
        parts += ["### Cost as the kit grows", growth_table(rows, growth)]
    return "\n\n".join(parts)


def line(cells):
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def family_table(rows):
    lines = [
        line(("", "cases", "right", "wrong", "cannot tell", "time", "slowest", "times ours")),
        "|---|--:|--:|--:|--:|--:|--:|--:|"]
    for solver in SOLVERS:
        asked = [row["claims"] for row in rows if solver in row["claims"]]
        if not asked:
            continue
        outcomes = [claims[solver]["outcome"] for claims in asked]
        seconds = [claims[solver]["seconds"] for claims in asked]
        lines.append(line((
            NAMES[solver], len(asked), outcomes.count("right"), outcomes.count("wrong") + outcomes.count("disputed"),
            outcomes.count("undecided"), duration(geometric_mean(seconds)), duration(max(seconds)),
            times(asked, solver))))
        if solver == "pack-loadout":
            plans = [claims[solver]["plan"] for claims in asked]
            lines.append(line((
                "… with reasons and fixes", "", "", "", "", duration(geometric_mean(plans)), duration(max(plans)), "")))
    return "\n".join(lines)


def times(asked, solver):
    """How many times as long as we take it takes, in the geometric mean over the cases."""
    if solver == "pack-loadout":
        return ""
    return f"{geometric_mean([ratio(claims, solver) for claims in asked]):.3g}"


def ratio(claims, solver):
    return max(claims[solver]["seconds"], 1e-6) / max(claims["pack-loadout"]["seconds"], 1e-6)


def growth_table(rows, growth):
    lines = [
        line(("things", "cases", "pack-loadout", "cannot tell", "CP-SAT", "cannot tell", "times ours")),
        "|--:|--:|--:|--:|--:|--:|--:|"]
    bars = []
    for units in growth:
        asked = [row["claims"] for row in rows if row["family"] == f"units-{units}"]
        cells = [units, len(asked)]
        for solver in ("pack-loadout", "cp-sat"):
            mean = geometric_mean([claims[solver]["seconds"] for claims in asked])
            cells += [duration(mean), [claims[solver]["outcome"] for claims in asked].count("undecided")]
            bars.append(f"{units:3} {NAMES[solver]:16}{bar(mean)} {duration(mean)}")
        lines.append(line(cells + [times(asked, "cp-sat")]))
    return "\n".join(lines) + "\n\nAs a curve, six marks for each factor of ten:\n\n```\n" + "\n".join(bars) + "\n```"


def bar(seconds):
    return "#" * max(1, round(6 * math.log10(seconds / 1e-5)))


def duration(seconds):
    return f"{seconds:.3g} s" if seconds >= 1 else f"{1000 * seconds:.3g} ms"
