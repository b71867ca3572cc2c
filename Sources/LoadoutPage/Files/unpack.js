// Unpacks LZMA (the .lzma format), which makes the module a third smaller than what browsers unpack by themselves.
//
// Source: the LZMA specification of Igor Pavlov (public domain), whose names for probabilities are kept.

"use strict";

// Where each kind of probability begins among all of them.
const [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [0, 192, 204, 216, 228, 240];
const [posSlot, posSpecial, posAlign, lenCoder, repLenCoder, literals] = [432, 688, 803, 819, 1333, 1847];

function unpacked(packed) {
  const [lc, lp, pb] = [packed[0] % 9, Math.floor(packed[0] / 9) % 5, Math.floor(packed[0] / 45)];
  const probabilities = new Uint16Array(literals + (768 << (lc + lp))).fill(1024);
  // The range and the code: in an array of their kind they stay plain numbers.
  const coder = new Uint32Array([0xFFFFFFFF, 0]);
  let at = 13;
  for (let count = 0; count < 5; count++) coder[1] = (coder[1] << 8) | packed[at++];

  function refill() {
    if (coder[0] >= 0x1000000) return;
    coder[0] <<= 8;
    coder[1] = (coder[1] << 8) | packed[at++];
  }

  function bit(place) {
    const likely = probabilities[place];
    const bound = (coder[0] >>> 11) * likely;
    const isZero = coder[1] < bound;
    if (isZero) {
      coder[0] = bound;
      probabilities[place] = likely + ((2048 - likely) >> 5);
    } else {
      coder[0] -= bound;
      coder[1] -= bound;
      probabilities[place] = likely - (likely >> 5);
    }
    refill();
    return isZero ? 0 : 1;
  }

  // So many bits of equal chance.
  function plainBits(count) {
    let value = 0;
    for (; count > 0; count--) {
      coder[0] >>>= 1;
      const isOne = coder[1] >= coder[0];
      if (isOne) coder[1] -= coder[0];
      value = value * 2 + (isOne ? 1 : 0);
      refill();
    }
    return value;
  }

  // A number by a tree of probabilities, the highest bit first.
  function tree(place, bits) {
    let value = 1;
    for (let count = 0; count < bits; count++) value = value * 2 + bit(place + value);
    return value - (1 << bits);
  }

  // The same, the lowest bit first.
  function reverseTree(place, bits) {
    let [value, node] = [0, 1];
    for (let count = 0; count < bits; count++) {
      const one = bit(place + node);
      node = node * 2 + one;
      value |= one << count;
    }
    return value;
  }

  function length(coder, posState) {
    if (bit(coder) === 0) return tree(coder + 2 + (posState << 3), 3);
    if (bit(coder + 1) === 0) return 8 + tree(coder + 130 + (posState << 3), 3);
    return 16 + tree(coder + 258, 8);
  }

  function distance(length) {
    const slot = tree(posSlot + (Math.min(length, 3) << 6), 6);
    if (slot < 4) return slot;
    const direct = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) * 2 ** direct;
    if (slot < 14) return start + reverseTree(posSpecial + start - slot, direct);
    return start + plainBits(direct - 4) * 16 + reverseTree(posAlign, 4);
  }

  let bytes = new Uint8Array(4 << 20);
  let size = 0;
  let state = 0;
  let rep0 = 0, rep1 = 0, rep2 = 0, rep3 = 0;

  function literal() {
    const before = size > 0 ? bytes[size - 1] : 0;
    const place = literals + 768 * (((size & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
    let value = 1;
    if (state >= 7) {
      let match = bytes[size - rep0 - 1];
      while (value < 256) {
        const wanted = (match >> 7) & 1;
        match <<= 1;
        const one = bit(place + ((1 + wanted) << 8) + value);
        value = value * 2 + one;
        if (wanted !== one) break;
      }
    }
    while (value < 256) value = value * 2 + bit(place + value);
    bytes[size++] = value & 255;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  for (;;) {
    if (size + 300 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const posState = size & ((1 << pb) - 1);
    if (bit(isMatch + (state << 4) + posState) === 0) {
      literal();
      continue;
    }
    let count;
    if (bit(isRep + state) === 0) {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      count = length(lenCoder, posState);
      state = state < 7 ? 7 : 10;
      rep0 = distance(count);
      if (rep0 === 0xFFFFFFFF) return bytes.slice(0, size);
    } else {
      if (bit(isRepG0 + state) === 0) {
        if (bit(isRep0Long + (state << 4) + posState) === 0) {
          state = state < 7 ? 9 : 11;
          bytes[size] = bytes[size - rep0 - 1];
          size += 1;
          continue;
        }
      } else if (bit(isRepG1 + state) === 0) {
        [rep0, rep1] = [rep1, rep0];
      } else if (bit(isRepG2 + state) === 0) {
        [rep0, rep1, rep2] = [rep2, rep0, rep1];
      } else {
        [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      }
      count = length(repLenCoder, posState);
      state = state < 7 ? 8 : 11;
    }
    if (rep0 >= size) throw new Error("the module is damaged");
    for (count += 2; count > 0; count--, size++) bytes[size] = bytes[size - rep0 - 1];
  }
}
