"""What the model says of one pocket and one thing: admission, reach, care, regions, turns, and what is missing."""

from itertools import permutations

from reading import PACK_OFF


def inherited(pack, pocket, key):
    """What the pocket, else its nearest ancestor that says, states."""
    said = (getattr(pack.pockets[index], key) for index in pack.pockets[pocket].way)
    return next((value for value in said if value is not None), None)


def level(pack, pocket, companion):
    """The level of reach of a pocket."""
    for index in pack.pockets[pocket].way:
        place = pack.pockets[index]
        if companion and place.reach_by_companion is not None:
            return place.reach_by_companion
        if place.reach is not None:
            return place.reach
    return PACK_OFF


def is_outside(pack, pocket):
    return any(pack.pockets[index].outside for index in pack.pockets[pocket].way)


def counts(pack, pocket):
    """Whether the capacity counts what lies in it."""
    return not any(pack.pockets[index].outside or pack.pockets[index].beyond for index in pack.pockets[pocket].way)


def is_strapped(pack, pocket, thing):
    return is_outside(pack, pocket) and thing.kind not in pack.pockets[pocket].holds


def admits(pack, pocket, thing, nothing_outside):
    place = pack.pockets[pocket]
    held = thing.kind in place.holds
    if (place.only or thing.holder_only) and not held:
        return False
    if thing.kind in place.refuses:
        return False
    if held and place.holds[thing.kind] and thing.rated and thing.rated > place.holds[thing.kind]:
        return False
    return not is_strapped(pack, pocket, thing) or (thing.outside and not nothing_outside)


def reach_missed(pack, pocket, thing, companion):
    return max(0, level(pack, pocket, companion) - thing.need)


def care_missed(pack, pocket, thing):
    wet = thing.dry and not inherited(pack, pocket, "dry")
    loose = thing.closed and inherited(pack, pocket, "closure") in (None, "open")
    return int(wet) + int(loose)


def region(pack, pocket):
    """The box a pocket may use in its root's, as low and high corners along x, y, z; None without a sized root."""
    place = pack.pockets[pocket]
    if place.parent is None:
        if place.size is None:
            return None
        height, width, depth = place.size
        return (0, 0, 0), (width, height, depth)
    around = region(pack, place.parent)
    if around is None or place.size is None:
        return around
    height, width, depth = place.size
    up, across, out = place.at
    low = tuple(start + shift for start, shift in zip(around[0], (across, up, out)))
    high = tuple(min(end, start + side) for end, start, side in zip(around[1], low, (width, height, depth)))
    return low, high


def turns(thing):
    """The sides along x, y, z in which a rigid thing may lie."""
    height, width, depth = thing.size
    if thing.orientation == "any":
        return sorted(set(permutations((width, height, depth))))
    ways = {(width, height, depth)}
    if thing.orientation == "upright":
        ways.add((depth, height, width))
    return sorted(ways)


def passes(pack, pocket, turn):
    """Whether a thing lying so comes through every opening on the way in."""
    x, y, z = turn
    for index in pack.pockets[pocket].way:
        if not pack.pockets[index].opening:
            continue
        side, hole = pack.pockets[index].opening
        if hole is None:
            continue
        first, second = {"top": (x, z), "front": (y, x)}.get(side, (y, z))
        a, b = hole
        if not (first <= a and second <= b or first <= b and second <= a):
            return False
    return True


def goes_in(pack, pocket, turn):
    """Whether a thing lying so passes the openings and is no longer than the region."""
    low, high = region(pack, pocket)
    return passes(pack, pocket, turn) and all(side <= b - a for side, a, b in zip(turn, low, high))


def litres(pack):
    """Volumes of the pockets and the capacity, twice: what is missing unlimited, and as small as it may be.

    None is unlimited. With them, whether anything is missing.
    """
    roots = pack.roots()
    unknown = [
        index for index in roots
        if pack.pockets[index].unknown or (pack.pockets[index].volume is None and not pack.pockets[index].only)]
    known = [index for index in roots if counts(pack, index)]
    total = sum(pack.pockets[index].volume or 0 for index in known)
    summed = all(pack.pockets[index].volume is not None for index in known)
    most = [pocket.volume for pocket in pack.pockets]
    least = [0 if index in unknown else volume for index, volume in enumerate(most)]
    if pack.capacity is not None:
        return (most, pack.capacity), (least, pack.capacity), bool(unknown)
    return (most, total if summed else None), (least, total), bool(unknown) or not summed
