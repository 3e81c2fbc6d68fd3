import { atLeast, indicator } from "../../index.js";
import { appendix, share } from "./appendix.js";

/** Cultural families and villages: bullet 14. */
export const culture = [
  indicator({
    id: "cultural-families",
    name: {
      vi: "Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hoá",
      en: "Households recognised as cultural families",
    },
    aliases: [
      "Tỷ lệ hộ gia đình đạt tiêu chuẩn gia đình văn hóa",
      "Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hóa",
      "Gia đình văn hóa",
    ],
    theme: "culture",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("85"),
    basis: "derived",
    wording: { text: "đạt 85%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(14, "Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hoá đạt 85%"),
  }),
  indicator({
    id: "cultural-villages",
    name: {
      vi: "Tỷ lệ thôn, bản, tổ dân phố đạt tiêu chuẩn văn hoá",
      en: "Villages and neighbourhoods recognised as cultural",
    },
    aliases: ["Tỷ lệ thôn, bản, tổ dân phố đạt tiêu chuẩn văn hóa", "Tỷ lệ thôn, bản, tổ dân phố văn hóa"],
    theme: "culture",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("78"),
    basis: "derived",
    wording: { text: "đạt 78%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(14, "Tỷ lệ thôn, bản, tổ dân phố đạt tiêu chuẩn văn hoá đạt 78%"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "Một chỉ tiêu; các dấu phẩy thuộc về tên.",
          en: "One indicator; the commas belong to its name.",
        },
      },
    ],
  }),
] as const;
