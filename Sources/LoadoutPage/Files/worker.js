// The other thread: runs the module, a request at a time.

function compiled({ module, packed }) {
  return module || WebAssembly.compile(unpacked(bytes(packed)));
}

// Five letters for every four bytes: those from "(" on, with "}" in place of "<". A last group is one letter longer than
// its bytes; what it lacks counts as the highest digit.
function bytes(letters) {
  const bytes = new Uint8Array(Math.floor(letters.length / 5) * 4 + Math.max(0, letters.length % 5 - 1));
  for (let from = 0, at = 0; from < letters.length; from += 5) {
    let value = 0;
    for (let place = from; place < from + 5; place++) {
      const code = place < letters.length ? letters.charCodeAt(place) : 124;
      value = value * 85 + (code === 125 ? 20 : code - 40);
    }
    for (let shift = 24; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = Math.floor(value / 2 ** shift) & 255;
  }
  return bytes;
}

let inner;

function answered(request) {
  const bytes = new TextEncoder().encode(request);
  const at = inner.alloc(bytes.length);
  new Uint8Array(inner.memory.buffer, at, bytes.length).set(bytes);
  const answer = inner.answer(at, bytes.length);
  const count = new DataView(inner.memory.buffer).getUint32(answer, true);
  const text = new TextDecoder().decode(new Uint8Array(inner.memory.buffer, answer + 4, count));
  inner.release(answer);
  return text;
}

onmessage = async (event) => {
  try {
    if (event.data.request === undefined) {
      const module = await compiled(event.data);
      const instance = await WebAssembly.instantiate(module, { page: { now: () => performance.now() * 1000 } });
      inner = instance.exports;
      postMessage({ module });
    } else {
      postMessage({ answer: answered(event.data.request) });
    }
  } catch (fault) {
    postMessage({ broken: String(fault) });
  }
};
