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

const comparing: readonly (readonly [WrittenComparator, string])[] = [
  [
    "at-most",
    "không\\s+được\\s+quá|không\\s+vượt\\s+quá|không\\s+quá|không\\s+vượt|không\\s+cao\\s+hơn|không\\s+lớn\\s+hơn|không\\s+nhiều\\s+hơn|không\\s+trên|tối\\s+đa|nhiều\\s+nhất|cao\\s+nhất|≤|<=",
  ],
  [
    "at-least",
    "không\\s+dưới|không\\s+thấp\\s+hơn|không\\s+ít\\s+hơn|không\\s+nhỏ\\s+hơn|ít\\s+nhất|tối\\s+thiểu|thấp\\s+nhất|đạt\\s+(?:và|hoặc)\\s+vượt|≥|>=",
  ],
  ["less-than", "dưới|thấp\\s+hơn|nhỏ\\s+hơn|ít\\s+hơn|chưa\\s+đến|chưa\\s+tới|<"],
  ["more-than", "vượt\\s+quá|vượt\\s+trên|trên|cao\\s+hơn|lớn\\s+hơn|nhiều\\s+hơn|hơn|vượt|>"],
  ["exactly", "đúng\\s+bằng|đúng"],
];

const word = "(?:^|(?<![\\p{L}\\d]))";
const comparators = comparing.map(
  ([comparator, words]) => [comparator, new RegExp(`${word}(${words})\\s*$`, "u")] as const,
);
const approximate = new RegExp(
  `${word}(?:khoảng|ước\\s+đạt|ước\\s+khoảng|ước|gần|xấp\\s+xỉ|dự\\s+kiến)\\s*$`,
  "u",
);
const level = new RegExp(
  `${word}(?:xuống\\s+còn|chỉ\\s+còn|còn|xuống|lên\\s+đến|lên\\s+tới|(?<!trở\\s{1,3})lên)\\s*$`,
  "u",
);
const saying = new RegExp(
  `${word}(?:đạt\\s+được|đạt|đạt\\s+tỷ\\s+lệ|đạt\\s+mức|là|bằng|có|được|ở\\s+mức|với|cho|duy\\s+trì|giữ\\s+vững)\\s*$|[:=|]\\s*$`,
  "u",
);
const filler = new RegExp(
  `${word}(?:thêm|gấp|đến|tới|mức|tỷ\\s+lệ|bình\\s+quân|trung\\s+bình|(?:bình\\s+quân\\s+)?(?:hằng|hàng|mỗi|một)\\s+năm|năm|phấn\\s+đấu|tổng\\s+số|thêm\\s+được|xây\\s+dựng|hoàn\\s+thành|thực\\s+hiện|tổ\\s+chức|phát\\s+triển|thành\\s+lập|kết\\s+nạp|công\\s+nhận)\\s*$|/\\s*năm\\s*$|[≈~]\\s*$`,
  "u",
);
const fromWord = new RegExp(`${word}từ\\s*$`, "u");

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
    const words = low.slice(Math.max(from, end - 40), end);
    const length = stepBack(words, found);
    if (length === 0) break;
    end -= length;
  }
  const rest = low.slice(Math.max(from, end - 10), end);
  const isJoined = /(?:(?:^|[^\p{L}])và|,)\s*$/u.test(rest) && found.comparator === null;
  return { ...found, isJoined, start: end };
}

function stepBack(words: string, found: { -readonly [K in keyof BeforeNumber]?: BeforeNumber[K] }): number {
  if (!found.comparator) {
    for (const [comparator, form] of comparators) {
      const match = form.exec(words);
      if (!match) continue;
      found.comparator = comparator;
      found.word = match[1] ?? null;
      return words.length - match.index;
    }
  }
  for (const [form, field] of [
    [approximate, "isApproximate"],
    [level, "isLevel"],
    [fromWord, "isFrom"],
    [saying, "isSaid"],
  ] as const) {
    const match = form.exec(words);
    if (!match) continue;
    found[field] = true;
    return words.length - match.index;
  }
  const match = filler.exec(words);
  return match ? words.length - match.index : 0;
}
