"""What people do with the planner, clicked, typed and dragged through."""

import json
import subprocess
import time
import traceback

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import common_faults, screenshot
from planner import Planner
from reports import hostile_files

CHECKED = "document.querySelector('#editor[open][data-checked=yes]') && !document.getElementById('use').disabled"


def the_asics_extreme(page, context):
    """Fits; with trousers and shoes the towel goes outside; with nothing outside it overflows."""
    page.open()
    assert page.verdict.startswith("✓Fits: commute-light in Asics Extreme."), page.verdict
    page.add("trousers").add("shoes")
    assert "Fits with towel-packable on the outside" in page.verdict, page.verdict
    assert page.pockets("towel-packable") == ["outside"]
    page.click("#nothing-outside")
    assert "Overflows" in page.verdict, page.verdict


def a_working_day(page, context):
    """Overflows; a bigger pack that the answer offers takes it."""
    page.open().choose("#run", "commute")
    assert "Overflows: commute in Asics Extreme" in page.verdict and "9 L" in page.verdict, page.verdict
    page.press("Leave shoes#1 at home")
    assert "Fits" in page.verdict, page.verdict
    page.click("#undo")
    offered = page.driver.find_elements("css selector", "#fixes [aria-label^='Take the pack']")
    page.after(offered[0].click)
    assert "Fits" in page.verdict, page.verdict


def the_24_centimetres(page, context):
    """A 16-inch laptop is refused by the Asics Lightweight, and the answer names the 24 cm."""
    page.open().choose("#pack", "asics-lightweight").press("Remove Packable towel").add("laptop-16")
    assert "laptop-16 is 248 mm wide, the main compartment 240 mm, square-on." in page.verdict, page.verdict
    assert "main compartment 45 × 24 × 10 cm" in page.verdict
    page.press("Swap laptop-16 for laptop-13")
    assert "laptop-13" in page.things and page.plan["verdict"] == "fits", page.verdict


def a_missing_figure(page, context):
    """Of the Sundried nobody can tell, until somebody measures it."""
    page.open().choose("#run", "long-run").choose("#pack", "sundried")
    assert "Cannot tell" in page.verdict and "(capacity" in page.verdict, page.verdict
    page.find("#edit-pack").click()
    page.until("document.querySelector('#figures input')")
    for label in ["Holds", "Main compartment: volume", "Essentials pocket: volume"]:
        fields = page.driver.find_elements("css selector", f"[data-key='figure-{label}']")
        if fields:
            page.browser.run(f"const one = document.querySelector(\"[data-key='figure-{label}']\");"
                             "one.value = '8 L'; one.dispatchEvent(new Event('change'))")
            page.until(CHECKED)
    page.click("#use")
    assert "Cannot tell" not in page.verdict, page.verdict


def the_weather(page, context):
    """Distance and temperature change what comes along; what the run assumes is shown."""
    page.open().choose("#run", "long-run").choose("#pack", "salomon-active-skin-4")
    assert "gel" in page.things and "jacket-waterproof" not in page.things, page.things
    assert page.find("#distance").get_attribute("placeholder").endswith("km")
    page.type("#temperature", "2 C")
    assert "midlayer" in page.things, page.things
    page.type("#temperature", "cold")
    assert "No answer" in page.verdict and "cold" in page.verdict, page.verdict
    page.press_text("Undo the last change")
    assert "midlayer" in page.things


def more_and_fewer(page, context):
    """Quantity, required or not, removing and adding again."""
    page.open().choose("#run", "50k")
    page.browser.run("const field = [...document.querySelectorAll('#things input[type=number]')]"
                     ".find(one => one.dataset.key.endsWith('-gel')); field.value = 3;")
    page.after(lambda: page.browser.run(
        "[...document.querySelectorAll('#things input[type=number]')].find(one => one.dataset.key.endsWith('-gel'))"
        ".dispatchEvent(new Event('change'))"))
    assert sum(one["item"] == "gel" for one in page.plan["placements"]) == 3
    page.press("Phone must come along")
    kit = {entry["item"]["id"]: entry for entry in page.plan["inputs"]["kit"]["items"]}
    assert kit["phone"]["required"] is False
    page.press("Remove Phone")
    assert "phone" not in page.things
    page.add("phone")
    assert "phone" in page.things
    page.press("Take back: 3 × gel")
    assert sum(one["item"] == "gel" for one in page.plan["placements"]) > 3


