"""Makes a case that shows something as small as it will go: fewer things, fewer pockets, fewer words about them."""

import argparse
import copy
import json
from pathlib import Path

import cases
import compare


def without(made, holder, kind, start, size):
    """Without a run of entries, or of pockets and what lies inside them."""
    listed = made[holder][kind]
    gone = listed[start:start + size]
    ids = {pocket["id"] for pocket in gone} if kind == "pockets" else set()
    rest = listed[:start] + [part for part in listed[start + size:] if part.get("inside") not in ids]
    return changed(made, holder, kind, value=rest) if gone and rest else None


def ways(made):
    """The way to every word that a case can do without, and what else may stand there (None: nothing)."""
    for index, entry in enumerate(made["kit"]["items"]):
        quantity = entry.get("quantity", 1)
        for fewer in sorted({1, quantity // 2, quantity - 1} - {0, quantity}):
            yield ("kit", "items", index, "quantity"), fewer
        for key in sorted(set(entry) - {"item"}):
            yield ("kit", "items", index, key), None
        item = entry["item"]
        for key in sorted(set(item) - {"id", "name", "form", "weight"}):
            if key != "size" and (key != "volume" or "size" in item):
                yield ("kit", "items", index, "item", key), None
    for index, pocket in enumerate(made["pack"]["pockets"]):
        for key in sorted(set(pocket) - {"id"}):
            yield ("pack", "pockets", index, key), None
            if isinstance(pocket[key], dict):
                for inner in sorted(pocket[key]):
                    yield ("pack", "pockets", index, key, inner), None
    yield ("pack", "capacity"), None
    for flag in ("companion", "nothingOutside"):
        yield (flag,), False


def changed(made, *way, value=None):
    """A copy with the value at the end of the way, or without what stands there."""
    copied = copy.deepcopy(made)
    place = copied
    for step in way[:-1]:
        if isinstance(place, dict) and step not in place:
            return None
        place = place[step]
    if value is None and way[-1] not in place or place.get(way[-1]) == value:
        return None
    if value is None:
        del place[way[-1]]
    else:
        place[way[-1]] = value
    return copied


def signature(row):
    """What is wrong with an answer, without the figures that change as the case shrinks."""
    claims = row["claims"]
    slow = claims["pack-loadout"]["process"]
    faults = sorted(
        f"{solver}: {''.join(letter for letter in text if not letter.isdigit())}"
        for solver, texts in row["faults"].items() for text in texts)
    kinds = sorted({
        "verdict" if any(word in text for word in ("fits", "overflows", "undecided")) else "values"
        for text in row["against"]})
    return faults, kinds, slow


class Shrinking(compare.Comparison):
    def shows(self, made, wanted):
        row = self.answers(made)
        faults, kinds, slow = signature(row)
        if wanted == "slow":
            return slow > self.options.slow
        if wanted == "open":
            return row["claims"]["pack-loadout"]["outcome"] == "undecided" and not faults
        return (faults, kinds) == wanted

    def answers(self, made):
        return self.one("tight" if len(made["pack"]["pockets"]) == 1 else "whole", 0, made)

    def keep(self, row, folder, plan):
        pass

    def shrink(self, made, wanted):
        """Again and again until no step is left; a step that takes away the trouble is taken back."""
        made["expected"] = None
        before = None
        while made != before:
            before = made
            for holder, kind in (("kit", "items"), ("pack", "pockets")):
                size = max(1, len(made[holder][kind]) // 2)
                while size:
                    for start in reversed(range(0, len(made[holder][kind]), size)):
                        made = self.step(made, without(made, holder, kind, start, size), wanted)
                    size //= 2
            for way, value in list(ways(made)):
                made = self.step(made, changed(made, *way, value=value), wanted)
        return made

    def step(self, made, candidate, wanted):
        return candidate if candidate and self.shows(candidate, wanted) else made


def main():
    parser = argparse.ArgumentParser(prog="shrink", description=__doc__)
    parser.add_argument("family", choices=cases.FAMILIES)
    parser.add_argument("seed", type=int)
    parser.add_argument("folder", type=Path, help="where the small kit and pack go")
    parser.add_argument("--what", choices=("disagreement", "slow", "open"), default="disagreement")
    parser.add_argument("--limit", type=float, default=5)
    parser.add_argument("--slow", type=float, default=1)
    parser.add_argument("--own-limit", type=float, default=30)
    parser.add_argument("--command", type=Path, default=compare.ROOT / ".build/release/pack-loadout")
    options = parser.parse_args()
    options.workers, options.work = 2, options.folder / "work"
    shrinking = Shrinking(options)
    made = cases.case(options.family, options.seed)
    made["expected"] = None
    first = shrinking.one(options.family, options.seed, made)
    wanted = signature(first)[:2] if options.what == "disagreement" else options.what
    if wanted == ([], []):
        parser.error("nothing is wrong there")
    small = shrinking.shrink(made, wanted)
    cases.write(small, options.folder)
    row = shrinking.answers(small)
    (options.folder / "answers.json").write_text(json.dumps(row, indent=1) + "\n")
    flags = ["--companion"] * small["companion"] + ["--nothing-outside"] * small["nothingOutside"]
    print(options.folder, *flags)
    print(json.dumps(row["claims"]), row["against"], row["faults"])


if __name__ == "__main__":
    main()
