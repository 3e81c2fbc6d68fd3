const edges = /^[\s\-–—+*•▪●✓,;:.|()"“”]+|[\s,;:|(\-–—]+$/gu;
const leading = /^[\s\-–—+*•▪●✓,;:.|)"”]+/u;
const opening =
  /^(?:(?:và|trong\s+đó|tương\s+ứng(?:\s+với)?|với|gồm|phấn\s+đấu|quyết\s+tâm|kịch\s+bản\s+(?:cao|thấp)|mức\s+(?:an\s+toàn|sàn|cao)|đồng\s+thời|cụ\s+thể(?:\s+là)?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là)(?:[\s,:]+|$))+/iu;
const closing =
  /(?:(?:^|[\s,:]+)(?:đạt|chiếm|tăng gấp|đạt được|là|có|còn|giảm|tăng|giảm xuống|ước|khoảng|%))+$/iu;
const cells = /\s*\|[^|]*\|[^|]*$|\s*(?:%|‰)\s*$/u;

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

/** The name of what a number is of: the words before it; where there are none, the last name, or those behind. */
export function nameOf({ before, behind, unit, isRow, lastName }: Naming): string {
  const name = tidy(isRow ? before.replace(cells, "") : before);
  if (name !== "") return carried(name, lastName);
  if (lastName !== "" && /^\s*(?:so\s+với|[.;,)]|$)/u.test(behind)) return lastName;
  const words = /^[^.;,:(\n]{0,120}/u.exec(behind)?.[0] ?? "";
  return tidy(unit === "%" || unit === "" ? words : `${unit} ${words}`);
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
