"""What the literature on packing measures itself by, as questions of boxes for one box, and of litres for many pockets.

Data of publications where they are short, their generators (by our own seeds) where they are not. A case is the same
for the same family and number, on every machine; what is known of the answer comes with it.
"""

from random import Random

# F. Clautiaux, J. Carlier, A. Moukrim, "A new exact method for the two-dimensional orthogonal packing problem",
# European Journal of Operational Research 183 (2007): rectangles for a square of 20, unturned. The name tells what of
# the square stays empty, whether all go in (F), do not (N) or nobody knew at the time (X), and how many they are.
ORTHOGONAL = {
    "E00N10": "1x13 4x5 5x7 7x7 7x8 2x13 8x4 1x11 4x14 17x6",
    "E00N15": "2x6 1x17 11x2 4x3 1x13 10x4 1x5 13x5 7x4 11x3 4x14 5x3 1x2 8x2 16x4",
    "E00N23": "1x5 20x3 5x7 1x5 4x13 7x7 7x5 16x2 11x4 5x5 1x3 1x6 1x5 1x3 1x3 2x2 1x6 2x2 1x3 1x4 2x2 1x5 1x8",
    "E00X23": "9x3 15x4 9x3 17x2 6x11 4x15 1x7 11x3 5x5 1x5 1x2 1x3 1x2 1x4 1x7 1x3 1x7 1x3 1x4 1x2 1x4 1x5 5x2",
    "E02F17": "3x7 13x4 2x14 1x6 6x7 15x2 5x2 5x8 7x3 1x20 15x2 2x3 4x14 1x9 2x5 1x3 3x3",
    "E02F20": "1x15 2x3 3x15 8x4 7x8 1x11 1x2 6x3 2x11 4x11 6x2 3x3 3x14 6x4 13x2 1x2 1x7 1x3 2x4 4x2",
    "E02F22": "3x5 13x3 3x9 5x6 10x4 1x12 3x13 2x4 19x2 1x9 3x18 5x7 2x2 2x2 1x5 1x5 1x2 1x6 2x2 2x2 1x2 5x2",
    "E02N20": "7x9 12x3 1x18 1x20 3x20 9x7 1x2 10x3 1x6 5x5 1x13 4x2 1x2 1x5 4x5 1x2 1x6 2x2 1x2 5x2",
    "E03N10": "14x2 1x7 1x11 4x4 6x9 16x2 2x3 19x3 1x9 14x12",
    "E03N16": "1x9 5x5 2x13 1x9 2x11 1x17 10x2 16x4 1x9 13x5 15x2 4x11 6x3 5x3 1x4 1x11",
    "E03N17": "1x20 1x5 7x7 2x16 6x4 5x3 1x3 16x4 17x2 5x13 10x5 1x4 1x3 1x5 1x3 1x3 2x5",
    "E03X18": "18x3 13x2 7x3 2x17 4x16 2x16 7x8 5x5 1x6 1x12 1x2 1x5 10x2 3x3 1x5 1x4 2x2 3x3",
    "E04F19": "9x7 6x9 9x4 1x7 1x9 4x2 2x9 8x5 3x10 5x2 3x7 5x5 3x11 1x6 1x2 1x2 1x4 1x3 1x13",
    "E04N17": "2x5 8x4 3x20 1x20 11x5 3x17 5x10 1x14 2x14 1x2 1x4 9x4 1x3 3x2 1x3 1x2 1x12",
    "E05N17": "1x13 3x13 19x3 13x3 1x20 10x5 13x5 5x6 1x13 4x5 3x2 2x2 1x4 1x3 1x3 1x2 1x13",
    "E05X15": "7x6 9x6 11x6 3x13 2x10 11x4 5x13 4x2 1x13 1x2 1x3 1x4 1x7 1x3 2x5",
    "E07X15": "12x5 1x17 4x11 7x9 3x2 11x4 5x9 11x4 1x13 3x4 1x3 1x3 2x2 1x2 4x3",
    "E08N15": "7x7 4x13 7x7 13x4 3x17 1x20 16x3 1x10 1x8 1x5 1x5 1x3 1x4 1x4 3x3",
    "E13X15": "2x17 2x5 9x7 9x7 1x15 12x2 9x7 5x7 1x9 2x2 1x5 1x6 1x2 1x2 1x13",
    "E20F15": "1x12 13x5 2x11 5x10 13x4 6x2 3x9 17x2 8x2 3x2 1x3 1x3 1x5 1x4 3x3",
    "E20X15": "17x3 1x20 14x2 7x7 4x16 2x17 3x2 8x2 1x2 4x6 1x3 1x3 2x2 1x5 4x3",
}

