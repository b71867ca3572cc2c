"""PackingSolver's box solver, where the model allows it: rigid things in one box, no litres."""

from time import perf_counter

import packingsolver3d
from packingsolver3d import BinType, Instance, ItemType, Objective, Rotation, box

import rules


def takes(things, pack):
    """Whether the question is one of boxes in a box."""
    return len(pack.pockets) == 1 and all(thing.size for thing in things)


def rotations(thing):
    """The ways that thing may lie, named by the axis along which its own sides run."""
    height, width, depth = thing.size
    own = {"X": width, "Y": height, "Z": depth}
    ways = set(rules.turns(thing))
    return tuple(way for way in Rotation if tuple(own[letter] for letter in way.value) in ways)


def solve(things, pack, limit):
    """Whether all that is required goes in ("fits", "overflows", None: not known), where, and seconds of solving."""
    height, width, depth = pack.pockets[0].size
    asked = [index for index, thing in enumerate(things) if thing.required]
    instance = Instance(
        bin_types=[BinType(x=width, y=height, z=depth)],
        item_types=[
            ItemType(
                x=things[index].size[1], y=things[index].size[0], z=things[index].size[2], profit=1.0,
                rotations=rotations(things[index]))
            for index in asked],
        objective=Objective.KNAPSACK)
    started = perf_counter()
    result = box.solve(instance, time_limit=limit)
    seconds = perf_counter() - started
    arrangement = [None] * len(things)
    for placed in result.placements:
        corner, sides = (placed.x, placed.y, placed.z), (placed.lx, placed.ly, placed.lz)
        arrangement[asked[placed.item_type_id]] = (0, corner, sides)
    if len(result.placements) == len(asked):
        return "fits", arrangement, seconds
    is_proven = result.status is packingsolver3d.Status.OPTIMAL or (
        result.bound is not None and result.bound < len(asked) - 0.5)
    return "overflows" if is_proven else None, arrangement, seconds
