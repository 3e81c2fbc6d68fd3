import { parseArgs } from "node:util";
import { issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Locale } from "../issue/words.js";
import type { LocalText } from "../unit/unit-definition.js";
import type { Io } from "./io.js";

/** An option of a verb. */
export interface Option {
  /** A flag, or one that takes a value. */
  readonly type: "boolean" | "string";
  /** What it takes, for the help: `ID`. */
  readonly value?: string;
  /** What it is for, in one line. */
  readonly about: LocalText;
}

/** One thing the command does. */
export interface Verb {
  readonly name: string;
  /** What it does, in one line. */
  readonly about: LocalText;
  /** What it is called with, in order: `RULES`; one in square brackets may be left out. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** A call that works as written. */
  readonly example: string;
  /** Does it, and hands back the exit code. */
  readonly run: (call: Called, io: Io) => number | Promise<number>;
}

/** A verb as it was called. */
export interface Called {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly locale: Locale;
  readonly isJson: boolean;
}

/** Options that every verb has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  locale: {
    type: "string",
    value: "vi|en",
    about: { en: "language of words; en where it is left out", vi: "ngôn ngữ của câu chữ; en nếu không nêu" },
  },
  json: {
    type: "boolean",
    about: {
      en: "one JSON document on standard output, nothing else",
      vi: "chỉ một văn bản JSON trên đầu ra chuẩn",
    },
  },
  help: { type: "boolean", about: { en: "this help", vi: "hướng dẫn này" } },
};

/** Reads what a verb was called with. @throws ThiduaError `cli/usage` */
export function readCall(verb: Verb, argv: readonly string[]): Called {
  const known = { ...verb.options, ...commonOptions };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") checkOption(token, known);
  const locale = values["locale"] ?? "en";
  if (locale !== "vi" && locale !== "en") throw usage(`\`${String(locale)}\` is no locale`, ["vi", "en"]);
  const options = values as Called["options"];
  if (values["help"] !== true) checkOperands(verb, positionals);
  return { operands: positionals, options, locale, isJson: values["json"] === true };
}

function checkOption(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  known: Readonly<Record<string, Option>>,
): void {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const near = nearest(name, Object.keys(known)).map((one) => `--${one}`);
    throw usage(`unknown option \`${rawName}\``, near);
  }
  if (option.type === "string" && (value === undefined || value === "")) {
    throw usage(`\`${rawName}\` needs a value: ${option.value}`);
  }
  if (option.type === "boolean" && value !== undefined) throw usage(`\`${rawName}\` takes no value`);
}

function checkOperands(verb: Verb, given: readonly string[]): void {
  const needed = verb.operands.filter((operand) => !operand.startsWith("["));
  const lacking = needed[given.length];
  if (lacking !== undefined) throw usage(`\`thidua ${verb.name}\` needs ${lacking}`);
  const extra = given[verb.operands.length];
  if (extra !== undefined) throw usage(`\`${extra}\` is one word too many`);
}

/** A fault of how the command was called. */
export function usage(problem: string, near: readonly string[] = []): ThiduaError {
  return new ThiduaError([issue("cli/usage", { problem, nearest: near })]);
}

/** One of the words that an option takes. @throws ThiduaError `cli/usage` */
export function choice<Word extends string>(
  call: Called,
  option: string,
  words: readonly Word[],
): Word | undefined {
  const given = call.options[option];
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw usage(
      `\`${String(given)}\` is no value of \`--${option}\``,
      nearest(String(given), words).length ? nearest(String(given), words) : words,
    );
  return found;
}

/** The text of an option, where it was given. */
export function textOption(call: Called, option: string): string | undefined {
  const given = call.options[option];
  return typeof given === "string" ? given : undefined;
}
