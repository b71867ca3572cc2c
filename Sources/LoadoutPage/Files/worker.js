// The other thread: runs the module, a request at a time.

function compiled({ module, packed }) {
  return module || WebAssembly.compile(unpacked(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
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
