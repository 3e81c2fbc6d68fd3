import type { ReadTarget } from "./read-target.js";

const bridging =
  "(?:\\s+(?:đạt|trên|vượt|khoảng|từ|là|ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|dưới|không\\s+quá|đúng\\s+bằng|còn|xuống|lên|ở\\s+mức))*[\\s:≥≤><]*$";
const aim = new RegExp(
  `^[\\s,;(]*(?:và\\s+)?(?:phấn\\s+đấu|quyết\\s+tâm|kịch\\s+bản\\s+cao|mức\\s+cao)${bridging}`,
  "u",
);
const floor = new RegExp(
  `^[\\s,;(]*(?:và\\s+)?(?:mức\\s+an\\s+toàn|kịch\\s+bản\\s+thấp|mức\\s+sàn)${bridging}`,
  "u",
);

/** "…, phấn đấu đạt 9%": nothing but bridging words between two figures of one name. */
export function tierOf(words: string): ReadTarget["tier"] {
  if (aim.test(words)) return "stretch";
  return floor.test(words) ? "safety" : "base";
}
