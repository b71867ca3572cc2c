"""The page answers just as the command does: 200 requests, byte for byte but for the milliseconds."""

import json
import random
import re
import subprocess

from planner import Planner

SEED = 20_261
COUNT = 200


def cases(page, seed):
    """Seeded lines of runs, kits, packs and options, some of them at fault."""
    dice = random.Random(seed)
    known = page.ask({"ask": "catalogue"})
    items, packs, runs = ([one["id"] for one in known[key]] for key in ["items", "packs", "runs"])
    lines = []
    for _ in range(COUNT):
        line = {"pack": dice.choice(packs)}
        if dice.random() < 0.75:
            line["run"] = dice.choice(runs)
            options = {
                "distance": f"{dice.randint(3, 90)} km", "duration": f"{dice.randint(1, 20)}h",
                "temperature": f"{dice.randint(-8, 30)} C", "night": dice.random() < 0.5,
            }
            line |= {key: options[key] for key in options if dice.random() < 0.3}
        else:
            chosen = dice.sample(items, dice.randint(1, 12))
            line["kit"] = {"items": [
                {"item": item, "quantity": dice.randint(1, 3), "required": dice.random() < 0.8} for item in chosen]}
        if dice.random() < 0.4:
            line["with"] = {item: dice.randint(1, 3) for item in dice.sample(items, dice.randint(1, 3))}
        if dice.random() < 0.1:
            line["without"] = [dice.choice(items)]
        for key in ["companion", "nothingOutside"]:
            if dice.random() < 0.2:
                line[key] = True
        if dice.random() < 0.15:
            line["also"] = [dice.choice(packs)]
        if dice.random() < 0.1:
            line["size"] = dice.choice(["S/M", "M", "L"])
        if dice.random() < 0.15:
            line["worn"] = {dice.choice(items): 1}
        if "run" in line and dice.random() < 0.2:
            line["refillEvery"] = dice.choice(["1 h", "45 min", "12 km"])
        if dice.random() < 0.04:
            line["pack"] = line["pack"][:-1] + "ü"
        lines.append(json.dumps(line, ensure_ascii=dice.random() < 0.5))
    return lines


def timeless(text):
    return re.sub(r'"milliseconds": ?[0-9.]+', '"milliseconds": 0', text)


def placeless(text):
    """What the line's file is called and where it stands in it are not the answer's."""
    return re.sub(r'"file":"[^"]*","line":[0-9]+', '"file":"","line":0', text)


def check(browser, binary, folder, keep):
    page = Planner(browser, folder / "planner.html").open()
    lines = cases(page, SEED)
    told = subprocess.run([binary, "batch"], input="\n".join(lines) + "\n", capture_output=True, text=True, check=False)
    answers = told.stdout.splitlines()
    different = []
    for line, answer in zip(lines, answers, strict=True):
        seen = page.ask({"ask": "plan", "format": "line", "line": line})
        if placeless(timeless(seen.get("text", json.dumps(seen)))) != placeless(timeless(answer)):
            different.append((line, seen, answer))
    for form in ["json", "text", "markdown", "csv", "svg"]:
        words = ["plan", "50k", "--pack", "asics-extreme", "--format", form]
        written = subprocess.run([binary, *words], capture_output=True, check=False).stdout.decode()
        line = json.dumps({"run": "50k", "pack": "asics-extreme"})
        seen = page.ask({"ask": "plan", "format": form, "line": line})["text"]
        if timeless(seen) != timeless(written):
            different.append((form, seen, written))
    if different and keep:
        (keep / "different.json").write_text(json.dumps(different, indent=1))
    verdicts = [json.loads(answer).get("verdict", "fault") for answer in answers]
    counts = ", ".join(f"{verdicts.count(word)} {word}" for word in sorted(set(verdicts)))
    # A mix that is all of one kind would prove little.
    lopsided = min(verdicts.count(word) for word in ["fits", "overflows", "fault"]) < 5
    print("sound  " if not different and not lopsided else "FAULTY ", f"{len(lines)} cases alike ({counts}),",
          f"{len(different)} differ", [line for line, _, _ in different[:3]] or "", flush=True)
    if different:
        print("The module may be older than the sources; .ci/page-module builds it anew.")
    return len(different) + lopsided
