"""The same cases for pack-loadout and its peers: who is right, who is wrong, who cannot tell, and how long it takes."""

import argparse
import json
import math
import shutil
import sys
from pathlib import Path

import boxes
import brute
import cases
import cpsat
import own
import packing
import page
import reading
from judge import Judge, litres
from page import SOLVERS, geometric_mean

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]


class Contestant:
    """What one solver claims of a case, in the terms all of them share."""

    def __init__(self, verdict, decided, values, proven, arrangement, seconds, bounds):
        self.verdict, self.decided = verdict, decided
        self.values, self.proven, self.bounds = values, proven, bounds
        self.arrangement, self.seconds = arrangement, seconds


def judged(claim, least, things, pack, made, fault):
    """Faults of an answer by itself: an arrangement that breaks a rule or does not score what is claimed."""
    most, as_small, _ = litres(pack)
    judge = Judge(things, pack, *(as_small if least else most), made["companion"], made["nothingOutside"])
    places = claim.arrangement or [None] * len(things)
    if not judge.accepts(places):
        fault("its arrangement breaks a rule")
    scored = [int(value) for value in judge.objective([place and place[0] for place in places])]
    if scored[:len(claim.values)] != claim.values:
        fault(f"its arrangement scores {scored}, it says {claim.values}")


def contradictions(a, b):
    """What two answers say that cannot both be true. Arrangements are judged apart."""
    if a.decided and b.decided and a.verdict != b.verdict:
        yield f"{a.verdict} against {b.verdict}"
        return
    both = min(a.proven, b.proven)
    if a.values[:both] != b.values[:both]:
        yield f"{a.values[:both]} against {b.values[:both]}, both proven"
    for one, other in ((a, b), (b, a)):
        bounds = one.values[:one.proven] + one.bounds[one.proven:one.proven + 1]
        if other.values[:len(bounds)] < bounds[:len(other.values)]:
            yield f"{other.values} found where {bounds} is said to be the least"


