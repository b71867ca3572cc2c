"""Instance sets of the literature, as far as instances.py has them: what pack-loadout decides of them, and CP-SAT."""

import argparse
import shutil
import sys
from pathlib import Path

import boxmodel
import cases
import cpsat
import instances
import own
import reading
from judge import Judge, litres
from page import bounds_of, duration, geometric_mean, line, replace

ROOT = Path(__file__).resolve().parents[3]
TITLES = {
    "orthogonal": "Clautiaux and others: rectangles for a square", "cutting": "Beasley and others: parts of ngcut and okp",
    "perfect": "Burke and others, squared squares: no rest", "hopper": "like Hopper and Turton: no rest, 16 to 49",
    "squares": "Korf: consecutive squares", "bins-2d": "Berkey, Wang, Martello, Vigo: a bin's worth",
    "bins-3d": "Martello, Pisinger, Vigo: a bin's worth", "pallets": "Pallets: 23 to 100 equal boxes",
    "containers": "Loh and Nee: 100 to 250 boxes", "loads": "like Bischoff and Ratcliff: 40 to 260 boxes",
    "puzzles": "Puzzles: Conway, de Bruijn, Hoffman, …",
    "uniform": "Falkenauer, uniform: 120 to 500 things in bins", "triplets": "Falkenauer, triplets: 60 to 249, no rest",
    "scholl": "Scholl, Klein, Jürgens: 50 to 200 things in bins", "schwerin": "Schwerin, Wäscher: 100 and 120 in bins",
    "knapsacks": "like Martello and Toth: unequal knapsacks, no rest"}


class Row:
    def __init__(self, family, number, options):
        made = instances.case(family, number)
        folder = options.work / f"{family}-{number}"
        cases.write(made, folder)
        things, pack = reading.read_kit(made["kit"]), reading.read_pack(made["pack"])
        self.name, self.units = f"{family} {number}", len(things)
        plan = own.solve(options.command, folder, made, things, pack, options.own_limit)
        self.verdict = plan.verdict if plan.decided and not plan.fault else None
        self.seconds = plan.seconds
        # Killed at the limit, it has said nothing wrong.
        self.fault = plan.fault if plan.seconds < options.own_limit else None
        if self.verdict == "fits":
            most, _, _ = litres(pack)
            if not Judge(things, pack, *most, False, False).accepts(plan.arrangement):
                self.fault = "its arrangement breaks a rule"
        self.peer, self.peer_seconds = None, None
        if self.units <= options.most_units:
            self.peer, self.peer_seconds = self.asked(things, pack, options)
        self.truth = made["expected"] or self.peer
        if self.truth and self.verdict and self.verdict != self.truth:
            self.fault = f"{self.verdict}, known is {self.truth}"
        shutil.rmtree(folder)

    @staticmethod
    def asked(things, pack, options):
        if pack.pockets[0].size:
            boxes = [(thing.size, thing.orientation) for thing in things]
            return boxmodel.solve(boxes, pack.pockets[0].size, options.limit, options.workers)
        answer = cpsat.solve(things, pack, limit=options.limit, workers=options.workers)
        return answer.verdict if answer.decided else None, answer.seconds


def table(rows):
    lines = [
        line(("", "cases", "fits", "overflows", "cannot tell", "wrong", "time", "slowest", "CP-SAT asked", "cannot tell",
              "time")), "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for family, found in rows.items():
        asked = [row for row in found if row.peer_seconds is not None]
        verdicts = [row.verdict for row in found]
        lines.append(line((
            TITLES[family], len(found), verdicts.count("fits"), verdicts.count("overflows"), verdicts.count(None),
            sum(1 for row in found if row.fault), duration(geometric_mean([row.seconds for row in found])),
            duration(max(row.seconds for row in found)), len(asked), sum(1 for row in asked if row.peer is None),
            duration(geometric_mean([row.peer_seconds for row in asked])) if asked else "")))
    return "\n".join(lines)


def arguments():
    parser = argparse.ArgumentParser(prog="run published", description=__doc__)
    parser.add_argument("--cases", type=int, default=40, help="cases of each family that has no end (40)")
    parser.add_argument("--families", nargs="+", choices=instances.FAMILIES, default=list(instances.FAMILIES))
    parser.add_argument("--limit", type=float, default=10, metavar="SECONDS", help="CP-SAT's time (10)")
    parser.add_argument("--workers", type=int, default=2, help="CP-SAT's threads (2)")
    parser.add_argument("--most-units", type=int, default=60, help="of more CP-SAT is not asked (60)")
    parser.add_argument("--own-limit", type=float, default=60, metavar="SECONDS", help="pack-loadout's time (60)")
    parser.add_argument("--page", type=Path, metavar="FILE", help="a page whose marked part is replaced by the table")
    parser.add_argument("--command", type=Path, default=ROOT / ".build/release/pack-loadout")
    parser.add_argument("--work", type=Path, default=ROOT / ".build/peers/published")
    return parser.parse_args()


def main():
    options = arguments()
    rows = {}
    for family in options.families:
        count = instances.FAMILIES[family][1] or options.cases
        rows[family] = [Row(family, number, options) for number in range(count)]
        for row in rows[family]:
            if row.fault or row.verdict is None:
                print(f"{row.name}, {row.units} things: {row.fault or 'cannot tell'} in {duration(row.seconds)}", flush=True)
        if options.page:  # as far as it has come
            replace(options.page, "published", f"{bounds_of(options)}\n\n{table(rows)}")
    print(table(rows))
    return 1 if any(row.fault for found in rows.values() for row in found) else 0


if __name__ == "__main__":
    sys.exit(main())
