// A pack or a thing of one's own: a few figures to fill in beside the file itself, checked as the command checks it.

class Editor {
  constructor(solver) {
    this.solver = solver;
    $("text").addEventListener("input", () => this.check());
    $("use").addEventListener("click", () => this.use());
    $("drop").addEventListener("click", () => this.done(null));
    $("editing").addEventListener("submit", (event) => { event.preventDefault(); this.close(); });
    // Enter in a figure is not "leave as it was".
    $("figures").addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      event.target.dispatchEvent(new Event("change"));
      this.check().then(() => this.use());
    });
  }

  // told({ kind, value, text }) once it is used; told(null) where the preset is to be taken again.
  open({ kind, title, text, isOwn, own, told }) {
    Object.assign(this, { kind, own, told, value: null, back: document.activeElement });
    $("editor-title").textContent = title;
    $("text").value = text;
    $("drop").hidden = !isOwn;
    $("figures").replaceChildren();
    $("editor").showModal();
    $("text").setSelectionRange(0, 0);
    return this.check().then(() => ($("figures").querySelector("input") || $("text")).focus());
  }

  close() {
    $("editor").close();
    const key = this.back && this.back.dataset.key;
    const again = key && [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
    (again || this.back || $("answer")).focus();
  }

  done(answer) {
    this.close();
    this.told(answer);
  }

  async use() {
    if (await this.check()) this.done({ kind: this.kind, value: this.value, text: $("text").value });
  }

  // Reads the file, and tells every fault with its place; the last question's answer counts.
  async check() {
    const text = $("text").value;
    $("editor").dataset.checked = "no";
    const documents = [{ name: this.kind + ".json", text }];
    const answer = await this.solver.ask({ ask: "read", documents, own: this.own });
    if (!answer || text !== $("text").value) return false;
    const read = answer.documents && answer.documents[0];
    const faults = answer.faults || (read.kind === this.kind && read.values.length === 1
      ? [] : [{ line: 1, column: 1, text: `one ${this.kind} is expected here` }]);
    this.value = faults.length ? null : read.values[0];
    fill($("faults"), ...faults.map((fault) => this.faultRow(fault)));
    $("use").disabled = faults.length > 0;
    if (this.value) this.showFigures();
    $("editor").dataset.checked = "yes";
    return faults.length === 0;
  }

  faultRow(fault) {
    return element("li", null, element("button", { type: "button", class: "plain", onclick: () => this.go(fault) },
      `line ${fault.line}, column ${fault.column}`), ": " + fault.text);
  }

  // Puts the cursor where a fault is. Columns count characters, positions in a text area halves of some.
  go({ line, column }) {
    const rows = $("text").value.split("\n");
    const before = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
    const at = before + [...(rows[line - 1] || "")].slice(0, column - 1).join("").length;
    $("text").focus();
    $("text").setSelectionRange(at, at + 1);
  }

  // MARK: Figures

  showFigures() {
    const fields = this.kind === "item" ? this.itemFields() : this.packFields();
    fill($("figures"), ...fields.map(([label, object, key, example]) =>
      element("label", null, label + " ", element("input", {
        value: object[key] || "", placeholder: example, autocomplete: "off", "data-key": "figure-" + label,
        onchange: (event) => this.write(object, key, event.target.value.trim()),
      }))));
  }

  itemFields() {
    const item = this.value;
    const room = item.form === "rigid"
      ? [["Height × width × depth", item, "size", "18 x 12 x 6 cm"]]
      : [["Volume", item, "volume", "1 L"], ["Squeezed to", item, "compressed", "0.7 L"]];
    return [["Name", item, "name", ""], ...room, ["Weight", item, "weight", "150 g"]];
  }

  packFields() {
    const pack = this.value;
    const pockets = pack.pockets.flatMap((pocket) => [
      [(pocket.name || pocket.id) + ": volume", pocket, "volume", "0.5 L"],
      [(pocket.name || pocket.id) + ": height × width × depth", pocket, "size", "14 x 8 x 4 cm"],
    ]);
    return [["Name", pack, "name", ""], ["Holds", pack, "capacity", "10 L"], ["Weighs", pack, "weight", "430 g"], ...pockets];
  }

  // A figure that was filled in goes into the file, which is then checked as if it had been typed there.
  write(object, key, text) {
    if (text) object[key] = text;
    else delete object[key];
    // What somebody measured is no longer what the sources say.
    for (const source of object.sources || []) source.for = source.for.filter((figure) => figure !== key);
    if (object.sources) object.sources = object.sources.filter((source) => source.for.length > 0);
    $("text").value = JSON.stringify(this.value, null, 2) + "\n";
    return this.check();
  }
}