# J. E. Beasley, "An exact two-dimensional non-guillotine cutting tree search procedure", Operations Research 33 (1985):
# ngcut1 to ngcut12; E. Hadjiconstantinou, N. Christofides, "An exact algorithm for general, orthogonal,
# two-dimensional knapsack problems", European Journal of Operational Research 83 (1995): hccut3 and hccut8; and their
# successors, as in the OR-Library's ngcutap: the whole, and each rectangle with how many of it there are.
CUTTING = {
    "ngcut1": ("10x10", "3x7*2 8x2*2 10x2 5x4*3 2x9*2"),
    "ngcut2": ("10x10", "1x10*3 5x3*2 9x3*3 6x1*3 3x8*3 4x1 7x3*2"),
    "ngcut3": ("10x10", "3x2*2 7x2*3 4x5*2 4x1*2 1x10 8x4 4x2*2 3x7*3 6x2*3 9x1*2"),
    "ngcut4": ("15x10", "15x2*2 7x3 9x1 8x3 12x2*2"),
    "ngcut5": ("15x10", "10x3*2 9x3 12x2*3 11x3 12x3*3 11x1*3 2x10"),
    "ngcut6": ("15x10", "2x9 10x2*3 2x4 2x8*2 3x8 4x1 6x4*3 10x3 11x2 4x5"),
    "ngcut7": ("20x20", "1x9*3 16x3 18x3 20x2 3x1*2"),
    "ngcut8": ("20x20", "15x3 6x6*3 13x1*2 8x7*2 18x5*3 12x4 8x3"),
    "ngcut9": ("20x20", "14x2 1x5 20x4*2 12x3*3 11x8*2 11x6*2 7x9 17x5 7x14*2 1x7*3"),
    "ngcut10": ("30x30", "1x30*3 25x7 27x9*3 30x2*3 26x7*3"),
    "ngcut11": ("30x30", "3x23*3 29x5 21x2*3 17x11*3 14x7*2 8x5*2 21x8"),
    "ngcut12": ("30x30", "16x6 24x1*3 6x28*3 8x23*3 5x1*3 6x26*2 2x30*2 9x11*3 4x30 16x13"),
    "hccut3": ("30x30", "12x21 17x21 6x6 9x15 5x12 16x6 5x4"),
    "hccut8": ("30x30", "22x21 12x21 11x18 17x21 8x21 9x17 5x18 6x6 9x15 1x19 5x12 22x21 5x6 16x6 5x4"),
    "okp1": ("100x100", "4x90*5 22x21*2 22x80*3 1x88*5 6x40*5 100x9*5 46x14*3 10x96 70x27*3 57x18 10x84 100x1*5 2x41*5"
             " 36x63*2 51x24*4"),
    "okp4": ("100x100", "48x48 6x85*2 100x14 17x85 69x20 12x72 5x48*3 1x97*3 66x36*2 15x53 29x80*3 19x77 97x7 7x57*2"
             " 63x37*2 71x14 3x76*3 34x54 5x91*2 14x87 62x28*3 6x7*3 20x71 92x7 10x77*2 99x4*3 14x44*2 100x2*3 56x40*2"
             " 86x14 22x93 13x99*3 7x76*3"),
}

