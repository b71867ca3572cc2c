// What is asked: a load, a pack, changes, and what the person wrote; with undo, and as a link.

// What of a run is typed; each is called here as it is in a batch.
const conditionKeys = ["distance", "duration", "temperature", "refillEvery"];

const fresh = () => ({
  run: "commute-light", kit: null, pack: "asics-extreme", size: "", also: [], with: {}, without: [], added: [], required: [],
  optional: [], swap: {}, pin: {}, worn: {}, distance: "", duration: "", temperature: "", refillEvery: "", night: null,
  companion: false, nothingOutside: false, own: [],
});

// Of anything read from outside, what has the shape of a state.
function cleaned(from) {
  const state = fresh();
  if (from === null || typeof from !== "object") return state;
  const texts = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
  const pairs = (value, type) => Object.fromEntries(
    Object.entries(value && typeof value === "object" ? value : {}).filter(([, one]) => typeof one === type));
  for (const key of ["pack", "size", ...conditionKeys]) if (typeof from[key] === "string") state[key] = from[key];
  if (from.kit && Array.isArray(from.kit.items)) [state.kit, state.run] = [from.kit, null];
  else if (typeof from.run === "string") state.run = from.run;
  for (const key of ["also", "without", "added", "required", "optional"]) state[key] = texts(from[key]);
  for (const key of ["with", "worn"]) state[key] = pairs(from[key], "number");
  for (const key of ["swap", "pin"]) state[key] = pairs(from[key], "string");
  if (typeof from.night === "boolean") state.night = from.night;
  for (const key of ["companion", "nothingOutside"]) state[key] = from[key] === true;
  state.own = (Array.isArray(from.own) ? from.own : [])
    .filter((one) => one && typeof one.name === "string" && typeof one.text === "string")
    .map(({ name, text }) => ({ name, text }));
  return state;
}

// The state as a line of a batch.
function line(state, timeLimit) {
  const said = { pack: state.pack };
  if (state.kit) said.kit = state.kit;
  else {
    said.run = state.run;
    for (const key of conditionKeys) if (state[key].trim()) said[key] = state[key].trim();
    if (state.night !== null) said.night = state.night;
  }
  if (state.size) said.size = state.size;
  for (const key of ["with", "swap", "worn", "pin"]) if (Object.keys(state[key]).length) said[key] = state[key];
  for (const key of ["also", "without", "required", "optional"]) if (state[key].length) said[key] = state[key];
  for (const key of ["companion", "nothingOutside"]) if (state[key]) said[key] = true;
  if (timeLimit) said.timeLimit = timeLimit;
  return JSON.stringify(said);
}

// The states there were, and where among them we are.
class Past {
  constructor(state) { [this.states, this.at] = [[JSON.stringify(state)], 0]; }
  get state() { return JSON.parse(this.states[this.at]); }
  get canUndo() { return this.at > 0; }
  get canRedo() { return this.at + 1 < this.states.length; }
  add(state) {
    const text = JSON.stringify(state);
    if (text === this.states[this.at]) return false;
    this.states = [...this.states.slice(Math.max(0, this.at - 200), this.at + 1), text];
    this.at = this.states.length - 1;
    return true;
  }
  undo() { if (this.canUndo) this.at -= 1; }
  redo() { if (this.canRedo) this.at += 1; }
}

// MARK: Links

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

// The state in letters that may stand in a link's fragment; what is as it was at first is left out.
async function fragment(state) {
  const first = fresh();
  const said = Object.fromEntries(
    Object.entries(state).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(first[key])));
  const packed = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(said)));
  const letters = btoa(packed.reduce((text, byte) => text + String.fromCharCode(byte), ""));
  return "plan=" + letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// The state a fragment holds; null where it holds none.
async function stateOf(hash) {
  if (!hash.startsWith("#plan=")) return null;
  try {
    const letters = atob(hash.slice(6).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), packed));
    return cleaned(JSON.parse(text));
  } catch {
    say("This link is damaged; the plan in it cannot be read.");
    return null;
  }
}
