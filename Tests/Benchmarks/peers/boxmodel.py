"""Whether boxes go into one box, asked of CP-SAT in the way that suits it: no more than that question."""

from itertools import permutations
from time import perf_counter

from ortools.sat.python import cp_model

VERDICTS = {cp_model.OPTIMAL: "fits", cp_model.FEASIBLE: "fits", cp_model.INFEASIBLE: "overflows"}


def turns(sides, rule, room):
    """The ways in which sides may lie; height, width and depth as in the kit."""
    height, width, depth = sides
    ways = {
        "fixed": [sides], "upright": [sides, (height, depth, width)], "any": list(permutations(sides))}[rule]
    return [way for way in dict.fromkeys(ways) if all(side <= most for side, most in zip(way, room))]


def solve(boxes, room, limit, workers):
    """The verdict (None: not known) and the seconds of solving. Boxes: sides and rule, one entry for each."""
    ways = [turns(tuple(sides), rule, room) for sides, rule in boxes]
    if not all(ways):
        return "overflows", 0.0
    model = cp_model.CpModel()
    placed = [Placed(model, options, room) for options in ways]
    flat = [axis for axis in range(3) if 2 * min(way[axis] for options in ways for way in options) > room[axis]]
    axes = [axis for axis in range(3) if axis not in flat[:1]]
    if len(axes) == 2:
        add_flat(model, placed, axes, room)
    else:
        add_apart(model, placed)
    for first, second in zip(placed, placed[1:]):
        if first.ways == second.ways:  # equal boxes cannot be told apart
            model.add(first.starts[axes[0]] <= second.starts[axes[0]])
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.num_workers = workers
    started = perf_counter()
    status = solver.solve(model)
    return VERDICTS.get(status), perf_counter() - started


class Placed:
    def __init__(self, model, ways, room):
        self.ways = ways
        self.starts = [model.new_int_var(0, most, "") for most in room]
        self.ends = [model.new_int_var(0, most, "") for most in room]
        if len(ways) == 1:
            self.sides = list(ways[0])
        else:
            chosen = [model.new_bool_var("") for _ in ways]
            model.add_exactly_one(chosen)
            self.sides = []
            for axis in range(3):
                options = [way[axis] for way in ways]
                side = model.new_int_var(min(options), max(options), "")
                model.add(side == sum(option * one for option, one in zip(options, chosen)))
                self.sides.append(side)
        self.intervals = [
            model.new_interval_var(start, side, end, "")
            for start, side, end in zip(self.starts, self.sides, self.ends)]


def add_flat(model, placed, axes, room):
    """Nothing lies behind another: rectangles, with what follows along each of the two axes."""
    model.add_no_overlap_2d(*([box.intervals[axis] for box in placed] for axis in axes))
    for along, across in (axes, axes[::-1]):
        model.add_cumulative([box.intervals[along] for box in placed], [box.sides[across] for box in placed], room[across])


def add_apart(model, placed):
    """Of two boxes one lies before the other along some axis."""
    for index, first in enumerate(placed):
        for second in placed[:index]:
            relations = []
            for axis in range(3):
                for before, after in ((first, second), (second, first)):
                    relation = model.new_bool_var("")
                    model.add(before.ends[axis] <= after.starts[axis]).only_enforce_if(relation)
                    relations.append(relation)
            model.add_bool_or(relations)
