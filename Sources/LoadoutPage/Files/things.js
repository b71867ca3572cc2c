// The list of things: how many, whether they must come along, in which pocket; and what was changed of the run.

function showThings(answer, state, act) {
  const { plan } = answer;
  const places = placesOf(plan.inputs.kit.items, state);
  const worn = placesOf(plan.inputs.worn, state);
  fill($("things"), ...plan.inputs.kit.items.map((entry, index) => thingRow(entry, places[index], plan, state, act)),
    ...plan.inputs.worn.map((entry, index) => wornRow(entry, worn[index], act)));
}

// Where each entry of a plan stands in the kit that was asked about, which has what is worn among the rest.
function placesOf(entries, state) {
  if (!state.kit) return entries.map((_, index) => index);
  const asked = state.kit.items.map((entry) => entry.item.id || entry.item);
  let from = 0;
  return entries.map(({ item }) => {
    const found = asked.indexOf(item.id, from);
    if (found < 0) return asked.indexOf(item.id);
    from = found + 1;
    return found;
  });
}

// What is on the body or in the hand: it can be packed again, or stay at home.
function wornRow({ item, quantity }, index, act) {
  const choice = element("select", { "data-key": "where-" + item.id, onchange: () => act.pin(item.id, "") },
    element("option", { selected: true }, "worn or in the hand"), element("option", null, "pack it"));
  return element("li", { class: "worn", "data-item": item.id },
    element("span", { class: "name" }, (quantity > 1 ? quantity + " × " : "") + item.name,
      element("span", { class: "soft" }, item.weight ? " " + item.weight : "")),
    element("label", { class: "where" }, element("span", { class: "heard" }, "Pocket for " + item.name), choice),
    element("button", { type: "button", class: "remove", "aria-label": "Remove " + item.name,
      onclick: () => act.remove(index, item.id) }, "✕"));
}

function showChanges(state, act) {
  const changes = changesOf(state, act);
  $("changes").hidden = changes.length === 0;
  fill($("changes"), changes.length ? "Changed: " : null, ...changes);
}

function thingRow(entry, index, plan, state, act) {
  const { item } = entry;
  const [many, required] = [entry.quantity || 1, entry.required !== false];
  const key = (what) => `${what}-${index}-${item.id}`;
  const row = element("li", { draggable: true, "data-item": item.id },
    element("span", { class: "name" }, item.name, element("span", { class: "soft" }, " " + figures(item))),
    element("label", { class: "count" }, element("span", { class: "heard" }, "How many " + item.name),
      element("input", { type: "number", min: "0", max: "999", value: many, "data-key": key("count"),
        onchange: (event) => act.count(index, item.id, event.target) })),
    element("label", { class: "must" }, element("input", { type: "checkbox", checked: required, "data-key": key("must"),
      "aria-label": item.name + " must come along",
      onchange: (event) => act.require(index, item.id, event.target.checked) }), " must"),
    element("label", { class: "where" }, element("span", { class: "heard" }, "Pocket for " + item.name),
      pocketChoice(item.id, many, plan, state, act)),
    element("button", { type: "button", class: "resize", "data-key": key("edit"), "aria-label": "Resize " + item.name,
      onclick: () => act.edit("item", item, index) }, "Resize…"),
    element("button", { type: "button", class: "remove", "data-key": key("remove"), "aria-label": "Remove " + item.name,
      onclick: () => act.remove(index, item.id) }, "✕"));
  row.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/plain", item.id));
  return row;
}

// "9 × 4 × 2 cm, 170 g"
function figures(item) {
  const room = item.size || (item.compressed ? `${item.compressed} to ${item.volume}` : item.volume);
  return [room && room.replaceAll(" x ", " × "), item.weight].filter(Boolean).join(", ");
}

function pocketChoice(item, many, plan, state, act) {
  const names = new Map(plan.inputs.pack.pockets.map((pocket) => [pocket.id, pocket.name || pocket.id]));
  const lies = [...new Set(plan.placements.filter((one) => one.item === item).map((one) => names.get(one.pocket)))];
  const free = lies.length ? "any: " + list(lies) : "left at home";
  const options = [["", free], ...names].map(([id, name]) =>
    element("option", { value: id, selected: (state.pin[item] || "") === id }, (id ? "pin: " : "") + name));
  options.push(element("option", { value: "*" }, "worn or in the hand"));
  const chosen = ({ target: { value } }) => (value === "*" ? act.wear(item, many) : act.pin(item, value));
  return element("select", { "data-key": "where-" + item, onchange: chosen }, ...options);
}

// Each change of a run, with a button that takes it back.
function changesOf(state, act) {
  const made = [];
  const add = (words, back) => made.push(
    element("button", { type: "button", "data-key": "change-" + words, "aria-label": "Take back: " + words,
      onclick: () => act.change(back) }, words + " ✕"));
  for (const [item, count] of Object.entries(state.with)) add(`${count} × ${item}`, (to) => delete to.with[item]);
  for (const [old, now] of Object.entries(state.swap)) add(`${now} for ${old}`, (to) => delete to.swap[old]);
  for (const item of Object.keys(state.worn)) add(`${item} worn`, (to) => delete to.worn[item]);
  for (const [item, pocket] of Object.entries(state.pin)) add(`${item} in ${pocket}`, (to) => delete to.pin[item]);
  for (const [key, word] of [["without", "without "], ["required", "must: "], ["optional", "may stay: "]]) {
    for (const item of state[key]) add(word + item, (to) => { to[key] = to[key].filter((one) => one !== item); });
  }
  for (const { name } of state.own) {
    add("your " + name.replace(/^.*\/|\.json$/g, ""), (to) => { to.own = to.own.filter((one) => one.name !== name); });
  }
  return made;
}