# What fills a rectangle without rest. E. K. Burke, G. Kendall, G. Whitwell, "A new placement heuristic for the
# orthogonal stock-cutting problem", Operations Research 52 (2004): N1 to N4. C. J. Bouwkamp, A. J. W. Duijvestijn,
# "Catalogue of simple perfect squared squares of orders 21 through 25" (1992), and the rectangle of Z. Moroń (1925).
PERFECT = {
    "N1": ("40x40", "7x6 40x16 5x20 24x24 7x4 4x4 7x8 4x20 5x4 7x6"),
    "N2": ("30x50", "23x9 19x4 12x21 6x4 7x13 9x4 4x6 23x6 16x6 4x14 14x6 6x6 5x4 4x6 6x4 7x6 14x11 4x7 8x4 14x4"),
    "N3": ("30x50", "10x6 4x4 4x5 3x5 10x5 3x5 7x13 3x4 8x32 3x23 6x4 3x15 9x6 3x3 3x4 6x18 7x5 3x4 5x3 3x8 5x4 3x5 3x3"
           " 5x8 5x16 10x13 3x3 10x17 5x14 5x3"),
    "N4": ("80x80", "61x38 7x4 9x5 5x4 5x7 7x7 9x15 4x4 4x4 32x31 4x4 5x4 8x10 4x4 5x5 32x4 7x7 5x4 5x8 7x24 5x4 10x7 4x7"
           " 20x7 5x7 5x12 5x4 11x7 8x21 9x4 5x72 5x52 5x4 9x7 5x12 9x33 4x8 9x34 4x4 29x4"),
    "Moron": ("33x32", "18x18 15x15 14x14 10x10 9x9 8x8 7x7 4x4 1x1"),
    "Duijvestijn": (
        "112x112", "50x50 42x42 37x37 35x35 33x33 29x29 27x27 25x25 24x24 19x19 18x18 17x17 16x16 15x15 11x11 9x9 8x8"
        " 7x7 6x6 4x4 2x2"),
}

# R. E. Korf, "Optimal rectangle packing: initial results", ICAPS 2003: the rectangle of least area that takes the
# squares of sides 1 to n.
SQUARES = {
    5: (5, 12), 6: (9, 11), 7: (7, 22), 8: (14, 15), 9: (15, 20), 10: (15, 27), 11: (19, 27), 12: (23, 29), 13: (22, 38),
    14: (23, 45), 15: (23, 55), 16: (27, 56), 17: (39, 46), 18: (31, 69)}

# Equal boxes on a pallet: its sides, theirs, and how many go on it at the most. The first ones as in A. N. Letchford,
# A. Amaral, "Analysis of upper bounds for the pallet loading problem", European Journal of Operational Research 132
# (2001) and before; those from 43x26 on as in E. G. Birgin, R. D. Lobato, R. Morabito, "An effective recursive
# partitioning approach for the packing of identical rectangles in a rectangle", Journal of the Operational Research
# Society 61 (2010), beyond the reach of five blocks.
PALLETS = [
    (22, 16, 5, 3, 23), (30, 22, 7, 4, 23), (46, 34, 7, 4, 55), (50, 36, 11, 7, 23), (53, 51, 9, 7, 42),
    (34, 23, 5, 4, 38), (87, 47, 7, 6, 97), (42, 39, 9, 4, 45), (124, 81, 21, 10, 47), (40, 25, 7, 3, 47),
    (52, 33, 9, 4, 47), (56, 52, 12, 5, 48), (86, 82, 15, 11, 42), (43, 26, 7, 3, 53), (49, 28, 8, 3, 57),
    (57, 34, 7, 4, 69), (63, 44, 8, 5, 69), (61, 35, 10, 3, 71), (67, 37, 11, 3, 75), (67, 40, 11, 3, 81),
    (61, 38, 10, 3, 77), (61, 38, 6, 5, 77), (93, 46, 13, 4, 82), (106, 59, 13, 5, 96), (141, 71, 13, 8, 96),
    (74, 46, 7, 5, 97), (86, 52, 9, 5, 99)]

