import { asWritten, type IssuePath, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { DecimalLiteral } from "../number/decimal-literal.js";
import { type FilePlace, placesOf } from "./file-place.js";
import type { YamlDocument, YamlLibrary, YamlNode, YamlPair } from "./yaml-library.js";

const deepest = 100;
/** The parser may hold an entry more for a level, and some of its own. */
const mostOpen = 2 * deepest;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const plainWords: ReadonlyMap<string, boolean | null> = new Map([
  ["", null],
  ["~", null],
  ["null", null],
  ["true", true],
  ["false", false],
]);

/**
 * Reads YAML without losing a digit. A number is its literal text; `null`, `~`, `true` and `false` are what they are
 * in JSON, and any other plain word (`no`, `1_000`, `0o14`, a day) is the text it stands as. What says a thing
 * elsewhere than where it stands (aliases), tags other than `!!str`, keys that are no text, a key that stands twice,
 * data nested deeper than 100 levels, several documents, and whatever is not YAML are refused with line and column.
 *
 * @param yaml - The package `yaml`, version 2: `import * as yaml from "yaml"`.
 * @throws ThiduaError `files/yaml-syntax`, `files/yaml-unsupported`, `files/duplicate-key`, `files/too-deep`
 */
export function parseYaml(text: string, yaml: YamlLibrary): unknown {
  return new Reader(text, yaml, null).document();
}

/**
 * Tells where in a YAML text a value stands, by its path; a path that leads past what is there gives the last
 * value on the way. Null where the text is no YAML that `parseYaml` reads.
 */
export function yamlPlaces(text: string, yaml: YamlLibrary): (path: IssuePath) => FilePlace | null {
  const offsets: Offsets = new Map();
  const reader = new Reader(text, yaml, offsets);
  let root: unknown;
  try {
    root = reader.document();
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
    return reader.place(offset);
  };
}

/** Where the members of each mapping and sequence begin; the whole stands under null. */
type Offsets = Map<unknown, Map<string, number>>;

class Reader {
  readonly #text: string;
  readonly #offsets: Offsets | null;
  readonly #yaml: YamlLibrary;
  readonly place: (offset: number) => FilePlace;

  constructor(text: string, yaml: YamlLibrary, offsets: Offsets | null) {
    this.#text = text.startsWith("\uFEFF") ? text.slice(1) : text;
    this.#yaml = yaml;
    this.#offsets = offsets;
    this.place = placesOf(this.#text);
  }

  document(): unknown {
    this.#refuseDepth();
    // The plainest of schemas: every scalar stays the text that it is.
    const options = { schema: "failsafe", uniqueKeys: false, prettyErrors: false };
    const { contents, errors } = this.#yaml.parseDocument(this.#text, options) as YamlDocument;
    const [error] = errors;
    if (error) throw this.#syntax(error.pos[0]);
    this.#note(null, "", contents);
    return this.#value(contents, 0);
  }

  /** The library goes down with the nesting and takes the process along; its parser alone does not. */
  #refuseDepth(): void {
    const { Lexer, Parser } = this.#yaml;
    const parser = new Parser();
    for (const mark of new Lexer().lex(this.#text)) {
      for (const _ of parser.next(mark)) {
        // A finished document: nothing of it is kept.
      }
      if (parser.stack.length > mostOpen) throw this.#tooDeep(parser.offset);
    }
  }

  #value(node: YamlNode | null, depth: number): unknown {
    if (node === null) return null;
    this.#refuseForeign(node);
    if (!node.items) return scalar(node);
    if (depth >= deepest) throw this.#tooDeep(startOf(node));
    return this.#yaml.isMap(node) ? this.#mapping(node, depth + 1) : this.#sequence(node, depth + 1);
  }

  #mapping(node: YamlNode, depth: number): unknown {
    const object: Record<string, unknown> = {};
    for (const pair of node.items as readonly YamlPair[]) {
      const key = this.#key(pair.key, node);
      if (Object.hasOwn(object, key)) {
        const details = { key: asWritten(key), ...this.place(startOf(pair.key ?? node)) };
        throw new ThiduaError([issue("files/duplicate-key", details)]);
      }
      this.#note(object, key, pair.value ?? pair.key);
      const value = this.#value(pair.value, depth);
      // An assignment to __proto__ would set the prototype.
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return object;
  }

  #sequence(node: YamlNode, depth: number): unknown {
    const array: unknown[] = [];
    for (const item of node.items as readonly YamlNode[]) {
      this.#note(array, String(array.length), item);
      array.push(this.#value(item, depth));
    }
    return array;
  }

  #key(node: YamlNode | null, mapping: YamlNode): string {
    if (node) this.#refuseForeign(node);
    if (!node || typeof node.value !== "string") throw this.#unsupported("key", node ?? mapping);
    return node.value;
  }

  #refuseForeign(node: YamlNode): void {
    if (node.source !== undefined && !("value" in node)) throw this.#unsupported("alias", node);
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(node.tag)) {
      throw this.#unsupported("tag", node);
    }
  }

  #note(holder: object | null, key: string, node: YamlNode | null): void {
    if (this.#offsets === null || !node) return;
    const members = this.#offsets.get(holder) ?? new Map<string, number>();
    this.#offsets.set(holder, members.set(key, startOf(node)));
  }

  #syntax(offset: number): ThiduaError {
    return new ThiduaError([
      issue("files/yaml-syntax", { ...this.place(offset), found: this.#found(offset) }),
    ]);
  }

  #unsupported(what: "alias" | "tag" | "key", node: YamlNode): ThiduaError {
    const offset = startOf(node);
    const details = { what, found: this.#found(offset), ...this.place(offset) };
    return new ThiduaError([issue("files/yaml-unsupported", details)]);
  }

  #tooDeep(offset: number): ThiduaError {
    return new ThiduaError([issue("files/too-deep", { limit: deepest, ...this.place(offset) })]);
  }

  #found(offset: number): string {
    if (offset >= this.#text.length) return "";
    return this.#text.slice(offset, offset + 20).split("\n")[0] || "\\n";
  }
}

/** A scalar as JSON has it: what is quoted, or tagged as text, is text. */
function scalar({ value, type, tag }: YamlNode): unknown {
  const text = String(value);
  if (type !== "PLAIN" || tag !== undefined) return text;
  const word = plainWords.get(text);
  if (word !== undefined) return word;
  return plainNumber.test(text) ? new DecimalLiteral(text) : text;
}

function startOf({ range }: YamlNode): number {
  return range?.[0] ?? 0;
}
