"""Chromium, headless and offline, and what a reader of any page relies on."""

import base64
import io
import json
import os
import pathlib
import shutil
import unicodedata


class Browser:
    """Chromium, headless and offline."""

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.cdp("Network.enable", {})
        self.cdp("Network.emulateNetworkConditions",
                 {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})
        axe = next(pathlib.Path(os.environ["PAGE_TOOLS"]).rglob("axe.min.js"))
        self.axe = axe.read_text(encoding="utf-8")

    def cdp(self, command, arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def dress(self, width, scheme):
        self.cdp("Emulation.setDeviceMetricsOverride",
                 {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        self.cdp("Emulation.setEmulatedMedia",
                 {"media": "screen", "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def open(self, file, fragment=""):
        for log in ["browser", "performance"]:
            self.driver.get_log(log)
        self.driver.get(file.as_uri() + fragment)

    def messages(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self, file):
        sent = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                sent.append(message["params"]["request"]["url"])
        # Blobs are the page's own thread and files it saves.
        return [url for url in sent if url.split("#")[0] != file.as_uri() and not url.startswith(("blob:", "about:"))]

    def run(self, script):
        return self.driver.execute_script(script)

    def violations(self):
        self.run(self.axe + "; window.axe = axe;")
        answer = self.driver.execute_async_script(
            "const done = arguments[0]; window.axe.run(document, {resultTypes: ['violations']})"
            ".then(result => done(result.violations), fault => done([{id: String(fault), nodes: []}]))")
        return [f"{found['id']}: " + "; ".join(node["html"][:120] for node in found["nodes"][:3]) for found in answer]

    def printed(self):
        """A print's pages: their sizes in points, and the text of all of them."""
        import pypdf

        self.cdp("Emulation.setEmulatedMedia", {"media": "", "features": []})
        data = self.cdp("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})["data"]
        data = base64.b64decode(data)
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        sizes = [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]
        return data, sizes, " ".join(page.extract_text() for page in pages)


def common_faults(browser):
    """What is wrong with the page that is open, in any state of it."""
    return browser.messages() + browser.violations()


def screenshot(browser, path, width):
    """All of the page, as wide as it is told."""
    height = browser.run("return document.documentElement.scrollHeight")
    browser.cdp("Emulation.setDeviceMetricsOverride",
                {"width": width, "height": max(900, min(height, 6000)), "deviceScaleFactor": 1, "mobile": False})
    path.write_bytes(browser.driver.get_screenshot_as_png())


def faults(browser, file, prints, keep):
    """What is wrong with a page, by check."""
    found = {}
    for width, scheme in [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]:
        browser.dress(width, scheme)
        browser.open(file)
        found.setdefault("console", []).extend(browser.messages())
        found.setdefault("network", []).extend(browser.requests(file))
        if browser.run("return window.hit || document.querySelectorAll('main script, main img, iframe, object').length"):
            found.setdefault("runs", []).append("something of a name runs, or is an element")
        wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0 and width == 360:
            found.setdefault("narrow", []).append(f"{wide} pixels too wide at {width}")
        found.setdefault("axe", []).extend(browser.violations())
        if keep:
            screenshot(browser, keep / f"{file.stem}-{width}-{scheme}.png", width)
    if prints:
        data, sizes, text = browser.printed()
        if keep:
            (keep / f"{file.stem}.pdf").write_bytes(data)
        if sizes not in ([(595, 842)], [(594, 841)], [(595, 841)]):
            found.setdefault("print", []).append(f"prints on {len(sizes)} pages of {sizes[:1]} points, not on one A4 page")
        squeezed = "".join(unicodedata.normalize("NFKC", text).split())
        for name in browser.run("return [...document.querySelectorAll('.list td bdi')].map(name => name.textContent)"):
            # What a font has no letters for is not read back out of a print.
            if name.isascii() and "".join(name.split()) not in squeezed:
                found.setdefault("print", []).append(f"{name[:60]!r} is not on the print")
    return {check: sorted(set(texts)) for check, texts in found.items() if texts}
