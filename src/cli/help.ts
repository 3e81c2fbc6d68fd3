import type { Locale } from "../issue/words.js";
import { commonOptions, type Option, type Verb } from "./arguments.js";

/** The help of the whole command. */
export function commandHelp(verbs: readonly Verb[], locale: Locale): string {
  const widest = Math.max(...verbs.map(({ name }) => name.length));
  const [title, usage, ...foot] = commandWords[locale];
  return [
    `thidua: ${title}`,
    "",
    `${usage}: thidua VERB …`,
    "",
    ...verbs.map(({ name, about }) => `  ${name.padEnd(widest)}  ${about[locale]}`),
    "",
    ...foot,
    "",
  ].join("\n");
}

/** The help of one verb. */
export function verbHelp(verb: Verb, locale: Locale): string {
  const options = Object.entries({ ...verb.options, ...commonOptions });
  const heads = options.map(([name, option]) => head(name, option));
  const widest = Math.max(...heads.map((text) => text.length));
  const [usage, given, example] = verbWords[locale];
  return [
    `thidua ${verb.name}: ${verb.about[locale]}`,
    "",
    `${usage}: thidua ${[verb.name, ...verb.operands].join(" ")} [${given}]`,
    "",
    ...options.map(([, { about }], i) => `  ${(heads[i] ?? "").padEnd(widest)}  ${about[locale]}`),
    "",
    `${example}: ${verb.example}`,
    "",
  ].join("\n");
}

const commandWords: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "targets of an emulation directive, judged exactly, with the clause that says so",
    "Usage",
    "RULES is the id of a directive in the package (lao-cai-2023), or a JSON or YAML file; - is standard input.",
    "Exit codes: 0 done; 1 the answer is no (check, or what --fail-on asks for); 2 bad usage or input.",
    "thidua VERB --help tells more; thidua --version tells the version.",
  ],
  vi: [
    "chỉ tiêu của chỉ thị thi đua, đánh giá chính xác, dẫn đúng câu chữ của văn bản",
    "Cách dùng",
    "RULES là mã của một chỉ thị có sẵn (lao-cai-2023), hoặc một tệp JSON hay YAML; - là đầu vào chuẩn.",
    "Mã thoát: 0 đã xong; 1 câu trả lời là không (check, hoặc điều --fail-on yêu cầu); 2 gọi sai hoặc không đọc được.",
    "thidua VERB --help cho biết thêm; thidua --version cho biết phiên bản.",
  ],
};

const verbWords: Readonly<Record<Locale, readonly [string, string, string]>> = {
  en: ["Usage", "options", "Example"],
  vi: ["Cách dùng", "tùy chọn", "Ví dụ"],
};

function head(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
