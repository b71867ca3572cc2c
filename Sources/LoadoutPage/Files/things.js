// The list of things: how many, whether they must come along, in which pocket; and what was changed of the run.

function showThings(answer, state, act) {
  const { plan } = answer;
  fill($("things"), ...plan.inputs.kit.items.map((entry, index) => thingRow(entry, index, plan, state, act)));
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
      pocketChoice(item.id, plan, state, key("pocket"), act)),
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
  return [room, item.weight].filter(Boolean).join(", ");
}

function pocketChoice(item, plan, state, key, act) {
  const names = new Map(plan.inputs.pack.pockets.map((pocket) => [pocket.id, pocket.name || pocket.id]));
  const lies = [...new Set(plan.placements.filter((one) => one.item === item).map((one) => names.get(one.pocket)))];
  const free = lies.length ? "any: " + list(lies) : "left at home";
  const options = [["", free], ...names].map(([id, name]) =>
    element("option", { value: id, selected: (state.pin[item] || "") === id }, (id ? "pin: " : "") + name));
  return element("select", { "data-key": key, onchange: (event) => act.pin(item, event.target.value) }, ...options);
}

// Each change of a run, with a button that takes it back.
function changesOf(state, act) {
  const made = [];
  const add = (words, back) => made.push(
    element("button", { type: "button", "data-key": "change-" + words, "aria-label": "Take back: " + words,
      onclick: () => act.change(back) }, words + " ✕"));
  for (const [item, count] of Object.entries(state.with)) add(`${count} × ${item}`, (to) => delete to.with[item]);
  for (const [old, now] of Object.entries(state.swap)) add(`${now} for ${old}`, (to) => delete to.swap[old]);
  for (const [item, pocket] of Object.entries(state.pin)) add(`${item} in ${pocket}`, (to) => delete to.pin[item]);
  for (const [key, word] of [["without", "without "], ["required", "must: "], ["optional", "may stay: "]]) {
    for (const item of state[key]) add(word + item, (to) => { to[key] = to[key].filter((one) => one !== item); });
  }
  for (const { name } of state.own) {
    add("your " + name.replace(/^.*\/|\.json$/g, ""), (to) => { to.own = to.own.filter((one) => one.name !== name); });
  }
  return made;
}