class Comparison:
    def __init__(self, options):
        self.options = options
        self.rows = []
        self.disagreements = []
        self.notes = []
        self.stopwatch = own.Stopwatch(options.stopwatch)

    def run(self):
        total = sum(count for _, count in self.options.families)
        for family, count in self.options.families:
            for seed in range(self.options.start, self.options.start + count):
                self.rows.append(self.one(family, seed, cases.case(family, seed)))
                self.progress(f"{len(self.rows)}/{total} {family} {seed}, {len(self.disagreements)} disagreements")
        self.progress(None)
        self.stopwatch.close()

    def progress(self, text):
        if sys.stderr.isatty():
            print(f"\r\033[K{text or ''}", end="", file=sys.stderr, flush=True)

    def one(self, family, seed, made):
        folder = self.options.work / f"{family}-{seed}"
        cases.write(made, folder)
        things, pack = reading.read_kit(made["kit"]), reading.read_pack(made["pack"])
        row = {"family": family, "seed": seed, "units": len(things), "pockets": len(pack.pockets), "faults": {}}

        def fault_of(solver):
            return lambda text: row["faults"].setdefault(solver, []).append(text)

        plan = own.solve(self.options.command, folder, made, things, pack, self.options.own_limit)
        solving, planning = self.stopwatch.seconds(made)
        ours = Contestant(
            plan.verdict, plan.decided, plan.values, plan.proven, plan.arrangement, solving, plan.bounds)
        if plan.fault:
            fault_of("pack-loadout")(plan.fault)
        else:
            judged(ours, plan.verdict == "fits" and plan.decided, things, pack, made, fault_of("pack-loadout"))
        answer = cpsat.solve(
            things, pack, made["companion"], made["nothingOutside"], self.options.limit, self.options.workers)
        peer = Contestant(
            answer.verdict, answer.decided, answer.values, answer.proven, answer.arrangement, answer.seconds,
            answer.bounds)
        if answer.values:
            judged(peer, answer.least, things, pack, made, fault_of("cp-sat"))
        claims = {"pack-loadout": ours, "cp-sat": peer}
        if family == "tiny":
            verdict, values = brute.solve(things, pack, made["companion"], made["nothingOutside"])
            claims["brute"] = Contestant(verdict, True, [int(value) for value in values], 6, [], 0.0, [])
        row["claims"] = {
            name: {
                "verdict": claim.verdict, "decided": claim.decided, "values": claim.values, "bounds": claim.bounds,
                "proven": claim.proven, "seconds": claim.seconds}
            for name, claim in claims.items()}
        row["claims"]["pack-loadout"] |= {"plan": planning, "process": plan.seconds}
        row["status"] = plan.status
        row["against"] = self.contradictions(claims) if not plan.fault else []
        if made["expected"] and plan.decided and plan.verdict != made["expected"]:
            row["against"].append(f"pack-loadout: {plan.verdict}, made so that it {made['expected']}")
        if made["expected"] and answer.decided and answer.verdict != made["expected"]:
            row["against"].append(f"cp-sat: {answer.verdict}, made so that it {made['expected']}")
        self.packers(row, things, pack, made)
        self.settle(row, claims, made["expected"])
        self.keep(row, folder, plan)
        return row

    def contradictions(self, claims):
        names = list(claims)
        return [
            f"{a} and {b}: {text}" for index, a in enumerate(names) for b in names[index + 1:]
            for text in contradictions(claims[a], claims[b])]

    def packers(self, row, things, pack, made):
        """What only says where boxes lie: a yes is judged; py3dbp's no is what a person who uses it would believe."""
        if row["family"] != "tight":
            return
        most, _, _ = litres(pack)

        def claim(name, verdict, arrangement, seconds):
            sound = Judge(things, pack, *most, made["companion"], made["nothingOutside"]).accepts(arrangement)
            row["claims"][name] = {
                "verdict": verdict, "decided": verdict is not None, "seconds": seconds, "sound": sound}

        if boxes.takes(things, pack):
            arrangement, seconds = boxes.solve(things, pack)
            packed = all(place for place, thing in zip(arrangement, things) if thing.required)
            claim("py3dbp", "fits" if packed else "overflows", arrangement, seconds)
        if packing.takes(things, pack):
            verdict, arrangement, seconds = packing.solve(things, pack, self.options.packer_limit)
            claim("packingsolver", verdict, arrangement, seconds)

    def settle(self, row, claims, expected):
        """What is true, as far as anybody has shown it; right, wrong and undecided follow."""
        truth = expected
        for name in ("brute", "cp-sat", "pack-loadout"):
            claim = claims.get(name)
            if truth is None and claim and claim.decided and not row["faults"].get(name):
                truth = claim.verdict
        row["truth"] = truth
        for name, claim in row["claims"].items():
            if row["faults"].get(name) or any(name in text for text in row["against"]):
                claim["outcome"] = "disputed"
            elif name in ("py3dbp", "packingsolver"):
                right = claim["verdict"] == truth and (truth != "fits" or claim["sound"])
                is_open = truth is None or not claim["decided"]
                claim["outcome"] = "undecided" if is_open else "right" if right else "wrong"
            else:
                claim["outcome"] = "right" if claim["decided"] and claim["proven"] == 6 else "undecided"

    def keep(self, row, folder, plan):
        """Files of what is worth a look; the others go."""
        slow = plan.seconds > self.options.slow
        open_answer = not plan.decided or plan.proven < 6
        if row["against"] or row["faults"]:
            self.disagreements.append(row)
            self.save(row, folder, self.options.disagreements)
        elif slow or open_answer:
            what = "slow" if slow else "open"
            self.notes.append(f"{what}: {row['family']} {row['seed']}, {plan.seconds:.2f} s, {row['claims']}")
            self.save(row, folder, self.options.slow_cases)
        shutil.rmtree(folder)
        with (self.options.work / "results.jsonl").open("a") as results:
            results.write(json.dumps(row) + "\n")

    def save(self, row, folder, kept):
        target = kept / folder.name
        shutil.copytree(folder, target, dirs_exist_ok=True)
        (target / "answers.json").write_text(json.dumps(row, indent=1) + "\n")


# The table


SOLVERS = ("pack-loadout", "cp-sat", "packingsolver", "py3dbp")

def milliseconds(seconds):
    return "" if seconds is None else f"{1000 * seconds:.3g} ms"


