/** Whether a number is an amount of change, and which way. */
export type Change = "none" | "increase" | "decrease";

const verbs = { tăng: "increase", giảm: "decrease" } as const;
const right = /(?:^|(?<![\p{L}\d]))(tăng|giảm)(?:\s+(?:bình\s+quân|thêm))?\s*$/u;
const nouns =
  /(?:tỷ\s+lệ|tỉ\s+lệ|tốc\s+độ|mức|tỷ\s+suất|chỉ\s+số|hệ\s+số|độ|(?<!(?:hình|dân|quân|nhân|thời)\s{1,3})sự|việc|kế\s+hoạch|(?<!(?:tham|quốc|chuyên)\s{1,3})gia|việc\s+làm|giá\s+trị|chỉ\s+tiêu)\s*$/u;
const opening =
  /^[\s\-–—+*•,;.)]*(?:(?:phấn\s+đấu|tiếp\s+tục|làm|kéo|để|nhằm|và|cắt|tiết|riêng|bình\s+quân|trung\s+bình|(?:mỗi|hằng|hàng)\s+(?:năm|quý|tháng)|(?:đến\s+)?(?:(?:cuối|hết)\s+)?năm\s+\d{4}|đồng\s+thời|quyết\s+tâm|trong\s+đó|kiềm\s+chế)[\s,]+)*(tăng|giảm)(?!\p{L})(?!\s+(?:trưởng|cường|nghèo\s+đa))/u;

/**
 * Which way a number changes, by the verb that governs it: just before it ("giảm trên 1%"), or at the head of its
 * clause ("giảm tội phạm ít nhất 3%"). A verb inside a name ("tốc độ tăng", "tỷ lệ giảm") governs nothing.
 */
export function changeBefore(clause: string, words: string): { change: Change; isDirect: boolean } {
  const direct = right.exec(words);
  if (direct && !nouns.test(words.slice(0, direct.index))) {
    return { change: verbs[direct[1] as keyof typeof verbs], isDirect: true };
  }
  const head = opening.exec(clause);
  if (!head) return { change: "none", isDirect: false };
  return { change: verbs[head[1] as keyof typeof verbs], isDirect: false };
}