# H. T. Loh, A. Y. C. Nee, "A packing algorithm for hexahedral boxes" (1992), the OR-Library's thpack8: container, and
# boxes with how many of each; they stay upright. All of the load goes in but in the second and the sixth.
CONTAINERS = {
    "LN3": ("4000x2400x1300", "400x375x250*29 400x400x150*37 300x300x200*34 500x375x400*19 800x275x200*16 450x350x350*17"
            " 900x200x200*25 200x200x125*23"),
    "LN4": ("3000x2000x1100", "400x375x200*16 400x250x250*23 300x300x200*17 500x500x225*9 800x400x275*8 600x200x275*17"
            " 900x200x275*10"),
    "LN5": ("3000x2000x900", "400x375x200*35 300x250x225*15 500x500x100*25 800x250x250*10 1500x200x200*20 900x200x200*15"),
    "LN8": ("3200x2000x1200", "400x375x300*35 300x250x275*37 500x350x225*23 600x225x200*8 900x200x200*10 700x250x250*17"),
    "LN9": ("5000x2400x1400", "300x375x275*31 400x400x150*34 1200x300x200*23 500x350x225*17 1500x200x275*30"
            " 500x500x250*17 800x400x300*27 200x200x200*21"),
    "LN10": ("5000x2400x1600", "300x250x275*39 400x300x300*39 1000x250x250*17 400x375x225*45 1500x275x200*30"
             " 500x500x275*25 800x400x300*23 600x300x300*32"),
    "LN12": ("3200x2400x1000", "900x275x200*10 400x350x275*33 1200x300x250*10 500x375x275*27 800x400x200*15"
             " 600x300x225*25"),
    "LN14": ("3500x2200x1100", "300x300x300*31 900x375x350*12 400x400x150*25 1500x250x200*17 500x475x300*13"
             " 200x200x300*22"),
    "LN15": ("6000x2800x1400", "925x500x225*21 500x500x500*30 475x225x325*28 450x350x350*19 375x225x325*41"
             " 1500x125x200*26 600x475x200*23 400x400x125*25 375x375x300*20 500x375x400*17"),
}

# Puzzles: J. Slothouber and W. Graatsma, J. H. Conway, N. G. de Bruijn, D. G. Hoffman (27 boxes a x b x c in a cube of
# side a + b + c), as in D. G. Hoffman, "Packing problems and inequalities" (The Mathematical Gardner, 1981) and
# D. Klarner (same volume).
PUZZLES = [
    ("Slothouber-Graatsma", "3x3x3", "1x2x2*6 1x1x1*3", "fits"),
    ("Conway", "5x5x5", "1x2x4*13 2x2x2 1x2x2 1x1x3*3", "fits"),
    ("Conway's 29 bricks", "5x5x5", "1x2x4*13 1x2x2*1 2x2x2 1x1x3*2 1x1x1*3", None),
    ("de Bruijn", "6x6x6", "1x2x4*27", "overflows"),
    ("de Bruijn, one brick less", "6x6x6", "1x2x4*26", "fits"),
    ("five bricks of 3x2", "5x5x1", "3x2x1*4 1x1x1", "fits"),
    ("bricks of 1x4 round a hole", "5x5x1", "4x1x1*6", "fits"),
    ("bricks of 1x4 in a square of 10", "10x10x1", "4x1x1*25", "overflows"),
    ("bricks of 1x4 in a square of 10, one less", "10x10x1", "4x1x1*24", "fits"),
    ("bricks of 1x1x4 in a cube of 6", "6x6x6", "1x1x4*53", "overflows"),
    ("bricks of 1x1x4 in a cube of 6, one less", "6x6x6", "1x1x4*52", None),
    ("bricks of 2x2x3 in a cube of 7", "7x7x7", "2x2x3*28", None),
    ("bricks of 1x2x3 in a cube of 5", "5x5x5", "1x2x3*20", None),
    ("bricks of 1x2x2 in a cube of 5", "5x5x5", "1x2x2*30", None),
    ("bricks of 1x2x2 in a cube of 5, one more", "5x5x5", "1x2x2*31", None),
    ("bricks of 2x2x4 in 10x10x10", "10x10x10", "2x2x4*62", None),
    ("Hoffman 4x5x6", "15x15x15", "4x5x6*27", "fits"),
    ("Hoffman 5x6x7", "18x18x18", "5x6x7*27", "fits"),
    ("Hoffman 5x6x7, one more", "18x18x18", "5x6x7*28", "overflows"),
]


