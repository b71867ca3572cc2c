"""One plain check of a whole arrangement against the model, and what it scores.

Shares the reading of files with cpsat.py and nothing else, so that it can say who is right.
"""

from itertools import permutations

from reading import PACK_OFF


def cross_sections(side, turn):
    width, height, depth = turn
    return {"top": (width, depth), "front": (height, width)}.get(side, (height, depth))


class Judge:
    def __init__(self, things, pack, volumes, capacity, companion, nothing_outside):
        self.things, self.pack, self.volumes, self.capacity = things, pack, volumes, capacity
        self.companion, self.nothing_outside = companion, nothing_outside

    def outside(self, pocket):
        return any(self.pack.pockets[index].outside for index in self.pack.pockets[pocket].way)

    def admitted(self, thing, pocket):
        place = self.pack.pockets[pocket]
        if place.only and thing.kind not in place.holds:
            return False
        if thing.holder_only and thing.kind not in place.holds:
            return False
        if thing.kind is not None and thing.kind in place.refuses:
            return False
        limit = place.holds.get(thing.kind)
        if limit is not None and thing.rated is not None and thing.rated[1] > limit[1]:
            return False
        if self.outside(pocket) and thing.kind not in place.holds:
            return thing.outside and not self.nothing_outside
        return True

    def within_limits(self, where):
        """Rules 2, 3, 4 and 6 of a whole assignment."""
        pockets = self.pack.pockets
        used = [0] * len(pockets)
        weight = [0] * len(pockets)
        direct = [[] for _ in pockets]
        counted = 0
        for thing, pocket in zip(self.things, where):
            if pocket is None:
                continue
            if not self.admitted(thing, pocket):
                return False
            direct[pocket].append(thing)
            for index in pockets[pocket].way:
                used[index] += thing.volume
                weight[index] += thing.weight
            if not any(pockets[index].outside or pockets[index].beyond for index in pockets[pocket].way):
                counted += thing.volume
        if self.capacity is not None and counted > self.capacity:
            return False
        for index, pocket in enumerate(pockets):
            if pocket.at_most is not None and len(direct[index]) > pocket.at_most:
                return False
            if pocket.max_weight is not None and weight[index] > pocket.max_weight:
                return False
            if self.volumes[index] is not None and used[index] > self.volumes[index]:
                return False
            for i, one in enumerate(direct[index]):
                for other in direct[index][i + 1:]:
                    if other.kind in one.apart_from or one.kind in other.apart_from:
                        return False
        return True

    def cells(self, pocket):
        """The corners of a pocket's region in its root; None where shapes do not count."""
        way = self.pack.pockets[pocket].way[::-1]
        if self.pack.pockets[way[0]].size is None:
            return None
        low, high = [0, 0, 0], [10**9] * 3
        for index in way:
            place = self.pack.pockets[index]
            if place.size is None:
                continue
            height, width, depth = place.size
            up, across, out = (0, 0, 0) if index == way[0] else place.at
            low = [low[0] + across, low[1] + up, low[2] + out]
            high = [min(high[0], low[0] + width), min(high[1], low[1] + height), min(high[2], low[2] + depth)]
        return low, high

    def turns(self, thing):
        height, width, depth = thing.size
        turns = {(width, height, depth)}
        if thing.orientation == "upright":
            turns.add((depth, height, width))
        elif thing.orientation == "any":
            turns = set(permutations((width, height, depth)))
        return turns

    def comes_in(self, turn, pocket):
        """Whether a box lying so passes every opening on the way in."""
        for index in self.pack.pockets[pocket].way:
            opening = self.pack.pockets[index].opening
            if opening and opening[1]:
                section, hole = sorted(cross_sections(opening[0], turn)), sorted(opening[1])
                if section[0] > hole[0] or section[1] > hole[1]:
                    return False
        return True

    def stands(self, thing, pocket, corner, turn):
        """Rule 5 for a unit by itself."""
        low, high = self.cells(pocket)
        return (
            turn in self.turns(thing) and self.comes_in(turn, pocket)
            and all(low[axis] <= corner[axis] <= high[axis] - turn[axis] for axis in range(3)))

    def accepts(self, arrangement):
        """Whether a whole arrangement obeys all six rules.

        For each unit None, or its pocket with the corner and the sides along x, y, z where shapes count.
        """
        if not self.within_limits([place and place[0] for place in arrangement]):
            return False
        standing = []
        for thing, place in zip(self.things, arrangement):
            if place is None or not thing.size or not self.cells(place[0]):
                continue
            pocket, corner, turn = place
            if corner is None or not self.stands(thing, pocket, corner, turn):
                return False
            root = self.pack.pockets[pocket].way[-1]
            for other_root, other, other_turn in standing:
                if root == other_root and all(
                        corner[axis] < other[axis] + other_turn[axis] and other[axis] < corner[axis] + turn[axis]
                        for axis in range(3)):
                    return False
            standing.append((root, corner, turn))
        return True

    def level(self, pocket):
        for index in self.pack.pockets[pocket].way:
            place = self.pack.pockets[index]
            for said in (place.reach_by_companion if self.companion else None, place.reach):
                if said is not None:
                    return said
        return PACK_OFF

    def objective(self, where):
        levels = [0] * 6
        for thing, pocket in zip(self.things, where):
            if pocket is None:
                if thing.required:
                    levels[0] += 1
                    levels[1] += thing.volume
                else:
                    levels[4] += 1
                continue
            place = self.pack.pockets[pocket]
            if thing.required:
                levels[2] += max(0, self.level(pocket) - thing.need)
                dry = [self.pack.pockets[i].dry for i in place.way if self.pack.pockets[i].dry is not None]
                closure = [self.pack.pockets[i].closure for i in place.way if self.pack.pockets[i].closure]
                levels[3] += thing.dry and not (dry and dry[0])
                levels[3] += thing.closed and (not closure or closure[0] == "open")
            levels[5] += self.outside(pocket) and thing.kind not in place.holds
        return levels


def litres(pack):
    """Volumes and capacity with what is missing unlimited (None), then as small as it may be; and what is missing."""
    pockets = pack.pockets
    roots = [index for index, pocket in enumerate(pockets) if pocket.parent is None]
    missing = [
        index for index in roots
        if pockets[index].unknown or not (pockets[index].stated or pockets[index].size or pockets[index].only)]
    volumes = [pocket.volume for pocket in pockets]
    least = [0 if index in missing else volume for index, volume in enumerate(volumes)]
    counting = [index for index in roots if not pockets[index].outside and not pockets[index].beyond]
    if pack.capacity is not None:
        return (volumes, pack.capacity), (least, pack.capacity), missing
    known = sum(volumes[index] for index in counting if volumes[index] is not None)
    if all(volumes[index] is not None for index in counting):
        return (volumes, known), (least, known), missing
    return (volumes, None), (least, known), missing + ["capacity"]