def pinned(page, context):
    """A thing goes to the pocket it is dragged to, or that is chosen for it; taken back, it goes where it went."""
    page.open().choose("#run", "50k")
    before = page.pockets("phone")
    page.drag("phone", "hip-right")
    assert page.pockets("phone") == ["hip-right"], page.pockets("phone")
    page.browser.run("const field = document.querySelector('#things [data-item=phone] select'); field.value = 'main';")
    page.after(lambda: page.browser.run(
        "document.querySelector('#things [data-item=phone] select').dispatchEvent(new Event('change'))"))
    assert page.pockets("phone") == ["main"]
    page.press("Take back: phone in main")
    assert page.pockets("phone") == before


def carried_beside(page, context):
    """A belt beside the pack has pockets of its own; left away, so is what was pinned there."""
    page.open().choose("#also", "salomon-pulse")
    assert page.plan["pack"] == "asics-extreme+salomon-pulse", page.plan["pack"]
    assert "Asics Extreme and Salomon Pulse Belt" in page.verdict, page.verdict
    page.choose("#things [data-item=keys] select", "salomon-pulse/right")
    assert page.pockets("keys") == ["salomon-pulse/right"], page.pockets("keys")
    fragment = page.fragment
    page.press("Leave Salomon Pulse Belt")
    assert page.plan["pack"] == "asics-extreme" and not page.plan["inputs"].get("pins"), page.plan["inputs"].get("pins")
    page.open(fragment)
    assert page.pockets("keys") == ["salomon-pulse/right"]
    page.find("#try-all").click()
    page.until("document.querySelector('#all-packs details')", 120)
    told = json.loads(context.run("suggest", "commute-light", "--also", "salomon-pulse", "--format", "json"))
    names = page.browser.run("return [...document.querySelector('#all-packs details').querySelectorAll('button')]"
                             ".map(one => one.textContent)")
    assert len(names) == len(told["ranked"]), (len(names), len(told["ranked"]))
    row, first = page.text("#all-packs details li"), told["ranked"][0]["plan"]
    assert f"of {first['capacityMillilitres'] / 1000:g} L" in row and "+" in first["pack"], (row, first["pack"])
    page.choose("#pack", "salomon-pulse")
    assert page.plan["pack"] == "salomon-pulse"


def in_its_size(page, context):
    """A pack that is made in sizes is taken in one; another has none to choose from."""
    page.open()
    assert not page.find("#size").is_displayed()
    page.choose("#pack", "osprey-duro-15").choose("#size", "S/M")
    assert page.plan["capacityMillilitres"] == 13000, page.plan["capacityMillilitres"]
    page.choose("#size", "L/XL")
    assert page.plan["capacityMillilitres"] == 15000
    page.choose("#pack", "stolt-athlete")
    assert not page.find("#size").is_displayed() and page.plan["pack"] == "stolt-athlete"


def worn(page, context):
    """What is worn is not packed and weighs; in a kit as well, where the others keep their places."""
    page.open()
    weight = page.plan["weightGrams"]
    page.find("#things [data-item=jumper] select").send_keys("")
    page.choose("#things [data-item=jumper] select", "*")
    assert page.browser.run("return document.activeElement.closest('li').dataset.item") == "jumper"
    assert page.pockets("jumper") == [] and page.plan["weightGrams"] == weight
    assert "Worn or in the hand, not packed: jumper" in page.text("#notes")
    page.choose_words("#things [data-item=jumper] select", "pack it")
    assert page.pockets("jumper") != []
    file = context.folder / "three.json"
    file.write_text('{ "items": [ { "item": "jumper" }, { "item": "gel", "quantity": 2 }, { "item": "keys" } ] }')
    page.load(file).choose("#things [data-item=jumper] select", "*")
    page.press("Keys must come along")
    entries = page.browser.run("return past.state.kit.items.map(one => [one.item.id || one.item, one.required])")
    assert [entry for entry in entries if entry[1] is False] == [["keys", False]], entries
    page.press("Remove Jumper")
    assert page.things == ["gel", "keys"] and page.plan["inputs"]["worn"] == []


def refilled(page, context):
    """How far it is to the next water decides how much is carried."""
    page.open().choose("#run", "long-run").choose("#pack", "salomon-adv-skin-12")
    assert page.find("#refillEvery").get_attribute("placeholder") != ""
    page.type("#refillEvery", "30 min")
    assert page.text("#notes").count("30 min between refills") == 1, page.text("#notes")
    page.type("#refillEvery", "soon")
    assert "No answer" in page.verdict, page.verdict


