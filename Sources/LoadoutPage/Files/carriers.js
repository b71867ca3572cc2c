// The pack, in one of its sizes, and what is carried beside it.

// What of a state stays when another load is taken.
const kept = ({ pack, size, also, own, companion, nothingOutside }) => ({ pack, size, also, own, companion, nothingOutside });

function take(state, id) {
  Object.assign(state, { pack: id, size: "", pin: {}, also: without(state.also, id) });
}

act.take = (id) => act.change((state) => take(state, id));
$("size").addEventListener("change", (event) => act.change((state) => { state.size = event.target.value; }));
$("also").addEventListener("change", (event) => act.change((state) => {
  if (event.target.value) state.also.push(event.target.value);
}));

function leaveBeside(state, id) {
  state.also = without(state.also, id);
  for (const [item, pocket] of Object.entries(state.pin)) if (pocket.startsWith(id + "/")) delete state.pin[item];
}

function showCarriers(state, pack) {
  const named = (id) => (catalogue.packs.find((one) => one.id === id) || { name: id }).name;
  const sizes = Object.keys((pack && pack.sizes) || {});
  $("sizes").hidden = sizes.length === 0;
  $("size").replaceChildren(...["", ...sizes].map((size) => element("option", { value: size }, size || "not said")));
  $("size").value = state.size;
  const free = catalogue.packs.filter((one) => one.id !== state.pack && !state.also.includes(one.id));
  $("also").replaceChildren(element("option", { value: "" }, state.also.length ? "add another …" : "nothing"),
    ...["belt", "vest", ""].flatMap((type) => free.filter((one) => (type ? one.type === type : !["belt", "vest"].includes(one.type))))
      .map((one) => element("option", { value: one.id }, one.name)));
  $("others").hidden = state.also.length === 0;
  fill($("others"), ...state.also.map((id) => element("button", {
    type: "button", "data-key": "beside-" + id, "aria-label": "Leave " + named(id),
    onclick: () => act.change((to) => leaveBeside(to, id)) }, named(id) + " ✕")));
}