def sides(text):
    return [int(side) for side in text.split("x")]


def boxes(text):
    """`1x2x3*4` as four boxes."""
    found = []
    for part in text.split():
        box, _, count = part.partition("*")
        found.append((sides(box), int(count or 1)))
    return found


def question(whole, loads, rule, expected):
    """A kit and a pack: boxes with how many of each. What is flat is one as thick as the whole."""
    def size(sides):
        return " x ".join(map(str, sides if len(sides) == 3 else [*sides, 10])) + " mm"

    items = []
    for number, (box, count) in enumerate(loads):
        item = {
            "id": f"box-{number}", "name": f"Box {number}", "form": "rigid", "size": size(box), "weight": "10 g",
            "orientation": rule}
        items.append({"item": item, "quantity": count})
    pocket = {"id": "main", "name": "Main", "size": size(whole)}
    return {
        "kit": {"name": "boxes", "items": items},
        "pack": {"id": "box", "name": "Box", "type": "backpack", "pockets": [pocket]},
        "companion": False, "nothingOutside": False, "expected": expected}


def turned_flat(whole, loads, expected):
    """Flat boxes that may lie in both ways. What is upright here turns about the axis that all share."""
    def up(sides):
        return [10, *sides]
    return question(up(whole), [(up(box), count) for box, count in loads], "upright", expected)


# The families


def orthogonal(number):
    name = list(ORTHOGONAL)[number]
    expected = {"F": "fits", "N": "overflows", "X": None}[name[3]]
    return question([20, 20], boxes(ORTHOGONAL[name]), "fixed", expected)


def cutting(number):
    """A part of the rectangles by chance, whose area is 80 to 100 % of the whole."""
    random = Random(f"cutting {number}")
    whole, text = list(CUTTING.values())[number % len(CUTTING)]
    whole = sides(whole)
    stock = [box for box, count in boxes(text) for _ in range(count)]
    chosen = fill(random, whole, iter(lambda: stock.pop(random.randrange(len(stock))) if stock else None, 0), 0.8, 1)
    return question(whole, [(box, 1) for box in chosen], "fixed", None)


def fill(random, whole, source, least, most):
    """Boxes one after another as long as they take no more than a share of the whole, drawn beforehand."""
    share = random.uniform(least, most)
    room = size(whole) * share
    chosen, misses = [], 0
    for box in source:
        if box is None or misses > 40:
            break
        if size(box) <= room and all(side <= most for side, most in zip(box, whole)):
            chosen.append(box)
            room -= size(box)
        else:
            misses += 1
    return chosen


def size(sides):
    product = 1
    for side in sides:
        product *= side
    return product