def on_a_phone(page, context):
    """However far down the answer is, its verdict and why stay in sight, and lead to it."""
    page.browser.cdp("Emulation.setDeviceMetricsOverride",
                     {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True})
    try:
        page.open().choose("#run", "commute")
        place = page.browser.run("return document.getElementById('brief').getBoundingClientRect().toJSON()")
        assert 0 < place["height"] < 120 and place["bottom"] <= 741, place
        assert page.text("#brief").startswith("✕ OverflowsThe main compartment holds 9 L"), page.text("#brief")
        page.find("#brief").click()
        page.until("document.getElementById('answer').getBoundingClientRect().top < 100")
        page.until("document.getElementById('brief').classList.contains('away')")
    finally:
        page.browser.dress(1280, "light")


def undone(page, context):
    """Every change can be undone and done again, by button and by key."""
    page.open()
    first = page.verdict
    page.add("trousers").choose("#pack", "stolt-athlete")
    last = page.verdict
    page.click("#undo").click("#undo")
    assert page.verdict == first and not page.find("#undo").is_enabled()
    page.after(lambda: ActionChains(page.driver).key_down(Keys.CONTROL).key_down(Keys.SHIFT).send_keys("z")
               .key_up(Keys.SHIFT).key_up(Keys.CONTROL).perform())
    page.click("#redo")
    assert page.verdict == last and not page.find("#redo").is_enabled()
    page.after(lambda: ActionChains(page.driver).key_down(Keys.CONTROL).send_keys("z").key_up(Keys.CONTROL).perform())
    assert page.plan["pack"] == "asics-extreme"


