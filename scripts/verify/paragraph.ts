import type { Counts, PartName, VerifyReport } from "./report.js";

/** The languages of the READMEs. */
export type Locale = "en" | "vi";

/** The markers that the paragraph stands between. */
export const markers = ["<!-- verify:start -->", "<!-- verify:end -->"] as const;

type Say = (count: (name: string) => string) => string;

/** What may be said of a part that held, from its counts. */
const words: Readonly<Record<PartName, Readonly<Record<Locale, Say>>>> = {
  oracle: {
    en: (n) =>
      `the engine and a second evaluator, written from the specification alone, answered alike on ${n("tables")} generated tables of observations`,
    vi: (n) =>
      `bộ máy đánh giá và một bộ thứ hai, viết độc lập chỉ từ bản đặc tả, trả lời giống hệt nhau trên ${n("tables")} bảng số liệu sinh tự động`,
  },
  laws: {
    en: (n) => `${n("laws")} laws of the specification held on ${n("casesEach")} generated cases each`,
    vi: (n) =>
      `${n("laws")} định luật của bản đặc tả đều đúng, mỗi định luật trên ${n("casesEach")} trường hợp sinh tự động`,
  },
  "small-scope": {
    en: (n) => `all ${n("rollUps")} roll-ups to depth 3 over two indicators came out as that evaluator says`,
    vi: (n) =>
      `toàn bộ ${n("rollUps")} phép tổng hợp sâu đến 3 tầng trên hai chỉ tiêu đều ra đúng như bộ thứ hai`,
  },
  conformance: {
    en: (n) => `the library passed the ${n("cases")} cases of the conformance suite`,
    vi: (n) => `thư viện qua cả ${n("cases")} trường hợp của bộ kiểm thử tuân thủ`,
  },
  "conformance-python": {
    en: (n) => `a reading of the specification in Python passed all ${n("cases")} too`,
    vi: (n) => `một bản hiện thực đặc tả bằng Python cũng qua cả ${n("cases")}`,
  },
  "conformance-drawn": {
    en: (n) => `both answered alike on ${n("cases")} cases that were drawn, not written`,
    vi: (n) => `cả hai trả lời giống nhau trên ${n("cases")} trường hợp sinh tự động, không ai soạn`,
  },
  directive: {
    en: (n) =>
      `${n("cases")} cases typed from the directive hold for its ${n("targets")} targets and its policy, and find every one of the ${n("ruleMutants")} rule sets and ${n("policyMutants")} policies that are wrong by a little`,
    vi: (n) =>
      `${n("cases")} trường hợp soạn tay từ văn bản chỉ thị đều đúng với ${n("targets")} chỉ tiêu và chính sách khen thưởng, và phát hiện hết ${n("ruleMutants")} bộ quy tắc cùng ${n("policyMutants")} chính sách bị cố ý làm sai một chút`,
  },
  mutation: {
    en: (n) =>
      `the tests found ${n("killed")} of ${n("mutants")} faults planted in ${n("rooms")} rooms of the engine`,
    vi: (n) =>
      `kiểm thử phát hiện ${n("killed")} trong ${n("mutants")} lỗi cài vào ${n("rooms")} phòng của bộ máy`,
  },
  bench: {
    en: () => "the speed stayed within its budget, without a wrong verdict",
    vi: () => "tốc độ nằm trong mức đã định, không kết luận nào sai",
  },
};

/** What is said of a part, in the numbers of the language. */
export function sentence(part: PartName, counts: Counts, locale: Locale): string {
  return words[part][locale]((name) => {
    const count = counts[name];
    if (count === undefined) throw new Error(`${part} has no count of ${name}`);
    return count.toLocaleString(locale);
  });
}

/** The promise and what showed it: a paragraph that claims nothing of a part that was not run. */
export function paragraph({ parts, date, versions }: VerifyReport, locale: Locale): string {
  const said = parts
    .filter(({ ok }) => ok === true)
    .map(({ name, counts }) => sentence(name, counts, locale));
  const node = versions["node"];
  const promise = {
    en: `An answer is exact and carries its reason, or it is a refusal that says why. \`npm run verify\` shows it; on ${date}, under Node ${node}: `,
    vi: `Mỗi câu trả lời hoặc chính xác và có lý do, hoặc là lời từ chối có giải thích. \`npm run verify\` chứng minh điều đó; ngày ${date.split("-").reverse().join("/")}, trên Node ${node}: `,
  }[locale];
  return wrapped(`${promise}${said.join("; ")}.`);
}

/** Lines of at most 120 columns, as the rest of the page has. */
function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= 120) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
