/** As much of the package `yaml` as is needed: pass the module itself, `import * as yaml from "yaml"`. */
export interface YamlLibrary {
  /** Splits a text into the marks of YAML; it does not nest. */
  readonly Lexer: {
    /** A lexer for one text. */
    new (): YamlLexer;
  };
  /** Puts the marks together, one after the other; what it is inside of stands in `stack`. */
  readonly Parser: {
    /** A parser for one text. */
    new (): YamlParser;
  };
  /** Reads one document. */
  parseDocument(text: string, options?: object): unknown;
  /** Whether a node is a mapping. */
  isMap(node: unknown): boolean;
}

/** The first step of reading YAML. */
export interface YamlLexer {
  /** The marks of a text. */
  lex(text: string): Iterable<string>;
}

/** The second step of reading YAML. */
export interface YamlParser {
  /** The collections that are open. */
  readonly stack: readonly unknown[];
  /** How many characters were read. */
  readonly offset: number;
  /** Takes one mark. */
  next(mark: string): Iterable<unknown>;
}

/** Where a node begins, and ends. */
type YamlRange = readonly [number, number, number];

/** A node of a document, by the members that are looked at. */
export interface YamlNode {
  readonly range?: YamlRange | null;
  readonly tag?: string;
  /** `PLAIN`, or how it is quoted; of scalars alone. */
  readonly type?: string;
  /** Of scalars. */
  readonly value?: unknown;
  /** Of aliases, the anchor. */
  readonly source?: string;
  /** Of mappings and sequences. */
  readonly items?: readonly (YamlNode | YamlPair)[];
}

/** A member of a mapping. */
export interface YamlPair {
  readonly key: YamlNode | null;
  readonly value: YamlNode | null;
}

/** A document as it was read. */
export interface YamlDocument {
  readonly contents: YamlNode | null;
  readonly errors: readonly { readonly pos: readonly [number, number] }[];
}