def linked(page, context):
    """A link brings back the whole plan, own things included; a damaged one does no harm."""
    page.open().choose("#run", "trail").add("towel-full").type("#distance", "21 km")
    page.edited("Resize Cotton towel", {"volume": "3.3 L"})
    (before, fragment) = (page.plan, page.fragment)
    assert fragment.startswith("#plan=")
    page.open(fragment)
    after = page.plan
    before["proof"].pop("milliseconds"), after["proof"].pop("milliseconds")
    assert after == before
    for damaged in ["#plan=AAAA", "#plan=%%%", "#" + "x" * 300, fragment[: len(fragment) // 2]]:
        page.open(damaged)
        assert "Fits: commute-light" in page.verdict


def saved_and_opened(page, context):
    """A kit that is saved is one the command plans as well, and opens again as the command plans it."""
    page.open().choose("#run", "50k").add("towel-full").edited("Resize Cotton towel", {"volume": "2.5 L"})
    for path in context.downloads.iterdir():
        path.unlink()
    page.find("#save").click()
    file = context.downloads / "kit.json"
    page.wait(file.exists)
    planned = page.plan
    told = json.loads(context.run("plan", "--kit", file, "--pack", "asics-extreme", "--format", "json"))
    # Of a run's alternatives one was taken; by itself it comes out as well, if not with each thing in the same pocket.
    assert told["objective"] == planned["objective"]
    page.open().load(file)
    assert page.plan["placements"] == told["placements"]
    assert page.plan["objective"] == planned["objective"]
    assert page.plan["inputs"]["kit"]["name"] == json.loads(file.read_text())["name"]
    page.press("Remove Cotton towel")
    assert "towel-full" not in page.things


def faults_told(page, context):
    """A file at fault is refused in the command's words, line and column."""
    page.open()
    file = context.folder / "faulty.json"
    file.write_text('{ "items": [\n  { "item": "fone" },\n  { "item": "gel", "quantity": -1, "requird": true } ] }\n')
    page.find("#file").send_keys(str(file))
    page.until("document.getElementById('notice').textContent.includes('faulty.json:')")
    told = subprocess.run([context.binary, "validate", "faulty.json"], cwd=context.folder, capture_output=True, text=True)
    for line in told.stdout.splitlines()[:3]:
        if line.startswith("faulty.json:"):
            assert line in page.text("#notice"), (line, page.text("#notice"))


def edited_with_faults(page, context):
    """The editor tells faults with their places as one types, and takes nothing that has some."""
    page.open()
    page.named("Resize Packable towel").click()
    page.until(CHECKED)
    page.write("#text", '{ "id": "towel-packable", "name": "My towel",\n  "form": "soft", "volume": "3 Lt" }')
    page.until("document.querySelector('#faults li')")
    assert "line 2, column" in page.text("#faults") and not page.find("#use").is_enabled(), page.text("#faults")
    page.find("#faults button").click()
    assert page.browser.run("return document.getElementById('text').selectionStart") > 40
    page.write("#text", '{ "id": "towel-packable", "name": "My towel", // comment\n  "form": "soft", "volume": "3 L", }')
    page.until(CHECKED)
    page.click("#use")
    assert page.plan["inputs"]["kit"]["items"][0]["item"] and "My towel" in page.text("#things")
    page.press("Take back: your towel-packable")
    assert "My towel" not in page.text("#things")


def things_of_ones_own(page, context):
    """A new thing and a new pack, written from the starting file."""
    page.open().choose("#run", "5k")
    page.find("#new-item").click()
    page.until(CHECKED)
    page.click("#use")
    assert "my-thing" in page.things
    page.find("#new-pack").click()
    page.until(CHECKED)
    page.click("#use")
    assert page.plan["pack"] == "my-pack" and "Cannot tell" in page.verdict, page.verdict


def all_packs(page, context):
    """The packs that take a load are those that the command suggests, in its order."""
    page.open().choose("#run", "50k")
    page.find("#try-all").click()
    page.until("document.querySelector('#all-packs details')", 120)
    told = json.loads(context.run("suggest", "50k", "--format", "json"))
    names = page.browser.run("return [...document.querySelector('#all-packs details').querySelectorAll('button')]"
                             ".map(one => one.textContent)")
    assert len(names) == len(told["ranked"]) and names[0] == told["ranked"][0]["plan"]["inputs"]["pack"]["name"]
    page.after(page.find("#all-packs details button").click)
    assert page.plan["pack"] == told["ranked"][0]["pack"]


def by_keyboard(page, context):
    """Everything of a plan without a mouse: the run, a thing, a pocket, its size, undoing."""
    page.open()
    seen = []

    def tab_to(test):
        for _ in range(250):
            ActionChains(page.driver).send_keys(Keys.TAB).perform()
            name = page.browser.run("const one = document.activeElement; return one.id || one.getAttribute('aria-label')"
                                    " || one.dataset.key || one.tagName")
            seen.append(name)
            if test(name):
                return
        raise AssertionError(f"not reached by Tab: {seen}")

    def keys(*typed):
        ActionChains(page.driver).send_keys(*typed).perform()

    tab_to(lambda name: name == "run")
    named = page.browser.run("return document.querySelector('#run option[value=\"50k\"]').textContent")
    page.after(lambda: keys(named))
    assert page.plan["run"] == "50k", page.plan["run"]
    tab_to(lambda name: name == "add")
    page.after(lambda: keys("towel-full", Keys.ENTER))
    assert "towel-full" in page.things
    assert page.browser.run("return document.activeElement.id") == "add"
    tab_to(lambda name: name.startswith("must-") and name.endswith("-phone") or name == "Phone must come along")
    page.after(lambda: keys(Keys.SPACE))
    assert page.browser.run("return document.activeElement.getAttribute('aria-label')") == "Phone must come along"
    tab_to(lambda name: name == "Resize Cotton towel")
    keys(Keys.ENTER)
    page.until(CHECKED)
    tab_to(lambda name: name == "use")
    keys(Keys.ESCAPE)
    page.until("!document.getElementById('editor').open")
    assert page.browser.run("return document.activeElement.getAttribute('aria-label')") == "Resize Cotton towel"
    page.after(lambda: ActionChains(page.driver).key_down(Keys.CONTROL).send_keys("z").key_up(Keys.CONTROL).perform())


def hostile(page, context):
    """Nothing of a hostile file's names runs, wherever they are shown."""
    hostile_files(context.folder)
    page.open().load(context.folder / "hostile.json").load(context.folder / "hostile-pack.json")
    assert page.plan["pack"] == "hostile"
    page.browser.run("document.getElementById('things').querySelector('button').click()")
    page.until("document.getElementById('editor').open")
    page.browser.run("document.getElementById('cancel').click()")
    assert not page.browser.run("return window.hit || document.querySelectorAll('main script, main img, iframe, object').length")
    problems = common_faults(page.browser)
    assert not problems, problems


def a_long_search(page, context):
    """However long a search lasts, the page goes on; a newer question does not wait for it."""
    page.open()
    items = [{"item": {"id": f"box-{n}", "name": f"Box {n}", "form": "rigid",
                       "size": f"{60 + 7 * (n % 11)} x {50 + 5 * (n % 7)} x {40 + 3 * (n % 5)} mm"}} for n in range(60)]
    file = context.folder / "boxes.json"
    file.write_text(json.dumps({"name": "Boxes", "items": items}))
    page.find("#file").send_keys(str(file))
    page.until("asked > 1")
    gap = page.driver.execute_async_script(
        "const tell = arguments[0]; let [last, longest, left] = [performance.now(), 0, 60];"
        "const tick = (now) => { longest = Math.max(longest, now - last); last = now;"
        " left-- ? requestAnimationFrame(tick) : tell(longest); }; requestAnimationFrame(tick)")
    assert gap < 500, f"the page stood still for {gap} ms"
    begun = time.monotonic()
    page.choose("#run", "5k")
    assert time.monotonic() - begun < 5 and page.plan["run"] == "5k"


STORIES = [
    the_asics_extreme, a_working_day, the_24_centimetres, a_missing_figure, the_weather, more_and_fewer, pinned,
    carried_beside, in_its_size, worn, refilled, on_a_phone, undone,
    linked, saved_and_opened, faults_told, edited_with_faults, things_of_ones_own, all_packs, by_keyboard, hostile,
    a_long_search,
]


class Context:
    def __init__(self, binary, folder):
        self.binary, self.folder, self.downloads = binary, folder, folder / "saved"
        self.downloads.mkdir()

    def run(self, *words):
        return subprocess.run([self.binary, *words], cwd=self.folder, capture_output=True, check=False,
                              stdin=subprocess.DEVNULL).stdout


class StoryPage(Planner):
    def press_text(self, words):
        button = self.driver.find_element("xpath", f"//button[normalize-space()='{words}']")
        return self.after(button.click)

    def edited(self, label, figures):
        """Opens the editor of a thing, fills figures in, and uses it."""
        self.named(label).click()
        self.until(CHECKED)
        text = json.loads(self.find("#text").get_attribute("value"))
        self.write("#text", json.dumps({**text, **figures}))
        self.until(CHECKED)
        return self.click("#use")


def place(fault):
    """The lines of this file that led to a fault."""
    frames = traceback.extract_tb(fault.__traceback__)
    return " < ".join(f"line {frame.lineno}: {frame.line}" for frame in frames if frame.filename == __file__)


def look(page, keep):
    """The page as it is seen, in light and dark, wide and narrow."""
    found = []
    for name, deeds in [("fits", []), ("overflows", ["commute"])]:
        for width, scheme in [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]:
            page.browser.dress(width, scheme)
            page.open()
            for run in deeds:
                page.choose("#run", run)
            found += [f"{name} {width} {scheme}: {text}" for text in common_faults(page.browser)]
            if width == 360 and page.browser.run(
                    "return document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                found.append(f"{name} is wider than {width} pixels")
            if keep:
                screenshot(page.browser, keep / f"planner-{name}-{width}-{scheme}.png", width)
    page.browser.dress(360, "light")
    page.open()
    page.browser.run("document.querySelector('[aria-label=\"Resize Phone\"]').click()")
    page.until(CHECKED)
    found += [f"editor: {text}" for text in common_faults(page.browser)]
    if keep:
        screenshot(page.browser, keep / "planner-editor-360.png", 360)
    page.browser.dress(1280, "light")
    return found


def check(browser, binary, folder, keep):
    """How many stories go wrong."""
    context = Context(binary, folder)
    browser.cdp("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(context.downloads)})
    browser.dress(1280, "light")
    page = StoryPage(browser, folder / "planner.html")
    wrong = 0
    for story in STORIES:
        try:
            story(page, context)
            problems = browser.messages() + browser.requests(page.file)
            assert not problems, problems
            print("sound  ", story.__name__, flush=True)
        except Exception as fault:  # A story may end in any way; each is told, and the others go on.
            wrong += 1
            print("FAULTY ", story.__name__, type(fault).__name__, str(fault).split("Stacktrace")[0][:600], place(fault),
                  flush=True)
    found = look(page, keep)
    print("sound  " if not found else "FAULTY ", "look", found or "", flush=True)
    return wrong + len(found)
