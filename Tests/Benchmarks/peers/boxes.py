"""py3dbp, a heuristic that fills boxes, where the model allows it: turns of every kind, one box, no litres."""

from time import perf_counter

from py3dbp import Bin, Item, Packer


def takes(things, pack):
    """Whether the question is one that py3dbp can be asked: rigid things that may be turned at will, in one box."""
    return len(pack.pockets) == 1 and all(thing.size and thing.orientation == "any" for thing in things)


def solve(things, pack):
    """An arrangement of the required things (None: left out), and seconds of packing alone."""
    height, width, depth = pack.pockets[0].size
    packer = Packer()
    packer.add_bin(Bin("main", width, height, depth, 10**9))
    for index, thing in enumerate(things):
        if thing.required:
            thing_height, thing_width, thing_depth = thing.size
            packer.add_item(Item(index, thing_width, thing_height, thing_depth, 1))
    started = perf_counter()
    packer.pack(bigger_first=True, number_of_decimals=0)
    seconds = perf_counter() - started
    arrangement = [None] * len(things)
    for item in packer.bins[0].items:
        corner = tuple(int(place) for place in item.position)
        arrangement[item.name] = (0, corner, tuple(int(side) for side in item.get_dimension()))
    return arrangement, seconds
