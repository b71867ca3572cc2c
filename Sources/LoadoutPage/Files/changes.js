// What can be changed of the things: in a kit its entries, in a run what is said beside it.

const without = (list, item) => list.filter((one) => one !== item);

act.count = (index, item, field) => {
  const count = Math.floor(Number(field.value));
  if (!(count >= 0)) return refresh();
  if (count === 0) return act.remove(index, item);
  act.change((state) => {
    if (state.kit) state.kit.items[index].quantity = count;
    else state.with[item] = count;
  });
};

act.remove = (index, item) => act.change((state) => {
  delete state.pin[item];
  delete state.worn[item];
  if (state.kit) {
    state.kit.items.splice(index, 1);
    return;
  }
  const isAdded = state.added.includes(item);
  state.added = without(state.added, item);
  for (const key of ["required", "optional"]) state[key] = without(state[key], item);
  delete state.with[item];
  const swapped = Object.keys(state.swap).find((old) => state.swap[old] === item);
  if (swapped) delete state.swap[swapped];
  if (!isAdded) state.without = [...without(state.without, item), swapped || item];
});

act.require = (index, item, isRequired) => act.change((state) => {
  if (state.kit) {
    if (isRequired) delete state.kit.items[index].required;
    else state.kit.items[index].required = false;
    return;
  }
  for (const key of ["required", "optional"]) state[key] = without(state[key], item);
  state[isRequired ? "required" : "optional"].push(item);
});

act.pin = (item, pocket) => act.change((state) => {
  delete state.worn[item];
  if (pocket) state.pin[item] = pocket;
  else delete state.pin[item];
});

act.wear = (item, count) => act.change((state) => {
  delete state.pin[item];
  state.worn[item] = count;
});

act.swap = (old, now) => act.change((state) => {
  if (state.kit) {
    for (const entry of state.kit.items) if ((entry.item.id || entry.item) === old) entry.item = now;
  } else if (old in state.with) {
    // What was added is another thing now.
    state.with[now] = state.with[old];
    delete state.with[old];
    state.added = state.added.map((one) => (one === old ? now : one));
  } else {
    const first = Object.keys(state.swap).find((one) => state.swap[one] === old);
    state.swap[first || old] = now;
  }
});

// Units by their names: as many of each item as are not among them come along.
act.leave = (units) => act.change((state) => {
  const counts = {};
  for (const unit of units) counts[unit.split("#")[0]] = (counts[unit.split("#")[0]] || 0) + 1;
  for (const [item, count] of Object.entries(counts)) leave(state, item, count);
});

function leave(state, item, count) {
  const entries = shown.answer.plan.inputs.kit.items.filter((entry) => entry.item.id === item);
  const rest = entries.reduce((sum, entry) => sum + (entry.quantity || 1), 0) - count;
  if (!state.kit) {
    delete state.with[item];
    if (rest > 0) state.with[item] = rest;
    else state.without.push(item);
    return;
  }
  let left = Math.max(rest, 0);
  for (const entry of state.kit.items) {
    if ((entry.item.id || entry.item) !== item) continue;
    entry.quantity = Math.min(entry.quantity || 1, left);
    left -= entry.quantity;
  }
  state.kit.items = state.kit.items.filter((entry) => entry.quantity !== 0);
}

act.add = (item) => act.change((state) => {
  const has = shown?.answer.plan?.inputs.kit.items.find((entry) => entry.item.id === item);
  if (state.kit) {
    state.kit.items.push({ item });
  } else if (state.without.includes(item)) {
    state.without = without(state.without, item);
  } else {
    state.with[item] = has ? (has.quantity || 1) + 1 : 1;
    if (!has) state.added.push(item);
  }
});

$("adding").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = $("add").value.trim();
  const item = catalogue.items.find((one) => one.id === typed)
    || catalogue.items.find((one) => one.name.toLowerCase() === typed.toLowerCase());
  if (!typed) return;
  $("add").value = "";
  say(item ? `Added: ${item.name}.` : "");
  // A name nobody knows is answered as the command answers it.
  act.add(item ? item.id : typed);
});

