"""The planner page as a person uses it: what is chosen, typed, dragged and read."""

import json

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait


class Planner:
    def __init__(self, browser, file):
        self.browser, self.driver, self.file = browser, browser.driver, file

    def open(self, fragment=""):
        """The page anew, with all it has to say first."""
        self.driver.get("about:blank")
        self.browser.open(self.file, fragment)
        self.settle()
        return self

    def until(self, script, seconds=30):
        WebDriverWait(self.driver, seconds, poll_frequency=0.01).until(lambda _: self.browser.run("return " + script))

    def wait(self, test, seconds=20):
        WebDriverWait(self.driver, seconds, poll_frequency=0.02).until(lambda _: test())

    def settle(self):
        """Waits for the answer to what was asked last."""
        self.until("typeof asked === 'number' && asked > 0 && document.body.dataset.answered === String(asked)"
                   " && !document.body.classList.contains('asking')")

    def after(self, deed):
        """Does something that asks anew, and waits for the answer."""
        before = self.browser.run("return asked")
        deed()
        self.until(f"asked > {before}")
        self.settle()
        return self

    # Doing

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def choose(self, selector, value):
        return self.after(lambda: Select(self.find(selector)).select_by_value(value))

    def click(self, selector):
        return self.after(lambda: self.find(selector).click())

    def named(self, label):
        """A control by the name a screen reader says."""
        return self.find(f'[aria-label="{label}"]')

    def choose_words(self, selector, words):
        return self.after(lambda: Select(self.find(selector)).select_by_visible_text(words))

    def press(self, label):
        return self.after(lambda: self.named(label).click())

    def type(self, selector, text):
        def deed():
            field = self.find(selector)
            field.send_keys(Keys.CONTROL + "a")
            field.send_keys(text, Keys.ENTER)
        return self.after(deed)

    def add(self, item):
        return self.type("#add", item)

    def write(self, selector, text):
        """Puts a text into a field at once, as pasting does."""
        self.driver.execute_script(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", self.find(selector), text)

    def load(self, *files):
        return self.after(lambda: self.find("#file").send_keys("\n".join(str(file) for file in files)))

    def drag(self, item, pocket):
        """Drags a thing out of the list to a pocket."""
        return self.after(lambda: self.browser.run(
            "const data = new DataTransfer();"
            f"const from = document.querySelector('#things [data-item=\"{item}\"]');"
            f"const to = document.querySelector('[data-pocket=\"{pocket}\"]');"
            "for (const [place, name] of [[from, 'dragstart'], [to, 'dragover'], [to, 'drop']])"
            " place.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))"))

    # Reading

    def text(self, selector):
        return self.find(selector).get_attribute("textContent")

    @property
    def verdict(self):
        return self.text("#verdict")

    @property
    def plan(self):
        return self.browser.run("return shown.answer.plan")

    @property
    def fragment(self):
        return self.browser.run("return location.hash")

    @property
    def things(self):
        return [row.get_attribute("data-item") for row in self.driver.find_elements(By.CSS_SELECTOR, "#things li")]

    def pockets(self, item):
        return sorted({one["pocket"] for one in self.plan["placements"] if one["item"] == item})

    def ask(self, request):
        """What the module answers."""
        self.driver.set_script_timeout(120)
        return self.driver.execute_async_script(
            "const tell = arguments[1]; solver.ask(JSON.parse(arguments[0])).then(tell)", json.dumps(request))
