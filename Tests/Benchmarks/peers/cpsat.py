"""The model as constraints for OR-Tools CP-SAT: complete, level by level, each level fixed once it is proven."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations

from ortools.sat.python import cp_model

import rules

LEVELS = (
    "requiredLeftOut", "leftOutVolume", "reachShortfall", "careShortfall", "optionalLeftOut", "strappedOutside")


@dataclass
class Answer:
    """Values and lower bounds of the levels reached; the first `proven` of them are optimal."""

    values: list = field(default_factory=list)
    bounds: list = field(default_factory=list)
    proven: int = 0
    seconds: float = 0.0  # of solving alone
    verdict: str = "undecided"
    decided: bool = False  # an undecided verdict is proven too where it is a figure that is missing
    least: bool = False  # the values are those with what is missing taken as nothing
    arrangement: list = field(default_factory=list)  # a pocket, a corner and sides, or None, for each unit


class Model:
    """One kit and one pack with given litres as a CP-SAT model."""

    def __init__(self, things, pack, volumes, capacity, companion=False, nothing_outside=False):
        self.model = cp_model.CpModel()
        self.pack = pack
        self.companion = companion
        self.things = things
        self.boxes = []
        self.groups = []  # a thing, how many of it, and for each pocket that takes it the number that lies there
        for thing, quantity in Counter(things).items():
            pockets = [index for index in range(len(pack.pockets)) if self.takes(index, thing, nothing_outside)]
            shaped = thing.size and any(rules.region(pack, index) for index in pockets)
            for count in [1] * quantity if shaped else [quantity]:
                counts = {index: self.model.new_int_var(0, count, f"{thing.item} in {index}") for index in pockets}
                self.groups.append((thing, count, counts))
                self.model.add(sum(counts.values()) <= count)
        self.inside = [
            {index for index, pocket in enumerate(pack.pockets) if ancestor in pocket.way}
            for ancestor in range(len(pack.pockets))]
        self.add_limits(volumes, capacity)
        self.add_apartness()
        self.add_geometry()

    def takes(self, pocket, thing, nothing_outside):
        if not rules.admits(self.pack, pocket, thing, nothing_outside):
            return False
        if not thing.size or rules.region(self.pack, pocket) is None:
            return True
        return any(rules.goes_in(self.pack, pocket, turn) for turn in rules.turns(thing))

    def total(self, amount, pockets):
        """The sum of an amount a unit over all units in the pockets."""
        return sum(
            amount(thing) * count
            for thing, _, counts in self.groups for pocket, count in counts.items() if pocket in pockets)

    def add_limits(self, volumes, capacity):
        """Counts, weights, litres of each pocket and of the pack."""
        for index, pocket in enumerate(self.pack.pockets):
            if pocket.at_most is not None:
                self.model.add(self.total(lambda _: 1, {index}) <= pocket.at_most)
            if pocket.max_weight is not None:
                self.model.add(self.total(lambda thing: thing.weight, self.inside[index]) <= pocket.max_weight)
            if volumes[index] is not None:
                self.model.add(self.total(lambda thing: thing.volume, self.inside[index]) <= volumes[index])
        if capacity is not None:
            counting = {index for index in range(len(self.pack.pockets)) if rules.counts(self.pack, index)}
            self.model.add(self.total(lambda thing: thing.volume, counting) <= capacity)

    def add_apartness(self):
        """No two units in one pocket of which one must be apart from the other's kind."""
        present = {}

        def lies(group, pocket):
            if (group, pocket) not in present:
                literal = present[group, pocket] = self.model.new_bool_var("")
                self.model.add(self.groups[group][2][pocket] <= self.groups[group][1] * literal)
            return present[group, pocket]

        for thing, _, counts in self.groups:
            if thing.kind in thing.apart_from:
                for count in counts.values():
                    self.model.add(count <= 1)
        for a, b in combinations(range(len(self.groups)), 2):
            first, second = self.groups[a][0], self.groups[b][0]
            if second.kind in first.apart_from or first.kind in second.apart_from:
                for pocket in self.groups[a][2].keys() & self.groups[b][2].keys():
                    self.model.add(lies(a, pocket) + lies(b, pocket) <= 1)

    def add_geometry(self):
        """Places, turns, regions, openings, no overlap; equal units in the order of their pockets and places."""
        boxes = self.boxes
        for thing, _, counts in self.groups:
            shaped = {pocket: count for pocket, count in counts.items() if rules.region(self.pack, pocket)}
            if thing.size and shaped:
                boxes.append(self.box(thing, counts, shaped))
        for a, b in combinations(boxes, 2):
            roots = a["roots"].keys() & b["roots"].keys()
            if not roots:
                continue
            apart = []
            for axis in range(3):
                for one, other in ((a, b), (b, a)):
                    literal = self.model.new_bool_var("")
                    end = one["place"][axis] + one["sides"][axis]
                    self.model.add(end <= other["place"][axis]).only_enforce_if(literal)
                    apart.append(literal)
            for root in sorted(roots):
                self.model.add_bool_or(apart + [~a["roots"][root], ~b["roots"][root]])
        for index in range(len(self.pack.pockets)):
            self.add_room(index, boxes)
        for a, b in zip(boxes, boxes[1:]):
            if a["thing"] == b["thing"]:
                self.order(a, b)

    def box(self, thing, counts, shaped):
        """A rigid unit's variables where shapes count."""
        turns = rules.turns(thing)
        chosen = [self.model.new_bool_var("") for _ in turns]
        self.model.add_exactly_one(chosen)
        sides = [sum(turn[axis] * literal for turn, literal in zip(turns, chosen)) for axis in range(3)]
        regions = {pocket: rules.region(self.pack, pocket) for pocket in shaped}
        place = [
            self.model.new_int_var(0, max(high[axis] for _, high in regions.values()), "") for axis in range(3)]
        roots = {}
        for pocket, count in shaped.items():
            here = self.literal(count)
            roots.setdefault(self.pack.pockets[pocket].way[-1], []).append(here)
            low, high = regions[pocket]
            for axis in range(3):
                self.model.add(place[axis] >= low[axis]).only_enforce_if(here)
                self.model.add(place[axis] + sides[axis] <= high[axis]).only_enforce_if(here)
            for turn, literal in zip(turns, chosen):
                if not rules.goes_in(self.pack, pocket, turn):
                    self.model.add_bool_or(~here, ~literal)
        return {
            "thing": thing, "place": place, "sides": sides, "counts": counts, "shaped": shaped,
            "roots": {root: self.either(heres) for root, heres in roots.items()}}

    def literal(self, count):
        here = self.model.new_bool_var("")
        self.model.add(count == here)
        return here

    def either(self, literals):
        if len(literals) == 1:
            return literals[0]
        any_of = self.model.new_bool_var("")
        self.model.add(sum(literals) == any_of)
        return any_of

    def add_room(self, pocket, boxes):
        """Implied: the boxes in a region have no more volume than it."""
        region = rules.region(self.pack, pocket)
        if not region:
            return
        room = 1
        for low, high in zip(*region):
            room *= max(0, high - low)
        self.model.add(
            sum(
                box["thing"].size[0] * box["thing"].size[1] * box["thing"].size[2] * count
                for box in boxes for index, count in box["shaped"].items() if index in self.inside[pocket]) <= room)

    def order(self, a, b):
        """Equal units cannot be told apart: the first lies in no later pocket, and there not further right."""
        left_out = len(self.pack.pockets)

        def number(box):
            return left_out + sum((index - left_out) * count for index, count in box["counts"].items())

        self.model.add(number(a) <= number(b))
        for pocket in a["shaped"]:
            both = self.model.new_bool_var("")
            self.model.add(a["counts"][pocket] + b["counts"][pocket] <= 1 + both)
            self.model.add(a["place"][0] <= b["place"][0]).only_enforce_if(both)

    def objective(self):
        """The six levels."""
        def left_out(required, amount):
            return sum(
                amount(thing) * (quantity - sum(counts.values()))
                for thing, quantity, counts in self.groups if thing.required == required)

        def missed(amount):
            return sum(
                amount(pocket, thing) * count
                for thing, _, counts in self.groups if thing.required for pocket, count in counts.items())

        strapped = sum(
            count for thing, _, counts in self.groups for pocket, count in counts.items()
            if rules.is_strapped(self.pack, pocket, thing))
        return [
            left_out(True, lambda _: 1), left_out(True, lambda thing: thing.volume),
            missed(lambda pocket, thing: rules.reach_missed(self.pack, pocket, thing, self.companion)),
            missed(lambda pocket, thing: rules.care_missed(self.pack, pocket, thing)),
            left_out(False, lambda _: 1), strapped]

    def solve(self, limit, workers, levels=6, seed=0):
        """Minimises level after level; stops at the first that the limit leaves open."""
        answer = Answer()
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = limit
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = seed
        has_solution = False
        for level in self.objective()[:levels]:
            if isinstance(level, int):
                value = bound = level
            elif has_solution and solver.value(level) == 0:
                value = bound = 0
            else:
                self.model.minimize(level)
                if has_solution:
                    self.hint(solver)
                status = solver.solve(self.model)
                answer.seconds += solver.wall_time
                if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                    if status == cp_model.INFEASIBLE:
                        raise AssertionError("packing nothing is always allowed")
                    answer.bounds.append(max(0, round(solver.best_objective_bound)))
                    return answer
                has_solution = True
                answer.arrangement = self.arrangement(solver)
                value = round(solver.objective_value)
                bound = value if status == cp_model.OPTIMAL else round(solver.best_objective_bound)
            answer.values.append(value)
            answer.bounds.append(bound)
            if bound < value:
                return answer
            answer.proven += 1
            self.model.add(level == value)
        return answer

    def arrangement(self, solver):
        """Where each unit lies: None, or its pocket, and its corner and sides along x, y, z where it is a box."""
        boxes = {id(box["counts"]): box for box in self.boxes}
        places = {}
        for thing, quantity, counts in self.groups:
            lying = []
            box = boxes.get(id(counts))
            for pocket, count in counts.items():
                corner = sides = None
                if box and pocket in box["shaped"]:
                    corner = tuple(solver.value(place) for place in box["place"])
                    sides = tuple(solver.value(side) for side in box["sides"])
                lying += [(pocket, corner, sides)] * solver.value(count)
            places.setdefault(thing, []).extend(lying + [None] * (quantity - len(lying)))
        return [places[thing].pop() for thing in self.things]

    def hint(self, solver):
        self.model.clear_hints()
        for index in range(len(self.model.proto.variables)):
            variable = self.model.get_int_var_from_proto_index(index)
            self.model.add_hint(variable, solver.value(variable))


def solve(things, pack, companion=False, nothing_outside=False, limit=20.0, workers=2):
    """The verdict and the objective, with what is missing taken as unlimited and as nothing in turn."""
    most, least, missing = rules.litres(pack)

    def answer_with(litres):
        return Model(things, pack, *litres, companion, nothing_outside).solve(limit, workers)

    answer = answer_with(most)
    if answer.bounds[0] > 0:
        answer.verdict, answer.decided = "overflows", True
    if answer.decided or not answer.values or answer.values[0] > 0:
        return answer
    if not missing:
        answer.verdict, answer.decided = "fits", True
        return answer
    surely = answer_with(least)
    surely.seconds = answer.seconds = surely.seconds + answer.seconds
    if surely.values and surely.values[0] == 0:
        surely.verdict, surely.decided, surely.least = "fits", True, True
        return surely
    answer.decided = surely.bounds[0] > 0
    return answer
