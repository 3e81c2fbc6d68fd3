import { commonOptions, type Option, type Verb } from "./arguments.js";

/** The help of the whole command. */
export function commandHelp(verbs: readonly Verb[]): string {
  const widest = Math.max(...verbs.map(({ name }) => name.length));
  return [
    "thidua: targets of an emulation directive, judged exactly, with the clause that says so",
    "",
    "Usage: thidua VERB …",
    "",
    ...verbs.map(({ name, about }) => `  ${name.padEnd(widest)}  ${about}`),
    "",
    "RULES is the id of a directive in the package (lao-cai-2023), or a JSON file; - is standard input.",
    "Exit codes: 0 done; 1 the answer is no (check, or what --fail-on asks for); 2 bad usage or input.",
    "thidua VERB --help tells more; thidua --version tells the version.",
    "",
  ].join("\n");
}

/** The help of one verb. */
export function verbHelp(verb: Verb): string {
  const options = Object.entries({ ...verb.options, ...commonOptions });
  const heads = options.map(([name, option]) => head(name, option));
  const widest = Math.max(...heads.map((text) => text.length));
  return [
    `thidua ${verb.name}: ${verb.about}`,
    "",
    `Usage: thidua ${[verb.name, ...verb.operands].join(" ")} [options]`,
    "",
    ...options.map(([, { about }], i) => `  ${(heads[i] ?? "").padEnd(widest)}  ${about}`),
    "",
    `Example: ${verb.example}`,
    "",
  ].join("\n");
}

function head(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
