/** A comparator as it is written, before the direction of the indicator is looked at. */
export type WrittenComparator =
  | "more-than"
  | "at-least"
  | "less-than"
  | "at-most"
  | "exactly"
  | "between"
  | "range"
  | "band"
  | "point";

/** What the words just before a number say of it. */
export interface BeforeNumber {
  /** The comparing word's meaning; null where no word compares. */
  readonly comparator: WrittenComparator | null;
  /** The comparing word as it stands; null where there is none. */
  readonly word: string | null;
  /** Whether the words say "khoảng" or the like. */
  readonly isApproximate: boolean;
  /** Whether "từ" opens a range. */
  readonly isFrom: boolean;
  /** Whether the number is said to be reached or left, as a level is: còn, xuống, lên đến. */
  readonly isLevel: boolean;
  /** Whether a word stands there by which a bare number can be a target: đạt, có, a colon. */
  readonly isSaid: boolean;
  /** Whether "và" or a comma alone stands between it and what comes before. */
  readonly isJoined: boolean;
  /** Where these words begin in the folded text. */
  readonly start: number;
}

/** A comparator's words and marks; of two words that end alike the longer comes first. */
const comparing: readonly (readonly [WrittenComparator, words: string, marks: string])[] = [
  [
    "at-most",
    "không\\s+được\\s+quá|không\\s+vượt\\s+quá|không\\s+quá|không\\s+vượt|không\\s+cao\\s+hơn|không\\s+lớn\\s+hơn|không\\s+nhiều\\s+hơn|không\\s+trên|tối\\s+đa|nhiều\\s+nhất|cao\\s+nhất",
    "≤|<=",
  ],
  [
    "at-least",
    "không\\s+dưới|không\\s+thấp\\s+hơn|không\\s+ít\\s+hơn|không\\s+nhỏ\\s+hơn|ít\\s+nhất|tối\\s+thiểu|thấp\\s+nhất|đạt\\s+(?:và|hoặc)\\s+vượt",
    "≥|>=",
  ],
  ["less-than", "dưới|thấp\\s+hơn|nhỏ\\s+hơn|ít\\s+hơn|chưa\\s+đến|chưa\\s+tới", "<"],
  ["more-than", "vượt\\s+quá|vượt\\s+trên|trên|cao\\s+hơn|lớn\\s+hơn|nhiều\\s+hơn|hơn|vượt", ">"],
  ["exactly", "đúng\\s+bằng|đúng", "(?!)"],
];

/** Words that stand just before a place, looked for backward from it: the time does not grow with the text. */
const behind = (words: string, marks = "(?!)"): RegExp =>
  new RegExp(`(?<=((${marks}|(?<![\\p{L}\\d])(?:${words}))\\s*))`, "uy");
const comparators = comparing.map(
  ([comparator, words, marks]) => [comparator, behind(words, marks)] as const,
);

/** Words that say something of a number and compare nothing; the first that fits is taken. */
const sayings = [
  ["isApproximate", behind("khoảng|ước\\s+đạt|ước\\s+khoảng|ước|gần|xấp\\s+xỉ|dự\\s+kiến")],
  ["isLevel", behind("xuống\\s+còn|chỉ\\s+còn|còn|xuống|lên\\s+đến|lên\\s+tới|(?<!trở\\s{1,3})lên")],
  ["isFrom", behind("từ")],
  [
    "isSaid",
    behind(
      "đạt\\s+được|đạt|đạt\\s+tỷ\\s+lệ|đạt\\s+mức|là|bằng|có|được|ở\\s+mức|với|cho|duy\\s+trì|giữ\\s+vững",
      "[:=|]",
    ),
  ],
] as const;

/** Words that may stand between the others. */
const filler = behind(
  "thêm|gấp|đến|tới|mức|tỷ\\s+lệ|bình\\s+quân|trung\\s+bình|(?:bình\\s+quân\\s+)?(?:hằng|hàng|mỗi|một)\\s+năm|năm|phấn\\s+đấu|tổng\\s+số|thêm\\s+được|xây\\s+dựng|hoàn\\s+thành|thực\\s+hiện|tổ\\s+chức|phát\\s+triển|thành\\s+lập|kết\\s+nạp|công\\s+nhận",
  "/\\s*năm|[≈~]",
);

/** Reads the words before a number from its side outward, as long as they belong to it. */
export function readBefore(low: string, from: number, at: number): BeforeNumber {
  let end = at;
  const found = {
    comparator: null as WrittenComparator | null,
    word: null as string | null,
    isApproximate: false,
    isFrom: false,
    isLevel: false,
    isSaid: false,
  };
  for (let steps = 0; steps < 8; steps += 1) {
    const start = stepBack(low, from, end, found);
    if (start === null) break;
    end = start;
  }
  const rest = low.slice(Math.max(from, end - 10), end);
  const isJoined = /(?:(?:^|[^\p{L}])và|,)\s*$/u.test(rest) && found.comparator === null;
  return { ...found, isJoined, start: end };
}

/** Where the words that end at a place begin; null where they say nothing of a number. */
function stepBack(
  low: string,
  from: number,
  end: number,
  found: { -readonly [K in keyof BeforeNumber]?: BeforeNumber[K] },
): number | null {
  for (const [comparator, form] of found.comparator ? [] : comparators) {
    const match = matchBehind(form, low, from, end);
    if (!match) continue;
    found.comparator = comparator;
    found.word = match.word;
    return match.start;
  }
  for (const [field, form] of sayings) {
    const match = matchBehind(form, low, from, end);
    if (!match) continue;
    found[field] = true;
    return match.start;
  }
  return matchBehind(filler, low, from, end)?.start ?? null;
}

function matchBehind(
  form: RegExp,
  low: string,
  from: number,
  end: number,
): { start: number; word: string } | null {
  form.lastIndex = end;
  const [, words = "", word = ""] = form.exec(low) ?? [];
  const start = end - words.length;
  return words === "" || start < from ? null : { start, word };
}
