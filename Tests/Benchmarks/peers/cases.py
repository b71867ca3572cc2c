"""Seeded random cases as kit and pack files: whole packs, tight boxes, and tiny ones that can be tried out.

A case is the same for the same family and seed, on every machine.
"""

import json
from random import Random

GROWTH = (10, 20, 40, 80)
FAMILIES = ("whole", "tight", "tiny", *(f"units-{units}" for units in GROWTH))


def case(family, seed):
    """A kit, a pack, how they are carried, and what is known of the answer beforehand."""
    if family.startswith("units-"):
        return Growing(int(family.removeprefix("units-")), seed).case()
    return {"whole": WholePack, "tight": TightBoxes, "tiny": Tiny}[family](seed).case()


def write(made, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("kit", "pack"):
        (folder / f"{name}.json").write_text(json.dumps(made[name], indent=1) + "\n")


def litres(cubic_millimetres):
    """The same volume, in the unit a person would take."""
    if cubic_millimetres % 100_000 == 0:
        return f"{cubic_millimetres // 1_000_000}.{cubic_millimetres // 100_000 % 10} L"
    whole, rest = divmod(cubic_millimetres, 1000)
    return f"{whole} ml" if rest == 0 else f"{whole}.{rest:03} ml"


def box(sides):
    """Sides in centimetres where that is as short."""
    if all(side % 10 == 0 for side in sides):
        return " x ".join(str(side // 10) for side in sides) + " cm"
    return " x ".join(map(str, sides)) + " mm"


# What runners carry: ID, kind, sides in mm or litres loose and compressed in ml, weight in g, and what else it is.
RIGID = [
    ("phone", "phone", (160, 76, 9), 200, {"dry": True, "reach": "on-the-move"}),
    ("laptop-13", "laptop", (215, 304, 11), 1240, {"rated": "13.6 in", "dry": True, "apartFrom": ["wet"]}),
    ("laptop-16", "laptop", (249, 356, 17), 2150, {"rated": "16.2 in", "dry": True}),
    ("lunch-box", "food", (180, 120, 60), 600, {"apartFrom": ["wet"]}),
    ("power-bank", "electronics", (105, 68, 21), 210, {"dry": True, "closed": True}),
    ("headlamp", "lamp", (62, 45, 42), 86, {"closed": True}),
    ("first-aid", "medical", (130, 90, 45), 180, {"dry": True, "reach": "reach-behind"}),
    ("camera", "camera", (66, 110, 42), 300, {"dry": True, "reach": "on-the-move"}),
    ("flask-500", "flask", (230, 75, 75), 40, {"rated": "500 ml", "water": 500, "reach": "on-the-move"}),
    ("bottle-1000", "bottle", (265, 90, 90), 120, {"rated": "1 L", "water": 1000, "orientation": "upright"}),
    ("stove", "cooking", (100, 110, 110), 370, {"apartFrom": ["clothes"]}),
    ("pan", "cooking", (70, 130, 130), 150, {"orientation": "fixed"}),
    ("poles", "poles", (370, 60, 40), 400, {"outside": True, "holderOnly": True}),
    ("glasses-case", "glasses", (160, 60, 55), 90, {"closed": True, "apartFrom": ["glasses"]}),
    ("book", "paper", (198, 129, 18), 240, {"dry": True}),
    ("charger", "electronics", (65, 65, 28), 180, {"dry": True}),
    ("whistle", None, (50, 20, 15), 12, {"reach": "on-the-move"}),
    ("sit-pad", "pad", (280, 130, 35), 60, {"outside": True}),
]
SOFT = [
    ("towel-packable", "towel", 1400, 900, 150, {"outside": True}),
    ("jumper", "clothes", 2100, 1500, 320, {"dry": True}),
    ("trousers", "clothes", 1700, 1300, 400, {"dry": True}),
    ("shirt", "clothes", 900, 700, 180, {}),
    ("jacket-waterproof", "jacket", 900, 620, 280, {"outside": True, "reach": "reach-behind"}),
    ("shoes", "shoes", 4200, 3600, 700, {"apartFrom": ["food"], "outside": True}),
    ("toiletries", "toiletries", 900, 800, 350, {"apartFrom": ["clothes"], "closed": True}),
    ("food", "food", 1600, 1600, 900, {"apartFrom": ["wet"]}),
    ("wet-shorts", "wet", 500, 350, 200, {"apartFrom": ["electronics"], "outside": True}),
    ("keys", "keys", 60, 60, 80, {"closed": True}),
    ("cash", "paper", 30, 30, 30, {"dry": True, "closed": True}),
    ("reservoir-1.5", "reservoir", 1700, 1700, 180, {"rated": "1.5 L", "water": 1500, "holderOnly": True}),
    ("reservoir-2", "reservoir", 2200, 2200, 190, {"rated": "2 L", "water": 2000}),
    ("sleeping-bag", "sleep", 6000, 4000, 800, {"dry": True}),
    ("gloves", "clothes", 250, 160, 60, {"reach": "reach-behind"}),
    ("hat", "clothes", 200, 120, 45, {}),
    ("blanket-survival", "blanket", 250, 250, 60, {}),
    ("map", "paper", 120, 120, 50, {"reach": "on-the-move", "dry": True}),
]
GELS = [
    ("gel", "fuel", 35, 35, 40, {"reach": "on-the-move"}),
    ("bar", "fuel", 80, 80, 60, {"reach": "reach-behind"}),
    ("salt-tablet", "medical", 10, 10, 12, {}),
    ("waffle", "food", 55, 55, 34, {"reach": "on-the-move"}),
]
KINDS = sorted({row[1] for row in RIGID + SOFT + GELS if row[1]})
LIMITS = {
    "laptop": ("13 in", "14 in", "16 in", "17 in"), "flask": ("250 ml", "500 ml"), "bottle": ("750 ml", "1 L"),
    "reservoir": ("1.5 L", "2 L", "3 L")}
REACHES = ("on-the-move", "reach-behind", "pack-off")


class Maker:
    """Random figures, round or odd for a whole case."""

    def __init__(self, family, seed):
        self.random = Random(f"{family} {seed}")
        self.odd = self.random.random() < 0.5

    def chance(self, probability):
        return self.random.random() < probability

    def volume(self, cubic_millimetres):
        """About so much: a multiple of 10 ml, or odd to the cubic millimetre."""
        about = cubic_millimetres * self.random.uniform(0.85, 1.15)
        return max(1, int(about)) if self.odd else max(10_000, round(about / 10_000) * 10_000)

    def side(self, millimetres):
        return max(1, round(millimetres * self.random.uniform(0.9, 1.1)))


class WholePack(Maker):
    """A pack of 3 to 18 pockets and a kit of 5 to 60 units, about half of which overflow."""

    def __init__(self, seed):
        super().__init__("whole", seed)
        self.required_volume = 0

    def case(self):
        kit = self.kit()
        pack = self.pack()
        return {
            "kit": kit, "pack": pack, "companion": self.chance(0.3), "nothingOutside": self.chance(0.25),
            "expected": None}

    # The kit

    def kit(self):
        room = self.units()
        rows = self.random.sample(RIGID, self.random.randint(0, min(8, room // 2)))
        rows += self.random.sample(SOFT, self.random.randint(2, min(14, len(SOFT))))
        rows += self.random.sample(GELS, self.random.randint(0, 3))
        self.random.shuffle(rows)
        entries, ids = [], set()
        for row in rows:
            if room <= 0:
                break
            quantity = min(room, self.quantity(row))
            item = self.item(row)
            parts = [quantity]
            if quantity > 3 and self.chance(0.3):  # an item may stand in several entries
                parts = [quantity // 2, quantity - quantity // 2]
            for part in parts:
                entries.append(self.entry(item, part))
            ids.add(item["id"])
            room -= quantity
        while sum(entry.get("quantity", 1) for entry in entries) < 5:
            entries[-1]["quantity"] = entries[-1].get("quantity", 1) + 1
        return {"name": "random", "items": entries}

    def units(self):
        return self.random.randint(5, self.random.choice((12, 25, 60, 60)))

    def quantity(self, row):
        if row in GELS:
            return self.random.choice((2, 4, 6, 12, 24, 36))
        return self.random.choice((1, 1, 1, 1, 1, 2, 2, 3))

    def item(self, row):
        more = dict(row[-1])
        item = {"id": row[0], "name": row[0]}
        if row[1] and not self.chance(0.03):
            item["kind"] = row[1]
        if row in RIGID:
            sides = [self.side(side) for side in row[2]]
            item |= {"form": "rigid", "size": box(sides), "weight": f"{row[3]} g"}
            if self.chance(0.15):
                item["volume"] = litres(self.volume(1.1 * sides[0] * sides[1] * sides[2]))
        else:
            loose, squeezed = self.volume(row[2] * 1000), self.volume(row[3] * 1000)
            item |= {"form": "soft", "volume": litres(max(loose, squeezed)), "weight": f"{row[4]} g"}
            if loose != squeezed and row[2] != row[3]:
                item["compressed"] = litres(min(loose, squeezed))
            elif self.chance(0.1):
                del item["volume"]
                item["size"] = box([self.side(side) for side in (120, 40, 20)])
        if "water" in more:
            item["contents"] = {"water": f"{more.pop('water')} ml"}
        for key, value in more.items():
            if self.chance(0.8):
                item[key] = value
        if self.chance(0.1):
            item["outside"] = True
        if self.chance(0.1):
            item["apartFrom"] = self.random.sample(KINDS, self.random.randint(1, 3))
        if row in RIGID and "orientation" not in item and self.chance(0.2):
            item["orientation"] = self.random.choice(("upright", "fixed", "any"))
        return item

    def entry(self, item, quantity):
        entry = {"item": item}
        if quantity > 1:
            entry["quantity"] = quantity
        if self.chance(0.25):
            entry["required"] = False
        else:
            self.required_volume += quantity * self.packed(item)
        if self.chance(0.15):
            entry["reach"] = self.random.choice(REACHES)
        return entry

    @staticmethod
    def packed(item):
        import reading
        return reading.read_thing({"item": item}).volume

    # The pack

    def pack(self):
        tightness = self.random.choice((0.7, 0.85, 0.95, 1.0, 1.05, 1.15, 1.3, 1.6))
        self.litres = max(300_000, self.required_volume * tightness)
        self.pockets = [self.main()]
        wanted = self.random.randint(3, self.random.choice((5, 9, 18, 18)))
        makers = [
            self.inner, self.inner, self.sleeve, self.reservoir, self.hip, self.hip, self.side_mesh, self.front_flask,
            self.bungee, self.pole_loop, self.second_main, self.nested]
        while len(self.pockets) < wanted:
            self.pockets.append(self.random.choice(makers)(f"p{len(self.pockets)}"))
        pack = {"id": "random-pack", "name": "Random", "type": "backpack", "pockets": self.pockets}
        self.state_capacity(pack)
        if self.chance(0.12):
            self.forget(self.random.choice([pocket for pocket in self.pockets if "inside" not in pocket]))
        return pack

    def state_capacity(self, pack):
        kind = self.random.choice(("figure", "figure", "figure", "range", "absent"))
        upper = self.volume(self.litres * self.random.choice((0.95, 1.0, 1.1, 1.3)))
        if kind == "figure":
            pack["capacity"] = litres(upper)
        elif kind == "range":
            lower = max(1, upper * 3 // 4)
            pack["capacity"] = f"{litres(lower)} - {litres(upper)}"

    def forget(self, pocket):
        """A root pocket's litres become a missing figure."""
        if pocket.get("only"):
            return
        if "size" in pocket or self.chance(0.5):
            pocket["volume"] = "unknown"
        else:
            pocket.pop("volume", None)

    def common(self, pocket, reaches, closures):
        if self.chance(0.85):
            pocket["reach"] = self.random.choice(reaches)
        if self.chance(0.2):
            pocket["reachByCompanion"] = self.random.choice(REACHES)
        if self.chance(0.8):
            pocket["closure"] = self.random.choice(closures)
        if self.chance(0.4):
            pocket["dry"] = self.chance(0.7)
        if self.chance(0.12):
            pocket["refuses"] = self.random.sample(KINDS, self.random.randint(1, 3))
        if self.chance(0.08):
            pocket["atMost"] = self.random.randint(1, 8)
        if self.chance(0.08):
            pocket["maxWeight"] = f"{self.random.choice((150, 400, 1000, 2500))} g"
        return pocket

    def hold(self, *kinds):
        return {
            kind: self.random.choice(LIMITS[kind]) if kind in LIMITS and self.chance(0.7) else None for kind in kinds}

    def main(self):
        pocket = {"id": "main", "name": "Main"}
        volume = self.volume(self.litres * self.random.uniform(0.7, 1.0))
        if self.chance(0.75):
            scale = (volume / (44 * 23 * 11)) ** (1 / 3)
            sides = [self.side(side * scale) for side in (44, 23, 11)]
            if not self.odd:
                sides = [max(10, round(side, -1)) for side in sides]
            pocket["size"] = box(sides)
            if self.chance(0.7):
                pocket["volume"] = litres(volume)
            if self.chance(0.3):
                side = self.random.choice(("top", "front", "left", "right"))
                pocket["opening"] = {"side": side}
                if self.chance(0.7):
                    first, second = {"top": (1, 2), "front": (0, 1)}.get(side, (0, 2))
                    hole = [round(sides[axis] * self.random.uniform(0.6, 1.0)) for axis in (first, second)]
                    self.random.shuffle(hole)
                    pocket["opening"]["size"] = box(hole)
        else:
            pocket["volume"] = litres(volume)
        return self.common(pocket, ("pack-off", "pack-off", "reach-behind"), ("zip", "roll-top", "drawcord", "open"))

    def inner(self, name):
        parents = [pocket["id"] for pocket in self.pockets if not pocket.get("only")]
        pocket = {"id": name, "inside": self.random.choice(parents[:3])}
        if self.chance(0.5):
            pocket["size"] = box([self.side(side) for side in (180, 140, 35)])
            if self.chance(0.6):
                pocket["at"] = box([self.random.randint(0, most) for most in (150, 60, 40)])
        if self.chance(0.6):
            pocket["volume"] = litres(self.volume(self.random.choice((300, 600, 1200, 2500)) * 1000))
        if self.chance(0.05):
            pocket["outside"] = True
        if self.chance(0.05):
            pocket["beyondCapacity"] = True
        return self.common(pocket, REACHES, ("zip", "mesh", "open"))

    def nested(self, name):
        pocket = self.inner(name)
        pocket["inside"] = self.pockets[-1]["id"]
        return pocket

    def sleeve(self, name):
        pocket = {"id": name, "inside": "main", "holds": self.hold("laptop", "paper"), "dry": True}
        if self.chance(0.5):
            pocket["only"] = True
        if self.chance(0.5):
            pocket["size"] = box([self.side(side) for side in (380, 260, 25)])
        if self.chance(0.3):
            pocket["opening"] = {"side": "top", "size": box([self.side(250), self.side(22)])}
        return pocket

    def reservoir(self, name):
        pocket = {"id": name, "holds": self.hold("reservoir"), "only": True, "atMost": 1}
        if self.chance(0.8):
            pocket["inside"] = "main"
        elif self.chance(0.7):
            pocket["volume"] = litres(self.volume(2_000_000))
        return pocket

    def hip(self, name):
        pocket = {"id": name}
        if self.chance(0.85):
            pocket["volume"] = litres(self.volume(self.random.choice((250, 400, 600)) * 1000))
        if self.chance(0.25) or "volume" not in pocket:
            pocket["size"] = box([self.side(side) for side in (110, 180, 40)])
        if self.chance(0.3):
            pocket["holds"] = self.hold(*self.random.sample(KINDS, 2))
        if self.chance(0.3):
            pocket["beyondCapacity"] = True
        return self.common(pocket, ("on-the-move", "on-the-move", "reach-behind"), ("zip", "mesh"))

    def side_mesh(self, name):
        pocket = {"id": name, "volume": litres(self.volume(self.random.choice((250, 900)) * 1000))}
        if self.chance(0.5):
            pocket["holds"] = self.hold("bottle", "fuel")
        if self.chance(0.4):
            pocket["size"] = box([self.side(side) for side in (200, 110, 100)])
            if self.chance(0.5):
                pocket["opening"] = {"side": "top", "size": box([self.side(105), self.side(95)])}
        if self.chance(0.3):
            pocket["outside"] = True
        return self.common(pocket, ("reach-behind", "on-the-move"), ("mesh", "open"))

    def front_flask(self, name):
        pocket = {"id": name, "holds": self.hold("flask", "phone"), "reach": "on-the-move"}
        if self.chance(0.4):
            pocket["only"] = True
        else:
            pocket["volume"] = litres(self.volume(600_000))
        if self.chance(0.5):
            pocket["atMost"] = self.random.randint(1, 3)
        if self.chance(0.5):
            pocket["beyondCapacity"] = True
        return pocket

    def bungee(self, name):
        pocket = {"id": name, "outside": True, "volume": litres(self.volume(2_000_000)), "closure": "open"}
        if self.chance(0.4):
            pocket["refuses"] = ["laptop", "phone"]
        if self.chance(0.3):
            pocket["holds"] = self.hold("jacket", "towel")
        return pocket

    def pole_loop(self, name):
        most = self.random.randint(1, 2)
        return {"id": name, "outside": True, "holds": {"poles": None}, "only": True, "atMost": most}

    def second_main(self, name):
        pocket = self.main()
        pocket["id"] = pocket["name"] = name
        if self.chance(0.2):
            pocket["beyondCapacity"] = True
        return pocket


class Growing(WholePack):
    """A whole pack for so many units: the same packs for all numbers, the more of everything the more there are."""

    def __init__(self, units, seed):
        super().__init__(seed)
        self.wanted = units

    def units(self):
        return self.wanted

    def kit(self):
        kit = super().kit()
        missing = self.wanted - sum(entry.get("quantity", 1) for entry in kit["items"])
        for _ in range(missing):
            entry = self.random.choice(kit["items"])
            entry["quantity"] = entry.get("quantity", 1) + 1
            if entry.get("required", True):
                self.required_volume += self.packed(entry["item"])
        return kit


class TightBoxes(Maker):
    """4 to 12 boxes for one box: cut from it, so that they fit, or cut and then one grown."""

    def __init__(self, seed):
        super().__init__("tight", seed)
        self.feasible = seed % 2 == 0

    def case(self):
        step = self.random.choice((1, 1, 5, 10, 20))
        sides = [self.random.randint(60 // step, 400 // step) * step for _ in range(3)]
        pieces = self.cut(sides, self.random.randint(4, 12), step)
        style = self.random.choice(("perfect", "shaved", "dropped"))
        if style == "dropped" and len(pieces) > 4:
            pieces.remove(min(pieces, key=lambda piece: piece[0] * piece[1] * piece[2]))
        if style == "shaved" or (style == "dropped" and not self.feasible):
            pieces = [[max(1, side - self.random.randint(0, step)) for side in piece] for piece in pieces]
        if not self.feasible:
            self.grow(pieces, sides)
        rule = self.random.choice(("any", "any", "any", "upright", "fixed", "mixed"))
        items = [{"item": self.item(number, piece, rule)} for number, piece in enumerate(pieces)]
        if self.chance(0.15):
            self.random.choice(items)["required"] = False
        pocket = {"id": "main", "name": "Main", "size": box(sides)}
        if self.chance(0.5):  # litres to spare: shapes alone decide
            pocket["volume"] = litres(2 * sides[0] * sides[1] * sides[2])
        return {
            "kit": {"name": "random", "items": items},
            "pack": {"id": "random-box", "name": "Random", "type": "backpack", "pockets": [pocket]},
            "companion": False, "nothingOutside": False, "expected": "fits" if self.feasible else None}

    def cut(self, sides, wanted, step):
        """Guillotine cuts right through the largest pieces."""
        pieces = [list(sides)]
        while len(pieces) < wanted:
            pieces.sort(key=lambda piece: piece[0] * piece[1] * piece[2] * self.random.uniform(0.3, 1.0))
            piece = pieces.pop()
            axis = self.random.choices(range(3), weights=[side * side for side in piece])[0]
            if piece[axis] < 2 * step:
                pieces.append(piece)
                if all(side < 2 * step for piece in pieces for side in piece):
                    break
                continue
            at = self.random.randint(1, piece[axis] // step - 1) * step if piece[axis] >= 2 * step else 0
            rest = list(piece)
            piece[axis], rest[axis] = at, piece[axis] - at
            pieces += [piece, rest]
        return pieces

    def grow(self, pieces, sides):
        piece = self.random.choice(pieces)
        axis = self.random.randrange(3)
        piece[axis] = min(piece[axis] + self.random.choice((1, 1, 2, 5, 20)), max(sides))
        if self.chance(0.7):  # small enough by volume: only shapes can refuse it
            room = sides[0] * sides[1] * sides[2]
            while sum(a * b * c for a, b, c in pieces) > room:
                other = self.random.choice(pieces)
                axis = self.random.randrange(3)
                other[axis] = max(1, other[axis] - self.random.randint(1, 3))

    def item(self, number, piece, rule):
        rule = self.random.choice(("any", "upright", "fixed")) if rule == "mixed" else rule
        height, width, depth = piece
        if rule == "any":
            height, width, depth = self.random.sample(piece, 3)
        elif rule == "upright" and self.chance(0.5):
            width, depth = depth, width
        item = {
            "id": f"box-{number}", "name": f"Box {number}", "form": "rigid", "size": box((height, width, depth)),
            "weight": "100 g"}
        if rule != "any":
            item["orientation"] = rule
        return item


class Tiny(WholePack):
    """At most four units and three pockets of a few millimetres: small enough to try everything."""

    def __init__(self, seed):
        Maker.__init__(self, "tiny", seed)

    def case(self):
        kinds = ["a", "b", "c"]
        items = []
        for number in range(self.random.randint(1, 4)):
            items.append(self.tiny_entry(number, kinds))
        pockets = [self.tiny_pocket(number, kinds) for number in range(self.random.randint(1, 4))]
        pack = {"id": "tiny", "name": "Tiny", "type": "belt", "pockets": pockets}
        if self.chance(0.5):
            pack["capacity"] = self.tiny_volume(60)
        if self.chance(0.2) and "capacity" in pack:
            pack["capacity"] = f"0.001 ml - {pack['capacity']}"
        return {
            "kit": {"name": "tiny", "items": items}, "pack": pack, "companion": self.chance(0.4),
            "nothingOutside": self.chance(0.3), "expected": None}

    def tiny_volume(self, most):
        return f"0.{self.random.randint(1, most):03} ml"

    def tiny_size(self, most):
        return " x ".join(str(self.random.randint(1, most)) for _ in range(3)) + " mm"

    def tiny_entry(self, number, kinds):
        item = {"id": f"i{number}", "name": f"Item {number}", "weight": f"{self.random.randint(1, 5)} g"}
        if self.chance(0.8):
            item["kind"] = self.random.choice(kinds)
        if self.chance(0.65):
            item |= {"form": "rigid", "size": self.tiny_size(4)}
            if self.chance(0.2):
                item["volume"] = self.tiny_volume(30)
            if self.chance(0.5):
                item["orientation"] = self.random.choice(("upright", "fixed"))
        else:
            item |= {"form": "soft", "volume": self.tiny_volume(30)}
        if self.chance(0.3):
            item["rated"] = f"{self.random.randint(1, 3)} L"
        for key, probability in (("holderOnly", 0.12), ("outside", 0.4), ("dry", 0.3), ("closed", 0.3)):
            if self.chance(probability):
                item[key] = True
        if self.chance(0.25):
            item["apartFrom"] = [self.random.choice(kinds)]
        if self.chance(0.4):
            item["reach"] = self.random.choice(REACHES)
        entry = {"item": item}
        if self.chance(0.2):
            entry["quantity"] = 2 if number < 2 else 1
        if self.chance(0.3):
            entry["required"] = False
        if self.chance(0.3):
            entry["reach"] = self.random.choice(REACHES)
        return entry

    def tiny_pocket(self, number, kinds):
        pocket = {"id": f"p{number}", "name": f"Pocket {number}"}
        if number and self.chance(0.5):
            pocket["inside"] = f"p{self.random.randrange(number)}"
            if self.chance(0.5):
                pocket["at"] = " x ".join(str(self.random.randint(0, 2)) for _ in range(3)) + " mm"
        if self.chance(0.6):
            pocket["size"] = self.tiny_size(5 if "inside" not in pocket else 4)
        if self.chance(0.5):
            pocket["volume"] = self.tiny_volume(60)
        if self.chance(0.4):
            pocket["reach"] = self.random.choice(REACHES)
        if self.chance(0.2):
            pocket["reachByCompanion"] = self.random.choice(REACHES)
        if self.chance(0.5):
            pocket["closure"] = self.random.choice(("zip", "open", "mesh"))
        if self.chance(0.4):
            pocket["dry"] = self.chance(0.5)
        if self.chance(0.4):
            held = self.random.sample(kinds, self.random.randint(1, 2))
            pocket["holds"] = {kind: self.random.choice((None, "1 L", "2 L")) for kind in held}
            if self.chance(0.4):
                pocket["only"] = True
        if self.chance(0.2):
            pocket["refuses"] = [self.random.choice(kinds)]
        if self.chance(0.2):
            pocket["atMost"] = self.random.randint(1, 2)
        if self.chance(0.15):
            pocket["maxWeight"] = f"{self.random.randint(2, 8)} g"
        if self.chance(0.2):
            pocket["outside"] = True
        if self.chance(0.15):
            pocket["beyondCapacity"] = True
        if self.chance(0.3):
            pocket["opening"] = {"side": self.random.choice(("top", "front", "left", "right"))}
            if self.chance(0.7):
                hole = " x ".join(str(self.random.randint(1, 4)) for _ in range(2)) + " mm"
                pocket["opening"]["size"] = hole
        if not pocket.get("only") and self.chance(0.08):
            pocket["volume"] = "unknown"
        return pocket
