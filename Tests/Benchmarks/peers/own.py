"""pack-loadout asked through its command, and its plan as numbers."""

import json
import subprocess
from dataclasses import dataclass, field
from decimal import Decimal
from time import perf_counter

LEVELS = (
    "requiredLeftOut", "leftOutMillilitres", "reachShortfall", "careShortfall", "optionalLeftOut", "strappedOutside")


@dataclass
class Plan:
    fault: str | None = None
    verdict: str = "undecided"
    decided: bool = False
    values: list = field(default_factory=list)
    bounds: list = field(default_factory=list)
    proven: int = 0
    arrangement: list = field(default_factory=list)
    seconds: float = 0.0  # the whole process
    status: int | None = None
    because: list = field(default_factory=list)


def level(plan, key):
    return int(Decimal(str(plan[key])) * 1000) if key == "leftOutMillilitres" else plan[key]


def solve(command, folder, made, things, pack, limit):
    """The plan for a case whose files lie in the folder."""
    arguments = [command, "plan", "--kit", folder / "kit.json", "--pack", folder / "pack.json", "--format", "json"]
    arguments += ["--companion"] * made["companion"] + ["--nothing-outside"] * made["nothingOutside"]
    started = perf_counter()
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return Plan(fault=f"no answer in {limit:g} s", seconds=limit)
    seconds = perf_counter() - started
    if done.returncode not in (0, 1, 2):
        return Plan(
            fault=f"status {done.returncode}: {(done.stderr or done.stdout).decode()[:500]}", seconds=seconds,
            status=done.returncode)
    plan = read(json.loads(done.stdout, parse_float=Decimal), things, pack)
    plan.seconds, plan.status = seconds, done.returncode
    return plan


def read(written, things, pack):
    objective, proof = written["objective"], written["proof"]
    values = [level(objective, key) for key in LEVELS]
    bounds = [level(proof["bound"], key) for key in LEVELS if proof["bound"].get(key) is not None]
    proven = 0
    while proven < len(bounds) and bounds[proven] == values[proven]:
        proven += 1
    limits = {"time-limit", "node-limit", "cancelled"}
    because = written["undecidedBecause"]
    return Plan(
        verdict=written["verdict"], decided=written["verdict"] != "undecided" or not limits & set(because),
        values=values, bounds=bounds, proven=6 if proof["optimal"] else proven,
        arrangement=arrangement(written["placements"], things, pack), because=because)


def arrangement(placements, things, pack):
    """For each unit its pocket, with corner and sides along x, y, z where the plan gives them."""
    pockets = {pocket.id: index for index, pocket in enumerate(pack.pockets)}
    placed = {placement["unit"]: placement for placement in placements}
    numbers, places = {}, []
    for thing in things:
        numbers[thing.item] = numbers.get(thing.item, 0) + 1
        placement = placed.pop(f"{thing.item}#{numbers[thing.item]}", None)
        if placement is None:
            places.append(None)
            continue
        at, size = placement.get("at"), placement.get("size")
        corner = (at["x"], at["y"], at["z"]) if at else None
        sides = (size["width"], size["height"], size["depth"]) if size else None
        places.append((pockets[placement["pocket"]], corner, sides))
    if placed:
        raise ValueError(f"units that the kit does not have: {sorted(placed)}")
    return places


class Stopwatch:
    """One process that solves and plans what it is given, and tells how long each takes it.

    CP-SAT is timed in a process that has run for a while, and so is this.
    """

    def __init__(self, command):
        self.process = subprocess.Popen([command, "solving"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def seconds(self, made):
        """Of the six levels' proof, and of the whole plan with its reasons, fixes and the judge."""
        line = {"kit": made["kit"], "pack": made["pack"]}
        line |= {key: True for key in ("companion", "nothingOutside") if made[key]}
        self.process.stdin.write(json.dumps(line) + "\n")
        self.process.stdin.flush()
        solving, planning = self.process.stdout.readline().split()
        return int(solving) / 1e6, int(planning) / 1e6

    def close(self):
        self.process.stdin.close()
        self.process.wait()
