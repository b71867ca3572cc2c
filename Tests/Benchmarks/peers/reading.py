"""Kit and pack files as whole numbers: millimetres, cubic millimetres, grams.

A reader of its own, written from the description of the formats, so that a misread figure shows as a disagreement.
It takes what cases.py writes and what a person would; it does not look for faults.
"""

import re
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal, localcontext

LENGTHS = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "in": Decimal("25.4")}
VOLUMES = {"ml": Decimal(1000), "cl": Decimal(10000), "l": Decimal(1000000), "cuin": Decimal("16387.064")}
WEIGHTS = {"g": Decimal(1), "kg": Decimal(1000), "oz": Decimal("28.349523125"), "lb": Decimal("453.59237")}
REACH = {"on-the-move": 0, "reach-behind": 1, "pack-off": 2}
PACK_OFF = 2
FIGURE = r"(\d+(?:\.\d+)?)"


def whole(value):
    """Rounded once, halves away from zero."""
    with localcontext() as context:
        context.prec = 60
        return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def quantity(text, units):
    figure, unit = re.fullmatch(rf"\s*{FIGURE}\s*([A-Za-z ]+?)\s*", text).groups()
    return whole(Decimal(figure) * units[unit.replace(" ", "").lower()])


def upper(text, units):
    """A figure, or the upper one of a range."""
    return quantity(re.sub(rf"^\s*{FIGURE}\s*[A-Za-z ]*[-–]", "", text), units)


def sides(text):
    """Sides in the order written; a side without a unit has that of the last."""
    parts = [part.strip() for part in re.split(r"[x×X]", text)]
    last = re.search(r"[a-z]+$", parts[-1]).group()
    return tuple(quantity(part if part[-1].isalpha() else part + last, LENGTHS) for part in parts)


def measure(text):
    """A rating or a limit: what it measures, and how much."""
    unit = re.search(r"[A-Za-z ]+$", text).group().replace(" ", "").lower()
    for name, units in (("volume", VOLUMES), ("length", LENGTHS), ("weight", WEIGHTS)):
        if unit in units:
            return name, quantity(text, units)
    raise ValueError(text)


def product(size):
    return size[0] * size[1] * size[2]


@dataclass(frozen=True)
class Thing:
    """A unit's properties as its item and its entry in the kit give them; equal units are interchangeable."""

    item: str
    kind: str | None
    size: tuple | None  # height, width, depth of a rigid thing
    orientation: str
    volume: int  # what litres are charged: stated or product; of a soft thing compressed
    weight: int  # with the water in it
    rated: tuple | None
    holder_only: bool
    outside: bool
    dry: bool
    closed: bool
    apart_from: frozenset
    required: bool
    need: int


@dataclass
class Pocket:
    id: str
    parent: int | None
    size: tuple | None
    at: tuple
    stated: int | None
    unknown: bool
    closure: str | None
    reach: int | None
    reach_by_companion: int | None
    dry: bool | None
    holds: dict
    only: bool
    refuses: frozenset
    at_most: int | None
    max_weight: int | None
    outside: bool
    beyond: bool
    opening: tuple | None  # side, the two sides of the hole or None
    way: list = field(default_factory=list)  # itself and its ancestors, up to the root

    @property
    def volume(self):
        if self.stated is not None:
            return self.stated
        return product(self.size) if self.size and not self.unknown else None


@dataclass
class Pack:
    capacity: int | None
    pockets: list

    def roots(self):
        return [index for index, pocket in enumerate(self.pockets) if pocket.parent is None]


def read_thing(entry):
    item = entry["item"]
    size = sides(item["size"]) if "size" in item else None
    rigid = item["form"] == "rigid"
    if "compressed" in item:
        volume = quantity(item["compressed"], VOLUMES)
    elif "volume" in item:
        volume = quantity(item["volume"], VOLUMES)
    else:
        volume = product(size)
    weight = quantity(item["weight"], WEIGHTS)
    if "water" in item.get("contents", {}):
        weight += whole(Decimal(quantity(item["contents"]["water"], VOLUMES)) / 1000)
    return Thing(
        item=item["id"], kind=item.get("kind"), size=size if rigid else None,
        orientation=item.get("orientation", "any"), volume=volume, weight=weight,
        rated=measure(item["rated"]) if "rated" in item else None, holder_only=item.get("holderOnly", False),
        outside=item.get("outside", False), dry=item.get("dry", False), closed=item.get("closed", False),
        apart_from=frozenset(item.get("apartFrom", [])), required=entry.get("required", True),
        need=REACH[entry.get("reach", item.get("reach", "pack-off"))])


def read_kit(kit):
    """Every unit of a kit whose items are written out, in the kit's order."""
    return [thing for entry in kit["items"] for thing in [read_thing(entry)] * entry.get("quantity", 1)]


def read_pocket(pocket, indices):
    volume = pocket.get("volume")
    opening = pocket.get("opening")
    return Pocket(
        id=pocket["id"], parent=indices[pocket["inside"]] if "inside" in pocket else None,
        size=sides(pocket["size"]) if "size" in pocket else None, at=sides(pocket.get("at", "0 x 0 x 0 mm")),
        stated=quantity(volume, VOLUMES) if volume not in (None, "unknown") else None, unknown=volume == "unknown",
        closure=pocket.get("closure"), reach=REACH.get(pocket.get("reach")),
        reach_by_companion=REACH.get(pocket.get("reachByCompanion")), dry=pocket.get("dry"),
        holds={kind: limit and measure(limit) for kind, limit in pocket.get("holds", {}).items()},
        only=pocket.get("only", False), refuses=frozenset(pocket.get("refuses", [])), at_most=pocket.get("atMost"),
        max_weight=quantity(pocket["maxWeight"], WEIGHTS) if "maxWeight" in pocket else None,
        outside=pocket.get("outside", False), beyond=pocket.get("beyondCapacity", False),
        opening=(opening["side"], sides(opening["size"]) if "size" in opening else None) if opening else None)


def read_pack(pack):
    indices = {pocket["id"]: index for index, pocket in enumerate(pack["pockets"])}
    pockets = [read_pocket(pocket, indices) for pocket in pack["pockets"]]
    for index, pocket in enumerate(pockets):
        while index is not None:
            pocket.way.append(index)
            index = pockets[index].parent
    capacity = upper(pack["capacity"], VOLUMES) if "capacity" in pack else None
    return Pack(capacity=capacity, pockets=pockets)
