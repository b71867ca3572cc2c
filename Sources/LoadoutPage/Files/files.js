// Files and links.

// Things of the catalogue go by their ID, others are written out.
function kitFile(kit) {
  const known = new Map(catalogue.items.map((item) => [item.id, JSON.stringify(item)]));
  const owns = past.state.own.map((one) => one.name);
  const items = kit.items.map((entry) => {
    const { id } = entry.item;
    const isKnown = known.get(id) === JSON.stringify(entry.item) && !owns.includes(ownName("item", id));
    return isKnown ? { ...entry, item: id } : entry;
  });
  return JSON.stringify({ ...kit, items }, null, 2) + "\n";
}

$("save").addEventListener("click", async () => {
  const state = past.state;
  const format = $("format").value;
  const kit = shown?.answer.plan?.inputs.kit;
  if (!kit) return say("There is nothing to save: see the answer.");
  if (format === "kit") {
    if (shown.answer.plan.inputs.worn.length) say("A kit has no word for what is worn: that is not in the file.");
    return download(kitFile(kit), "kit.json", "application/json");
  }
  const answer = await solver.ask({ ask: "plan", format, line: line(state, searchLimit), own: state.own });
  const ends = { json: "json", markdown: "md", csv: "csv", svg: "svg", html: "html", text: "txt" };
  if (answer) download(answer.text, "packing-list." + ends[format], "text/plain");
});

$("open").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", async (event) => {
  for (const file of event.target.files) await open(file.name, await file.text());
  event.target.value = "";
});

async function open(name, text) {
  const { own } = past.state;
  const answer = await solver.ask({ ask: "read", documents: [{ name, text }], own });
  if (!answer) return;
  if (answer.faults) {
    const first = answer.faults.slice(0, 3).map((fault) => `${fault.file}:${fault.line}:${fault.column}: ${fault.text}`);
    const more = answer.faults.length - first.length;
    return say(first.join(" · ") + (more > 0 ? ` · and ${more} more` : ""));
  }
  const { kind, values } = answer.documents[0];
  say(`${name}: ${values.length === 1 ? "a " + kind : values.length + " " + kind + "s"} opened.`);
  if (kind === "kit" || kind === "plan") {
    return act.change((state) => {
      Object.assign(state, fresh(), kept(state), { own, run: null, kit: values[0] });
    });
  }
  return act.changeOwn((state) => {
    for (const value of values) {
      state.own = state.own.filter((one) => one.name !== ownName(kind, value.id));
      state.own.push({ name: ownName(kind, value.id), text: JSON.stringify(value, null, 2) + "\n" });
    }
    if (kind === "pack") take(state, values[0].id);
    if (kind === "run") Object.assign(state, { kit: null, run: values[0].id, with: {}, without: [], required: [], optional: [], swap: {}, pin: {}, worn: {} });
  });
}

$("link").addEventListener("click", async () => {
  const link = location.href.split("#")[0] + "#" + await fragment(past.state);
  try {
    await navigator.clipboard.writeText(link);
    say("The link is copied. All of the plan is in it; nothing is kept anywhere else.");
  } catch {
    say("All of the plan is in the page's address: copy it from there.");
  }
});
$("print").addEventListener("click", () => window.print());

