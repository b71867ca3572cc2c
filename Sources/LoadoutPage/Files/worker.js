// The other thread: runs the module, a request at a time.

function compiled({ module, packed }) {
  return module || WebAssembly.compile(unpacked(bytes(packed)));
}

// Seven letters for every 46 bits: those that can be printed, a tab in place of "<", and a line feed. Behind the last
// byte there may be some of nothing.
function bytes(letters) {
  const bytes = new Uint8Array(Math.floor(letters.length / 7 * 46 / 8));
  let [rest, held, at] = [0, 0, 0];
  for (let from = 0; from < letters.length; from += 7) {
    let value = 0;
    for (let place = from; place < from + 7; place++) {
      const code = letters.charCodeAt(place);
      value = value * 96 + (code === 10 ? 95 : code === 9 ? 28 : code - 32);
    }
    // Never more than the 53 bits that a number holds.
    [rest, held] = [rest * 2 ** 46 + value, held + 46];
    for (; held >= 8; held -= 8) {
      const part = 2 ** (held - 8);
      bytes[at] = Math.floor(rest / part);
      rest -= bytes[at++] * part;
    }
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
