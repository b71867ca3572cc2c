// The page: what a person does becomes a new state; a state is asked about; its answer is shown.

const act = {};
let past = null;
let catalogue = { packs: [], items: [], runs: [] };
let shown = null;
let asked = 0;

const solver = new Solver();
let explorer = null;
const editor = new Editor(solver);

// How long a search may take before it answers with the best so far, and how long a newer question waits for an older.
const searchLimit = "10s";
const patience = 150;

// MARK: Asking

act.change = (change) => {
  const state = past.state;
  change(state);
  if (past.add(state)) refresh();
};

async function refresh() {
  const state = past.state;
  const question = ++asked;
  const begun = performance.now();
  showState(state);
  document.body.classList.add("asking");
  const request = { ask: "words", line: line(state, searchLimit), own: state.own };
  const answer = await solver.askInstead(request, patience);
  if (!answer) return;
  document.body.classList.remove("asking");
  shown = { question, answer };
  showChanges(state, act);
  if (answer.plan) {
    showAnswer(answer, act);
    showThings(answer, state, act);
    showConditions(answer.conditions || {});
  } else {
    showRefusal(answer, act);
  }
  document.body.dataset.milliseconds = (performance.now() - begun).toFixed(1);
  const link = await fragment(state);
  if (question !== asked) return;
  history.replaceState(null, "", "#" + link);
  document.body.dataset.answered = question;
}

async function loadCatalogue(own) {
  const answer = await solver.ask({ ask: "catalogue", own });
  if (!answer || !answer.packs) return false;
  catalogue = answer;
  const named = (one) => element("option", { value: one.id }, one.name);
  $("pack").replaceChildren(...catalogue.packs.map((pack) =>
    element("option", { value: pack.id }, pack.name + (pack.capacity ? `, ${pack.capacity}` : ""))));
  $("run").replaceChildren(...catalogue.runs.map(named));
  $("known").replaceChildren(...catalogue.items.map((item) => element("option", { value: item.id }, item.name)));
  return true;
}

// MARK: Showing what is asked

function showState(state) {
  $("undo").disabled = !past.canUndo;
  $("redo").disabled = !past.canRedo;
  const kitOption = $("run").querySelector("option[value='']");
  if (state.kit && !kitOption) $("run").prepend(element("option", { value: "" }, "a kit of your own"));
  if (!state.kit && kitOption) kitOption.remove();
  $("run").value = state.kit ? "" : state.run;
  $("pack").value = state.pack;
  const run = catalogue.runs.find((one) => one.id === state.run);
  $("about").textContent = state.kit ? state.kit.name || "" : (run && run.about) || "";
  const pack = catalogue.packs.find((one) => one.id === state.pack);
  $("pack-about").textContent = pack ? [pack.capacity || "litres not published", pack.weight, pack.price].filter(Boolean).join(", ") : "";
  showCarriers(state, pack);
  for (const key of conditionKeys) {
    $(key).value = state[key];
    $(key).disabled = state.kit !== null;
  }
  $("night").disabled = state.kit !== null;
  $("night").checked = state.night === null ? Boolean(run && run.assumes.night) : state.night;
  $("companion").checked = state.companion;
  $("nothing-outside").checked = state.nothingOutside;
  if (explorer) explorer.end();
  explorer = null;
  $("all-packs").replaceChildren();
}

// What the run assumes stands where nothing was said.
function showConditions(conditions) {
  for (const key of conditionKeys) $(key).placeholder = conditions[key] || (key === "refillEvery" ? "2 h, 10 km" : "");
}

// MARK: Changing the run and the pack

$("run").addEventListener("change", (event) => act.change((state) => {
  if (!event.target.value) return;
  Object.assign(state, fresh(), kept(state), { run: event.target.value });
}));
$("pack").addEventListener("change", (event) => act.take(event.target.value));
for (const key of conditionKeys) {
  $(key).addEventListener("change", (event) => act.change((state) => { state[key] = event.target.value; }));
}
$("night").addEventListener("change", (event) => act.change((state) => { state.night = event.target.checked; }));
$("companion").addEventListener("change", (event) => act.change((state) => { state.companion = event.target.checked; }));
$("nothing-outside").addEventListener("change", (event) => act.change((state) => {
  state.nothingOutside = event.target.checked;
}));

$("try-all").addEventListener("click", async () => {
  const state = past.state;
  if (explorer) explorer.end();
  const mine = explorer = new Solver();
  $("all-packs").replaceChildren(element("p", { class: "soft" }, "Trying every pack …"));
  const answer = await mine.ask({ ask: "suggest", line: line({ ...state, size: "", pin: {} }), own: state.own });
  if (mine !== explorer || !answer || !answer.suggestion) return;
  const { ranked, cannotTell, refused } = answer.suggestion;
  say(`${ranked.length} of ${ranked.length + cannotTell.length + refused.length} packs take it.`);
  $("all-packs").replaceChildren(
    ...packList(`${ranked.length} take it, the smallest first`, ranked, true),
    ...packList("Cannot tell", cannotTell, false),
    ...packList(`${refused.length} do not take it, or not all within reach`, refused, false));
});

function packList(title, packs, isOpen) {
  if (packs.length === 0) return [];
  const litres = (count) => (count === null ? "?" : (count / 1000).toLocaleString("en", { maximumFractionDigits: 2 }));
  const rows = packs.map((pack) => element("li", null,
    element("button", { type: "button", class: "plain", onclick: () => act.take(pack.pack) }, pack.name),
    ` ${litres(pack.usedMillilitres)} of ${litres(pack.capacityMillilitres)} L`,
    pack.remark ? element("span", { class: "soft" }, ": " + pack.remark) : null));
  const content = element("details", null, element("summary", null, title), element("ul", null, ...rows));
  content.open = isOpen;
  return [content];
}

// MARK: Undo

async function travel(step) {
  const before = JSON.stringify(past.state.own);
  past[step]();
  const { own } = past.state;
  if (JSON.stringify(own) !== before) await loadCatalogue(own);
  say(step === "undo" ? "Undone." : "Done again.");
  refresh();
}
act.undo = () => travel("undo");
$("undo").addEventListener("click", () => travel("undo"));
$("redo").addEventListener("click", () => travel("redo"));
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input:not([type=checkbox]):not([type=number]), textarea, dialog");
  if (isTyping || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === "z" || key === "y") {
    event.preventDefault();
    travel(key === "y" || event.shiftKey ? "redo" : "undo");
  }
});

// MARK: The verdict in sight

$("brief").addEventListener("click", (event) => {
  event.preventDefault();
  $("answer").scrollIntoView();
  $("answer").focus();
});
new IntersectionObserver(([seen]) => $("brief").classList.toggle("away", seen.isIntersecting || seen.boundingClientRect.top < 0))
  .observe($("answer"));

// MARK: The beginning

async function start(state) {
  past = new Past(state);
  const isRead = await loadCatalogue(state.own);
  if (!isRead) {
    state.own = [];
    past = new Past(state);
    await loadCatalogue([]);
    say("What the link brought of packs and things is at fault, and left out.");
  }
  refresh();
}

window.addEventListener("hashchange", async () => {
  const state = await stateOf(location.hash);
  if (state && past.add(state)) {
    await loadCatalogue(state.own);
    refresh();
  }
});

async function begin() { start(await stateOf(location.hash) || fresh()); }
