// Packs and things of one's own: they are added to the presets and take the place of those with their ID.

const ownName = (kind, id) => `${kind}s/${id}.json`;

async function edit(kind, value, told) {
  const state = past.state;
  const own = state.own.find((one) => one.name === ownName(kind, value.id));
  await editor.open({
    kind, title: value.name, text: own ? own.text : JSON.stringify(value, null, 2) + "\n", isOwn: Boolean(own),
    own: state.own.filter((one) => one !== own),
    told: (answer) => act.changeOwn((to) => {
      to.own = to.own.filter((one) => one.name !== ownName(kind, value.id));
      if (answer) {
        to.own = to.own.filter((one) => one.name !== ownName(kind, answer.value.id));
        to.own.push({ name: ownName(kind, answer.value.id), text: answer.text });
        if (told) told(to, answer.value);
      }
    }),
  });
}

// The catalogue changes with what is one's own.
act.changeOwn = async (change) => {
  const state = past.state;
  change(state);
  if (!past.add(state)) return;
  await loadCatalogue(state.own);
  refresh();
};

act.edit = (kind, value, index) => {
  const { kit } = past.state;
  const inline = kit && typeof kit.items[index]?.item === "object";
  if (!inline) return edit(kind, value);
  editor.open({
    kind, title: value.name, text: JSON.stringify(value, null, 2) + "\n", isOwn: false, own: past.state.own,
    told: (answer) => { if (answer) act.change((state) => { state.kit.items[index].item = answer.value; }); },
  });
};

$("edit-pack").addEventListener("click", () => {
  const pack = catalogue.packs.find((one) => one.id === past.state.pack);
  if (pack) edit("pack", pack, (state, made) => take(state, made.id));
});

async function beginFile(kind, id, told) {
  const answer = await solver.ask({ ask: "new", kind, id });
  const own = past.state.own;
  await editor.open({
    kind, title: kind === "pack" ? "A pack of your own" : "A thing of your own", text: answer.text, isOwn: false, own,
    told: (made) => {
      if (!made) return;
      act.changeOwn((state) => {
        state.own = state.own.filter((one) => one.name !== ownName(kind, made.value.id));
        state.own.push({ name: ownName(kind, made.value.id), text: made.text });
        told(state, made.value);
      });
    },
  });
}

$("new-pack").addEventListener("click", () => beginFile("pack", "my-pack", (state, pack) => take(state, pack.id)));
$("new-item").addEventListener("click", () => beginFile("item", "my-thing", (state, item) => {
  if (state.kit) state.kit.items.push({ item: item.id });
  else {
    state.with[item.id] = 1;
    state.added.push(item.id);
  }
}));

