"""The pages that `--format html` writes."""

import json
import pathlib
import subprocess
import sys

from browser import faults

PLANS = {
    "fits": ["commute-light", "--pack", "asics-extreme"],
    "overflows": ["commute", "--pack", "asics-extreme"],
    "undecided": ["commute-light", "--pack", "sundried"],
    "vest": ["50k", "--pack", "salomon-adv-skin-12"],
    "belt": ["short-run", "--pack", "salomon-pulse"],
    "long": ["ultra-self-sufficient", "--pack", "fastpack-30", "--duration", "30h"],
    "hostile": ["--kit", "hostile.json", "--pack", "hostile-pack.json"],
}
COMPARED = ["commute", "--pack", "asics-extreme", "--pack", "stolt-athlete", "--pack", "hostile-pack.json"]

NAMES = [
    "<script>window.hit = 1</script>", "\"><img src=x onerror='window.hit = 1'>", "' onmouseover='window.hit = 1",
    "]]></title></style><svg onload=\"window.hit = 1\">", "&lt;script&gt;window.hit = 1&lt;/script&gt;",
    "javascript:window.hit = 1", "حقيبة صغيرة للجري", "走る人の着替え", "👩‍👩‍👧‍👦🏃🏽‍♀️", "W" * 200, "a long name " * 16,
]

# What each check must refuse.
BROKEN = {
    "console": "<script>console.error('x')</script>",
    "network": "<img alt='' src='http://127.0.0.1:9/x.png'>",
    "runs": "<img alt='' src='data:,' onerror='window.hit = 1'>",
    "axe": "<p style='color:#ccc;background:#fff'>pale</p>",
    "narrow": "<div style='width:900px'>wide</div>",
    "print": "<div style='height:400mm'>long</div>",
}


def hostile_files(folder):
    items = [{"item": "phone"}]
    for index, name in enumerate(NAMES):
        form = {"form": "soft", "volume": "0.3 L"} if index % 2 else {"form": "rigid", "size": "12 x 8 x 3 cm"}
        items.append({"item": {"id": f"thing-{index}", "name": name, "weight": "60 g", **form}})
    kit = {"name": NAMES[0], "items": items}
    pockets = [{"id": "main", "name": NAMES[3], "size": "40 x 20 x 10 cm", "volume": "3 L", "closure": "zip"}]
    for index, name in enumerate(NAMES):
        side = ["left", "right"][index % 2]
        pockets.append(
            {"id": f"hip-{side}-{index}", "name": name, "size": "14 x 8 x 4 cm", "reach": "on-the-move"})
    pack = {"id": "hostile", "name": NAMES[1], "type": "backpack", "capacity": "4 L", "pockets": pockets}
    (folder / "hostile.json").write_text(json.dumps(kit), encoding="utf-8")
    (folder / "hostile-pack.json").write_text(json.dumps(pack), encoding="utf-8")


def check(browser, binary, folder, keep):
    """How many checks failed."""
    wrong = 0
    hostile_files(folder)
    pages = {plan: ["plan", *words] for plan, words in PLANS.items()} | {"compare": ["compare", *COMPARED]}
    for page, words in pages.items():
        file = folder / f"{page}.html"
        run = subprocess.run([binary, *words, "--format", "html", "--output", file], cwd=folder, check=False,
                             stdin=subprocess.DEVNULL, timeout=300)
        if run.returncode not in (0, 1, 2):
            sys.exit(f"{page}: the program ended with status {run.returncode}")
        found = faults(browser, file, page != "compare", keep)
        wrong += len(found)
        print("sound  " if not found else "FAULTY ", page, found or "", flush=True)
    for check, body in BROKEN.items():
        file = folder / f"broken-{check}.html"
        file.write_text(f"<!DOCTYPE html><html lang=en><title>x</title><main><h1>x</h1>{body}</main>")
        refused = check in faults(browser, file, True, None)
        wrong += not refused
        print("refused" if refused else "MISSED ", file.stem, flush=True)
    return wrong
