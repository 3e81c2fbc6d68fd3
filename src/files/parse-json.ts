import { asWritten, type IssuePath, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { DecimalLiteral } from "../number/decimal-literal.js";
import { type FilePlace, placesOf } from "./file-place.js";

/** What numbers become: their literal text, for observations (spec 1.3), or JavaScript numbers. */
export type JsonNumbers = "literal" | "number";

const deepest = 100;
const words = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;

/**
 * Reads JSON without losing a digit. A key that stands twice, data nested deeper than 100 levels, and anything
 * that is not JSON are refused with line and column; `__proto__` is a key like any other. A byte order mark is
 * simply read.
 *
 * @throws ThiduaError `files/json-syntax`, `files/duplicate-key`, `files/too-deep`
 */
export function parseJson(text: string, numbers: JsonNumbers = "literal"): unknown {
  return new Reader(text, numbers, null).document();
}

/**
 * Tells where in a JSON text a value stands, by its path; a path that leads past what is there gives the last
 * value on the way. Null where the text is no JSON.
 */
export function jsonPlaces(text: string): (path: IssuePath) => FilePlace | null {
  const offsets: Offsets = new Map();
  const places = placesOf(text);
  let root: unknown;
  try {
    root = new Reader(text, "number", offsets).document();
  } catch {
    return () => null;
  }
  return (path) => {
    let offset = offsets.get(null)?.get("") ?? 0;
    let value = root;
    for (const key of path) {
      const next = offsets.get(value)?.get(String(key));
      if (next === undefined) break;
      offset = next;
      value = (value as Record<string | number, unknown>)[key];
    }
    return places(offset);
  };
}

/** Where the members of each object and list begin; the whole stands under null. */
type Offsets = Map<unknown, Map<string, number>>;

class Reader {
  readonly #text: string;
  readonly #numbers: JsonNumbers;
  readonly #offsets: Offsets | null;
  #at: number;

  constructor(text: string, numbers: JsonNumbers, offsets: Offsets | null) {
    this.#text = text;
    this.#numbers = numbers;
    this.#offsets = offsets;
    this.#at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  document(): unknown {
    this.#skipBlanks();
    this.#note(null, "");
    const value = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#syntax();
    return value;
  }

  #value(depth: number): unknown {
    this.#skipBlanks();
    const next = this.#text[this.#at];
    if (next === "{" || next === "[") {
      if (depth >= deepest)
        throw new ThiduaError([issue("files/too-deep", { limit: deepest, ...this.#place() })]);
      this.#at += 1;
      return next === "{" ? this.#object(depth + 1) : this.#array(depth + 1);
    }
    if (next === '"') return this.#string();
    const word = words.find(([text]) => this.#text.startsWith(text, this.#at));
    if (!word) return this.#number();
    this.#at += word[0].length;
    return word[1];
  }

  #object(depth: number): unknown {
    const object: Record<string, unknown> = {};
    if (this.#skipTo("}")) return object;
    while (true) {
      this.#skipBlanks();
      const start = this.#at;
      if (this.#text[this.#at] !== '"') throw this.#syntax();
      const key = this.#string();
      if (Object.hasOwn(object, key)) {
        const details = { key: asWritten(key), ...this.#place(start) };
        throw new ThiduaError([issue("files/duplicate-key", details)]);
      }
      if (!this.#skipTo(":")) throw this.#syntax();
      this.#skipBlanks();
      this.#note(object, key);
      const value = this.#value(depth);
      // An assignment to __proto__ would set the prototype.
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
      if (this.#skipTo("}")) return object;
      if (!this.#skipTo(",")) throw this.#syntax();
    }
  }

  #array(depth: number): unknown {
    const array: unknown[] = [];
    if (this.#skipTo("]")) return array;
    while (true) {
      this.#skipBlanks();
      this.#note(array, String(array.length));
      array.push(this.#value(depth));
      if (this.#skipTo("]")) return array;
      if (!this.#skipTo(",")) throw this.#syntax();
    }
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (true) {
      const code = this.#text.charCodeAt(end);
      if (code === 34) break;
      // Control characters, and the end of the text, where the code is NaN.
      if (!(code >= 32)) {
        this.#at = end;
        throw this.#syntax();
      }
      end += code === 92 ? 2 : 1;
    }
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, end + 1));
    } catch {
      this.#at = start;
      throw this.#syntax();
    }
  }

  #number(): DecimalLiteral | number {
    const form = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    form.lastIndex = this.#at;
    const literal = form.exec(this.#text)?.[0];
    if (literal === undefined) throw this.#syntax();
    this.#at += literal.length;
    return this.#numbers === "literal" ? new DecimalLiteral(literal) : Number(literal);
  }

  #skipBlanks(): void {
    while (" \n\r\t".includes(this.#text[this.#at] ?? "x")) this.#at += 1;
  }

  #skipTo(mark: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #syntax(): ThiduaError {
    const isEnd = this.#at >= this.#text.length;
    const found = isEnd ? "" : this.#text.slice(this.#at, this.#at + 20).split("\n")[0] || "\\n";
    return new ThiduaError([issue("files/json-syntax", { ...this.#place(), found })]);
  }

  #note(holder: object | null, key: string): void {
    if (this.#offsets === null) return;
    const members = this.#offsets.get(holder) ?? new Map<string, number>();
    this.#offsets.set(holder, members.set(key, this.#at));
  }

  #place(at = this.#at): FilePlace {
    return placesOf(this.#text)(at);
  }
}
