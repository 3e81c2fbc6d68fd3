const edges = /^[\s\-–—+*•▪●✓,;:.|()"“”]+|[\s,;:|(\-–—]+$/gu;
const leading = /^[\s\-–—+*•▪●✓,;:.|)"”]+/u;
const opening =
  /^(?:(?:[a-zđ]\)|và|trong\s+đó|tương\s+ứng(?:\s+với)?|với|gồm|phấn\s+đấu|quyết\s+tâm|kịch\s+bản\s+(?:cao|thấp)|mức\s+(?:an\s+toàn|sàn|cao)|đồng\s+thời|cụ\s+thể(?:\s+là)?|(?:chỉ\s+tiêu|mục\s+tiêu|nhiệm\s+vụ|bước|bảng)\s+\d[\d.]{0,6}(?=\s*:)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là)(?:[\s,:]+|$))+/iu;
const closing =
  /(?:(?:^|[\s,:]+)(?:đạt|chiếm|tăng gấp|đạt được|là|có|còn|giảm|tăng|giảm xuống|ước|khoảng|và|trong đó|%))+$/iu;
const baseline =
  /(?:^|\s)từ\s+[\d.,]+\s*(?!tuổi|tháng\s+tuổi)[^\s,;]{0,12}(?:\s+đồng[^\s,;]{0,16})?(?:\s+\(?(?:vào\s+)?năm\s+\d{4}\)?)?\s*$/iu;
/** Words that say when or how, and name nothing. */
const nameless =
  /^(?:và\s+)?(?:(?:vào|đến|tới|trong|hết|cuối|đầu)\s+)*(?:(?:năm|quý|tháng|giai\s+đoạn)\s+[\d/\s–-]+(?:là)?|nhiệm\s+kỳ|bình\s+quân)$/iu;
const comparedWith = /^so\s+với\s+[^,;]{0,60}(?:,\s*|$)/iu;
const sameName =
  /^\s*(?:so\s+với|vào\s+năm|vào\s+cuối|trong\s+năm|hằng\s+năm|mỗi\s+năm|(?:kế\s+hoạch|kh|dự\s+toán)(?!\p{L})|và\s+\d|[.;,)]|$)/iu;

/** What naming a number needs: the words before it and behind it, and what was named before. */
export interface Naming {
  /** From the end of the last target to the comparing words, as written. */
  readonly before: string;
  /** From the end of the number on, as written. */
  readonly behind: string;
  /** As read. */
  readonly unit: string;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
  /** The name of the target before it in the sentence; empty where there is none. */
  readonly lastName: string;
}

/** A name, and how many characters behind the number belong to it. */
export interface Named {
  readonly name: string;
  /** 0 where the name stands before the number, or runs into what follows. */
  readonly behind: number;
}

/** The name of what a number is of: the words before it; where there are none, the last name, or those behind. */
export function nameOf({ before, behind, unit, isRow, lastName: last }: Naming): Named {
  const lastName = nameless.test(last) ? "" : last;
  const words = tidy(isRow ? withoutCell(before, unit) : before);
  const name = words.replace(comparedWith, "").replace(baseline, "").replace(closing, "").trim();
  const isNameless = nameless.test(name);
  const isOfLast = isNameless || (name === "" && (sameName.test(behind) || comparedWith.test(words)));
  if (lastName !== "" && isOfLast) return { name: lastName, behind: 0 };
  if (name !== "" && !isNameless) return { name: carried(name, lastName), behind: 0 };
  const wordsBehind = /^[^.;,:()\d]{0,120}/u.exec(behind)?.[0] ?? "";
  const endsHere = /^(?:[.;,:()]|$)/u.test(behind.slice(wordsBehind.length));
  const thing = tidy(/^[%‰]|^$/u.test(unit) ? wordsBehind : `${unit} ${wordsBehind}`);
  return { name: thing === "" ? name : thing, behind: endsHere ? wordsBehind.trimEnd().length : 0 };
}

/** A row's words without the cell, or the bracket, that holds the unit. */
export function withoutCell(before: string, unit: string): string {
  const words = before.replace(/[\s|:)]+$/u, "");
  const isUnit = words.toLowerCase().endsWith(unit.toLowerCase());
  return isUnit ? words.slice(0, words.length - unit.length).replace(/[\s|(]+$/u, "") : words;
}

/** How many characters before the name are only marks. */
export function leadingMarks(words: string): number {
  return leading.exec(words)?.[0].length ?? 0;
}

function tidy(words: string): string {
  const inner = words.replace(/\s+/g, " ").replace(edges, "").replace(opening, "");
  return inner.replace(closing, "").replace(edges, "").normalize("NFC");
}

/** "thể cân nặng trên tuổi" takes up the words before "thể" of the name before it. */
function carried(name: string, lastName: string): string {
  const first = /^(thể|nhóm|khu vực|trình độ|loại|cấp|độ tuổi)(?!\p{L})/u.exec(name)?.[1];
  const place = first === undefined ? -1 : lastName.lastIndexOf(` ${first} `);
  return place > 0 ? `${lastName.slice(0, place)} ${name}` : name;
}