def table(rows):
    lines = [
        f"{'family':8}{'solver':14}{'cases':>6}{'right':>7}{'wrong':>7}{'disputed':>10}{'undecided':>11}"
        f"{'mean time':>12}{'slowest':>12}{'times ours':>12}{'plan':>10}{'process':>10}"]
    for family in dict.fromkeys(row["family"] for row in rows):
        here = [row for row in rows if row["family"] == family]
        for solver in SOLVERS:
            asked = [row for row in here if solver in row["claims"]]
            if not asked:
                continue
            outcomes = [row["claims"][solver]["outcome"] for row in asked]
            seconds = [row["claims"][solver]["seconds"] for row in asked]
            ratios = [
                max(row["claims"][solver]["seconds"], 1e-6) / max(row["claims"]["pack-loadout"]["seconds"], 1e-6)
                for row in asked]
            more = [
                [row["claims"][solver][what] for row in asked if what in row["claims"][solver]]
                for what in ("plan", "process")]
            counts = [outcomes.count(outcome) for outcome in ("right", "wrong", "disputed", "undecided")]
            lines.append(
                f"{family:8}{solver:14}{len(asked):6}{counts[0]:7}{counts[1]:7}{counts[2]:10}{counts[3]:11}"
                f"{milliseconds(geometric_mean(seconds)):>12}{milliseconds(max(seconds)):>12}"
                f"{geometric_mean(ratios):12.3g}"
                + "".join(f"{milliseconds(geometric_mean(figures)):>10}" for figures in more))
        verdicts = [row["truth"] for row in here]
        lines.append(
            "        " + ", ".join(f"{verdicts.count(verdict)} {verdict or 'not known'}" for verdict in (
                "fits", "overflows", "undecided", None)))
    return "\n".join(lines)


def family(text):
    """A family, and how many cases of it where it is not as many as of the others."""
    name, _, count = text.partition(":")
    if name not in cases.FAMILIES:
        raise argparse.ArgumentTypeError(f"no family {name!r}")
    return name, int(count) if count else None


def arguments():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("--cases", type=int, default=200, help="cases of each family (200)")
    parser.add_argument("--start", type=int, default=0, metavar="SEED", help="the first seed (0)")
    parser.add_argument(
        "--families", nargs="+", type=family, default=["whole", "tight"], metavar="FAMILY[:CASES]",
        help=f"of {', '.join(cases.FAMILIES)} (whole tight)")
    parser.add_argument("--limit", type=float, default=20, metavar="SECONDS", help="CP-SAT's time a level (20)")
    parser.add_argument("--workers", type=int, default=2, help="CP-SAT's threads (2)")
    parser.add_argument("--own-limit", type=float, default=60, metavar="SECONDS", help="pack-loadout's time (60)")
    parser.add_argument(
        "--packer-limit", type=float, default=2, metavar="SECONDS", help="PackingSolver's time (2)")
    parser.add_argument(
        "--page", type=Path, metavar="FILE", help="a Markdown page whose marked part is replaced by the tables")
    parser.add_argument("--slow", type=float, default=1, metavar="SECONDS", help="what of ours is worth keeping (1)")
    parser.add_argument("--command", type=Path, default=ROOT / ".build/release/pack-loadout")
    parser.add_argument(
        "--stopwatch", type=Path, default=ROOT / ".build/release/benchmarks",
        help="the benchmarks' program, which is timed in one process")
    parser.add_argument("--work", type=Path, default=ROOT / ".build/peers/work")
    parser.add_argument("--disagreements", type=Path, default=ROOT / ".build/peers/disagreements", metavar="FOLDER")
    parser.add_argument("--slow-cases", type=Path, default=ROOT / ".build/peers/slow", metavar="FOLDER")
    options = parser.parse_args()
    options.families = [
        (name, count or options.cases) for name, count in (
            entry if isinstance(entry, tuple) else (entry, None) for entry in options.families)]
    return options


def main():
    options = arguments()
    options.work.mkdir(parents=True, exist_ok=True)
    (options.work / "results.jsonl").unlink(missing_ok=True)
    comparison = Comparison(options)
    comparison.run()
    for row in comparison.disagreements:
        print(f"{row['family']} {row['seed']}: {'; '.join(row['against'])} {row['faults'] or ''}")
    for note in comparison.notes:
        print(note)
    print(table(comparison.rows))
    if options.page:
        page.write(options.page, comparison.rows, options)
    return 1 if comparison.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
