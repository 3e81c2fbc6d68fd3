/** Tables that grow one by one, so that no growth needs much room beside what is there. */
const tables = 64;

/**
 * Which areas were seen before, in about 12 bytes each, however long their ids: of each id a hash of 64 bits is kept.
 * Two ids of one hash would be taken for one; among a million areas the odds are one in thirty million, and the area
 * would be refused with its name, never judged twice.
 */
export class ClosedAreas {
  readonly #tables = Array.from({ length: tables }, () => new HashTable());

  /** Adds an area; false where it was there before. */
  add(area: string): boolean {
    const [high, low] = hashOf(area);
    return (this.#tables[high % tables] as HashTable).add(high, low);
  }
}

class HashTable {
  /** Pairs of 32 bits; a pair of zeros is free. */
  #slots = new Uint32Array(32);
  #size = 0;

  add(high: number, low: number): boolean {
    if (this.#size >= 0.4 * this.#slots.length) this.#grow();
    const isNew = place(this.#slots, high, low);
    if (isNew) this.#size += 1;
    return isNew;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(2 * Math.ceil(0.65 * before.length));
    for (let at = 0; at < before.length; at += 2) {
      const [high, low] = [before[at] as number, before[at + 1] as number];
      if (high !== 0 || low !== 0) place(this.#slots, high, low);
    }
  }
}

/** Puts a hash into the first free pair from its own on; false where it stands in one already. */
function place(slots: Uint32Array, high: number, low: number): boolean {
  const pairs = slots.length / 2;
  let pair = Math.floor((low / 2 ** 32) * pairs);
  while (slots[2 * pair] !== 0 || slots[2 * pair + 1] !== 0) {
    if (slots[2 * pair] === high && slots[2 * pair + 1] === low) return false;
    pair = pair + 1 === pairs ? 0 : pair + 1;
  }
  slots[2 * pair] = high;
  slots[2 * pair + 1] = low;
  return true;
}

/** Two hashes of 32 bits, each mixed to its end by MurmurHash3's last step; never both 0. */
function hashOf(text: string): readonly [number, number] {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  const [a, b] = [mixed(high ^ low), mixed(low + Math.imul(high, 0x9e3779b1))];
  return a === 0 && b === 0 ? [0, 1] : [a, b];
}

function mixed(bits: number): number {
  let mix = bits ^ (bits >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
