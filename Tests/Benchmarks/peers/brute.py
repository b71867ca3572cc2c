"""The model by trying everything, for tiny cases: what the solvers are checked against."""

from itertools import product

from judge import Judge, litres


class Brute(Judge):
    def ways_to_lie(self, thing, pocket):
        low, high = self.cells(pocket)
        for turn in self.turns(thing):
            if self.comes_in(turn, pocket):
                spans = [range(low[axis], high[axis] - turn[axis] + 1) for axis in range(3)]
                for corner in product(*spans):
                    yield corner, tuple(corner[axis] + turn[axis] for axis in range(3))

    def can_be_placed(self, where):
        """Rule 5, root by root."""
        roots = {}
        for thing, pocket in zip(self.things, where):
            if pocket is not None and thing.size and self.cells(pocket):
                roots.setdefault(self.pack.pockets[pocket].way[-1], []).append((thing, pocket))
        return all(self.place(boxes, []) for boxes in roots.values())

    def place(self, boxes, placed):
        if not boxes:
            return True
        for low, high in self.ways_to_lie(*boxes[0]):
            free = all(
                any(high[axis] <= other_low[axis] or other_high[axis] <= low[axis] for axis in range(3))
                for other_low, other_high in placed)
            if free and self.place(boxes[1:], placed + [(low, high)]):
                return True
        return False

    def best(self):
        options = [
            [None] + [pocket for pocket in range(len(self.pack.pockets)) if self.admitted(thing, pocket)]
            for thing in self.things]
        candidates = [where for where in product(*options) if self.within_limits(where)]
        for where in sorted(candidates, key=self.objective):
            if self.can_be_placed(where):
                return self.objective(where)
        raise AssertionError("packing nothing is always allowed")


def solve(things, pack, companion=False, nothing_outside=False):
    """The verdict and the objective, with what is missing taken as unlimited and as nothing in turn."""
    most, least, missing = litres(pack)
    first = Brute(things, pack, *most, companion, nothing_outside).best()
    if first[0] > 0:
        return "overflows", first
    if not missing:
        return "fits", first
    second = Brute(things, pack, *least, companion, nothing_outside).best()
    return ("fits", second) if second[0] == 0 else ("undecided", first)
