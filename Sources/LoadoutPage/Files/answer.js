// The answer: verdict, what to do, the picture, and every pocket with what lies in it.

function showAnswer(answer, act) {
  const { plan, words } = answer;
  showVerdict(words);
  showFixes(plan, words, act);
  $("picture").replaceChildren(element("figcaption", null, "The pack, packed"), picture(words.picture));
  const filled = words.pockets.filter((pocket) => pocket.things.length > 0);
  const empty = words.pockets.filter((pocket) => pocket.things.length === 0);
  fill($("pockets"), ...[...filled, ...empty].map((pocket) => pocketCard(pocket, plan, act)));
  const left = words.left.map((text) => "Left at home: " + text);
  const more = [...left, ...words.also.map((text) => "Also in the way: " + text), ...words.notes];
  fill($("notes"), ...lines(more));
  $("more").hidden = more.length === 0;
}

function showVerdict(words) {
  const said = [
    element("p", { class: "verdict " + words.tone },
      element("span", { class: "mark", "aria-hidden": "true" }, words.mark), words.verdict + ": " + words.subject + "."),
    ...words.reasons.map((text) => element("p", null, text)),
    element("p", { class: "soft" }, words.summary),
  ];
  showBrief(`${words.mark} ${words.verdict}`, words.reasons[0] || words.summary, words.tone);
  // A screen reader is told what is new, not the same again.
  const text = said.map((one) => one.textContent).join("\n");
  if ($("verdict").dataset.said === text) return;
  $("verdict").dataset.said = text;
  $("verdict").replaceChildren(...said);
}

// What stays in sight where the answer is far from what is asked, and leads to it.
function showBrief(verdict, why, tone) {
  $("brief").className = "skip " + ($("brief").classList.contains("away") ? "away" : "");
  $("brief").replaceChildren(element("strong", { class: tone }, verdict), element("span", { class: "soft" }, why));
}

// What keeps a line from an answer, with a way back.
function showRefusal(answer, act) {
  const texts = answer.faults ? answer.faults.map((fault) => fault.text) : [
    "A fault of this program, not of yours; there is no answer to rely on:", ...(answer.internalFaults || [])];
  $("verdict").dataset.said = "";
  $("verdict").replaceChildren(
    element("p", { class: "verdict bad" },
      element("span", { class: "mark", "aria-hidden": "true" }, "!"), "No answer: something asked for cannot be."),
    element("ul", null, ...lines(texts)));
  fill($("fixes"), element("p", { class: "row" },
    element("button", { type: "button", "data-key": "undo-fault", onclick: act.undo }, "Undo the last change")));
  $("picture").replaceChildren();
  $("pockets").replaceChildren();
  $("more").hidden = true;
  showBrief("! No answer", texts[0] || "", "bad");
}

// MARK: What to do

function showFixes(plan, words, act) {
  const row = (fix, index) => element("li", null, capital(words.fixes[index]), " ",
    ...fixButtons(fix, act).map(([label, name, made], place) =>
      element("button", { type: "button", "data-key": `fix-${index}-${place}`, "aria-label": name, onclick: made }, label)));
  const rows = plan.fixes.map(row);
  const last = lines(words.advice.map(capital));
  // Another pack stands behind many ways to lighten the load, and is to be seen with the first of them.
  if (rows.length > 5) {
    const more = rows.splice(4, rows.length - 5);
    last.unshift(element("li", null, element("details", null,
      element("summary", null, `${more.length} more ways to lighten it`), element("ul", null, ...more))));
  }
  const all = [...rows, ...last];
  fill($("fixes"), all.length ? element("h3", null, "What to do") : null, all.length ? element("ul", null, ...all) : null);
}

function fixButtons(fix, act) {
  if (fix.kind === "leave") return [["Leave", "Leave " + list(fix.units) + " at home", () => act.leave(fix.units)]];
  if (fix.kind === "swap") return [["Swap", `Swap ${fix.from} for ${fix.to}`, () => act.swap(fix.from, fix.to)]];
  if (fix.kind !== "bigger-pack") return [];
  return fix.packs.slice(0, 3).map((id) => ["Take " + id, "Take the pack " + id, () => act.take(id)]);
}

// MARK: Pockets

function pocketCard(pocket, plan, act) {
  const pins = plan.inputs.pins || {};
  const isEmpty = pocket.things.length === 0;
  const about = pocket.about + (pocket.room ? "; " + pocket.room : "") + (isEmpty ? "; empty" : "");
  const card = element("div", { class: isEmpty ? "pocket empty" : "pocket", "data-pocket": pocket.id },
    element("h3", null,
      element("span", { class: "badge " + pocket.reach }, pocket.letter + " " + pocket.number), " ", pocket.name),
    element("p", { class: "soft" }, about),
    isEmpty ? null : element("ol", { class: "packed" }, ...pocket.things.map((thing) => thingCard(thing, pins))));
  card.addEventListener("dragover", (event) => {
    event.preventDefault();
    card.classList.add("target");
  });
  card.addEventListener("dragleave", () => card.classList.remove("target"));
  card.addEventListener("drop", (event) => {
    event.preventDefault();
    card.classList.remove("target");
    const item = event.dataTransfer.getData("text/plain");
    if (plan.inputs.kit.items.some((entry) => entry.item.id === item)) act.pin(item, pocket.id);
  });
  return card;
}

function thingCard(thing, pins) {
  const row = element("li", { draggable: true, "data-item": thing.item },
    element("span", { class: "order" }, thing.order), " ", thing.title,
    thing.over ? element("span", { class: "soft" }, ", " + thing.over) : null,
    pins[thing.item] ? element("span", { class: "soft" }, ", pinned") : null);
  row.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/plain", thing.item));
  return row;
}