def perfect(number):
    """Unturned and turned, and with one row less, which the area refutes, for the first four."""
    whole, text = list(PERFECT.values())[number // 2]
    return (question if number % 2 == 0 else lambda whole, loads, rule, expected: turned_flat(whole, loads, expected))(
        sides(whole), boxes(text), "fixed", "fits")


def hopper(number):
    """Rectangles that fill the whole, cut right through or round a pinwheel, 16 to 49 of them, as those of E. Hopper
    and B. C. H. Turton, "An empirical investigation of meta-heuristic and heuristic algorithms for a 2D packing
    problem", European Journal of Operational Research 128 (2001)."""
    random = Random(f"hopper {number}")
    whole, count = [((20, 20), 16), ((40, 15), 25), ((60, 30), 28), ((60, 60), 49)][number % 4]
    parts = [whole]
    for _ in range(1_000):
        if len(parts) >= count:
            break
        part = parts.pop(max(range(len(parts)), key=lambda i: parts[i][0] * parts[i][1] * random.uniform(0.2, 1)))
        (width, height) = part
        if random.random() < 0.3 and min(part) >= 5 and len(parts) + 5 <= count:
            a, b = sorted(random.sample(range(1, width), 2))
            c, d = sorted(random.sample(range(1, height), 2))
            parts += [(b, c), (width - b, d), (width - a, height - d), (a, height - c), (b - a, d - c)]
        elif max(part) >= 2:
            if random.random() * (width + height) < width and width > 1 or height == 1:
                at = random.randint(1, width - 1)
                parts += [(at, height), (width - at, height)]
            else:
                at = random.randint(1, height - 1)
                parts += [(width, at), (width, height - at)]
        else:
            parts.append(part)
    random.shuffle(parts)
    loads = [(list(part), 1) for part in parts]
    if number // 4 % 2:
        return turned_flat(list(whole), loads, "fits")
    return question(list(whole), loads, "fixed", "fits")


def squares(number):
    """The least rectangle, and the same a millimetre narrower."""
    n = list(SQUARES)[number // 2]
    width, height = SQUARES[n]
    loads = [([side, side], 1) for side in range(n, 0, -1)]
    if number % 2 == 0:
        return question([width, height], loads, "fixed", "fits")
    return question([width - 1, height], loads, "fixed", "overflows")


def bins2d(number):
    """J. O. Berkey, P. Y. Wang, "Two-dimensional finite bin-packing algorithms", Journal of the Operational Research
    Society 38 (1987), classes 1 to 6; S. Martello, D. Vigo, "Exact solution of the two-dimensional finite bin packing
    problem", Management Science 44 (1998), classes 7 to 10. A bin's worth of rectangles, unturned."""
    random = Random(f"bins-2d {number}")
    kind = number % 10 + 1
    if kind <= 6:
        bin_side, most = [(10, 10), (30, 10), (40, 35), (100, 35), (100, 100), (300, 100)][kind - 1]
        def draw():
            return [random.randint(1, most), random.randint(1, most)]
    else:
        bin_side = 100
        def draw():
            short, long, half, less = (1, 50), (67, 100), (50, 100), (1, 50)
            types = [(long, short), (short, long), (half, half), (less, less)]
            chosen = kind - 7 if random.random() < 0.7 else random.choice([t for t in range(4) if t != kind - 7])
            return [random.randint(*limits) for limits in types[chosen]]
    whole = [bin_side, bin_side]
    return question(whole, [(box, 1) for box in fill(random, whole, iter(draw, None), 0.6, 1.0)][:60], "fixed", None)


def bins3d(number):
    """S. Martello, D. Pisinger, D. Vigo, "The three-dimensional bin packing problem", Operations Research 48 (2000),
    classes 1 to 8. A bin's worth of boxes, unturned as there or at will."""
    random = Random(f"bins-3d {number}")
    kind = number % 8 + 1
    side = {6: 10, 7: 40}.get(kind, 100)
    if kind <= 5:
        small, large = (1, side // 2), (2 * side // 3, side)
        types = [
            (small, large, large), (large, small, large), (large, large, small), ((side // 2, side),) * 3, (small,) * 3]
        def draw():
            chosen = kind - 1 if random.random() < 0.6 else random.choice([t for t in range(5) if t != kind - 1])
            return [random.randint(*limits) for limits in types[chosen]]
    else:
        most = {6: 10, 7: 35, 8: 100}[kind]
        def draw():
            return [random.randint(1, most) for _ in range(3)]
    whole = [side] * 3
    chosen = fill(random, whole, iter(draw, None), 0.6, 1.0)[:60]
    return question(whole, [(box, 1) for box in chosen], "any" if number // 8 % 2 else "fixed", None)


def pallets(number):
    """As many as go on, and one more."""
    length, width, a, b, most = PALLETS[number // 2]
    more = number % 2
    return turned_flat([length, width], [([a, b], most + more)], "overflows" if more else "fits")


def containers(number):
    """The loads of Loh and Nee."""
    whole, text = list(CONTAINERS.values())[number]

    def up(sides):  # the height first; all sides are multiples of 25
        length, width, height = [side // 25 for side in sides]
        return [height, length, width]
    return question(up(sides(whole)), [(up(box), count) for box, count in boxes(text)], "upright", "fits")


def loads(number):
    """E. E. Bischoff, M. S. W. Ratcliff, "Issues in the development of approaches to container loading", Omega 23
    (1995): 3 to 20 kinds of boxes for a container of 587 x 233 x 220, here 50 to 90 % of it."""
    random = Random(f"loads {number}")
    whole = [220, 587, 233]
    kinds = [
        [random.randint(20, 80), random.randint(30, 120), random.randint(25, 100)]
        for _ in range([3, 5, 8, 10, 12, 15, 20][number % 7])]
    kinds = [kind for kind in kinds if max(kind) < 2 * min(kind) + 60]
    room = size(whole) * random.choice((0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9))
    counts = [0] * len(kinds)
    while True:
        chosen = random.randrange(len(kinds))
        if size(kinds[chosen]) > room:
            break
        counts[chosen] += 1
        room -= size(kinds[chosen])
    return question(
        whole, [(kind, count) for kind, count in zip(kinds, counts) if count],
        random.choice(("upright", "any")), None)


def puzzles(number):
    _, whole, text, expected = PUZZLES[number]
    return question(sides(whole), boxes(text), "any", expected)


def in_pockets(volumes, rooms, expected, kinds=None, refuses=None):
    """Things without shape, in millilitres, for pockets of which nothing but the litres is asked, and where some refuse
    some kinds, those."""
    items = []
    for number, volume in enumerate(volumes):
        item = {
            "id": f"thing-{number}", "name": f"Thing {number}", "form": "soft", "volume": f"{volume} ml", "weight": "10 g"}
        if kinds:
            item["kind"] = kinds[number]
        items.append({"item": item, "quantity": 1})
    pockets = []
    for number, room in enumerate(rooms):
        pocket = {"id": f"pocket-{number}", "name": f"Pocket {number}", "volume": f"{room} ml"}
        if refuses and refuses[number]:
            pocket["refuses"] = refuses[number]
        pockets.append(pocket)
    return {
        "kit": {"name": "things", "items": items},
        "pack": {"id": "pockets", "name": "Pockets", "type": "backpack", "pockets": pockets},
        "companion": False, "nothingOutside": False, "expected": expected}


def in_equal_pockets(number, room, volumes):
    """As many pockets as the sum asks for at the least, and one less."""
    fewest = -(-sum(volumes) // room)
    return in_pockets(volumes, [room] * (fewest - number % 2), "overflows" if number % 2 else None)


def uniform(number):
    """E. Falkenauer, "A hybrid grouping genetic algorithm for bin packing", Journal of Heuristics 2 (1996): sizes of 20 to
    100 for bins of 150."""
    random = Random(f"uniform {number // 2}")
    count = (120, 250, 500)[number // 2 % 3]
    return in_equal_pockets(number, 150, [random.randint(20, 100) for _ in range(count)])


def triplets(number):
    """The same author's triplets: three to a bin of 1000, without rest."""
    random = Random(f"triplets {number}")
    count = (60, 120, 249)[number % 3]
    volumes = []
    for _ in range(count // 3):
        first = random.randint(380, 490)
        second = random.randint(250, (1000 - first) // 2)
        volumes += [first, second, 1000 - first - second]
    random.shuffle(volumes)
    return in_pockets(volumes, [1000] * (count // 3), "fits")


def scholl(number):
    """A. Scholl, R. Klein, C. Jürgens, "BISON: a fast hybrid procedure for exactly solving the one-dimensional bin packing
    problem", Computers & Operations Research 24 (1997), data sets 1 to 3."""
    random = Random(f"scholl {number // 2}")
    kind = number // 2 % 3
    if kind == 0:
        room, least = random.choice((100, 120, 150)), random.choice((1, 20, 30))
        volumes = [random.randint(least, 100) for _ in range(random.choice((50, 100, 200)))]
    elif kind == 1:
        room, mean, spread = 1000, 1000 // random.choice((3, 5, 7, 9)), random.choice((20, 50, 90))
        volumes = [
            random.randint(mean * (100 - spread) // 100, mean * (100 + spread) // 100)
            for _ in range(random.choice((50, 100, 200)))]
    else:
        room, volumes = 100_000, [random.randint(20_000, 35_000) for _ in range(200)]
    return in_equal_pockets(number, room, volumes)


def schwerin(number):
    """P. Schwerin, G. Wäscher, "The bin-packing problem: a problem generator and some numerical experiments with FFD packing
    and MTP", International Transactions in Operational Research 4 (1997): sizes of 150 to 200 for bins of 1000."""
    random = Random(f"schwerin {number // 2}")
    count = (100, 120)[number // 2 % 2]
    return in_equal_pockets(number, 1000, [random.randint(150, 200) for _ in range(count)])


def knapsacks(number):
    """As the multiple knapsack and subset sum problems of S. Martello, P. Toth, "Knapsack problems" (1990), chapter 6, whose
    knapsacks differ: 5 to 15 of them, cut into things without rest; in every other case with kinds of things that some
    of them refuse, as in the assignment problems of chapter 7."""
    random = Random(f"knapsacks {number}")
    rooms = [random.randint(300, 1200) for _ in range(random.randint(5, 15))]
    names = ["round", "square", "long"]
    refuses = [[random.choice(names)] if number % 2 and random.random() < 0.6 else [] for _ in rooms]
    parts = []
    for room, refused in zip(rooms, refuses):
        cuts = sorted(random.sample(range(20, room - 20), random.randint(2, 6)))
        for start, end in zip([0, *cuts], [*cuts, room]):
            parts.append((end - start, random.choice([name for name in names if name not in refused])))
    random.shuffle(parts)
    return in_pockets([volume for volume, _ in parts], rooms, "fits", [kind for _, kind in parts], refuses)


# Each with how many there are; None: as many as one likes.
FAMILIES = {
    "orthogonal": (orthogonal, len(ORTHOGONAL)), "cutting": (cutting, None), "perfect": (perfect, 2 * len(PERFECT)),
    "hopper": (hopper, None), "squares": (squares, 2 * len(SQUARES)), "bins-2d": (bins2d, None),
    "bins-3d": (bins3d, None), "pallets": (pallets, 2 * len(PALLETS)), "containers": (containers, len(CONTAINERS)),
    "loads": (loads, None), "puzzles": (puzzles, len(PUZZLES)),
    "uniform": (uniform, None), "triplets": (triplets, None), "scholl": (scholl, None), "schwerin": (schwerin, None),
    "knapsacks": (knapsacks, None)}


def case(family, number):
    return FAMILIES[family][0](number)
