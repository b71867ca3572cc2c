"""How large the page is, and how soon it is there and answers."""

import statistics

from planner import Planner

# What issue 5 asks: bytes, and milliseconds.
LARGEST = 1_000_000
FIRST_PAINT = 500
CHANGE = 50


def check(browser, binary, folder, keep):
    file = folder / "planner.html"
    page = Planner(browser, file)
    paints = []
    for _ in range(5):
        page.open()
        paints.append(browser.run(
            "return performance.getEntriesByName('first-contentful-paint').map(one => one.startTime)[0]"))
    times = []
    for run in ["commute-light", "5k", "50k", "long-run", "trail", "commute"]:
        if run != "commute-light":
            page.choose("#run", run)
        for item in ["trousers", "towel-full", "gel", "jacket-waterproof"]:
            page.add(item)
            times.append(float(browser.run("return document.body.dataset.milliseconds")))
    figures = [("bytes", file.stat().st_size, LARGEST), ("ms to the first paint", statistics.median(paints), FIRST_PAINT),
               ("ms from a change to its answer drawn", statistics.median(times), CHANGE)]
    wrong = 0
    for name, figure, limit in figures:
        wrong += figure > limit
        print("sound  " if figure <= limit else "FAULTY ", f"{figure:,.0f} {name} (at most {limit:,})", flush=True)
    print(f"        slowest change {max(times):.0f} ms")
    return wrong
