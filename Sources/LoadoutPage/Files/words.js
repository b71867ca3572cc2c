// Elements out of words. Whatever comes out of a file is set as text, never as markup.

const $ = (id) => document.getElementById(id);

// element("li", { class: "soft", onclick: … }, "text", otherElement, null)
function element(name, properties, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in { value: 1, checked: 1, disabled: 1, selected: 1, draggable: 1 }) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...content.filter((piece) => piece !== null && piece !== undefined));
  return made;
}

// Puts new content in place of the old; what was in use is in use again.
function fill(place, ...content) {
  const used = place.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  place.replaceChildren(...content.filter((piece) => piece !== null));
  if (used === undefined) return;
  const again = [...place.querySelectorAll("[data-key]")].find((one) => one.dataset.key === used);
  (again || place.closest("section, div[tabindex]")?.querySelector("button, input, select") || place).focus();
}

function say(words) { $("notice").textContent = words; }

const lines = (texts, properties) => texts.map((text) => element("li", properties, text));

// A picture out of the module's own writer, which escapes every name in it.
function picture(text) {
  const read = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return document.importNode(read, true);
}

function download(text, name, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const list = (things, last = "and") =>
  things.length < 2 ? things.join("") : things.slice(0, -1).join(", ") + " " + last + " " + things.at(-1);
