import { atLeast, indicator } from "../../index.js";
import { appendix, share } from "./appendix.js";

/** New rural communes, one target said twice: bullet 15. */
export const rural = [
  indicator({
    id: "new-rural-communes-share",
    name: {
      vi: "Tỷ lệ số xã đạt chuẩn quốc gia về nông thôn mới",
      en: "Share of communes that meet the new-rural standard",
    },
    aliases: ["Tỷ lệ xã đạt chuẩn nông thôn mới", "Tỷ lệ số xã đạt chuẩn nông thôn mới"],
    theme: "rural",
    unit: "percent",
    rounding: {
      digits: 1,
      mode: "half-up",
      source: appendix(15, "đạt 56,7%, tương ứng với số xã đạt 19 tiêu chí nông thôn mới: 72 xã"),
    },
    direction: "higher-is-better",
    target: atLeast("56.7"),
    basis: "derived",
    wording: { text: "đạt 56,7%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(15, "Tỷ lệ số xã đạt chuẩn quốc gia về nông thôn mới đạt 56,7%"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "72 trên 127 xã của tỉnh là 56,69…%, viết tròn là 56,7%: chữ “tương ứng” coi hai con số là một chỉ tiêu, nên tỷ lệ được làm tròn một chữ số thập phân trước khi đánh giá. Làm tròn nửa lên là lựa chọn của thư viện. Số 127 lấy từ văn bản khác của tỉnh.",
          en: "72 of the province's 127 communes is 56.69…%, written 56.7%: “tương ứng” makes the two figures one target, so the share is rounded to one place before it is judged. Half-up is the library's choice. The 127 comes from another document of the province.",
        },
      },
    ],
  }),
  indicator({
    id: "new-rural-communes",
    name: { vi: "Số xã đạt 19 tiêu chí nông thôn mới", en: "Communes that meet the 19 new-rural criteria" },
    aliases: ["Số xã đạt chuẩn nông thôn mới", "Số xã đạt chuẩn quốc gia về nông thôn mới"],
    theme: "rural",
    unit: "communes",
    direction: "higher-is-better",
    target: atLeast("72"),
    basis: "derived",
    wording: { text: "72 xã", word: null },
    plausible: { from: "0", whole: true },
    accumulation: "state",
    source: appendix(15, "số xã đạt 19 tiêu chí nông thôn mới: 72 xã"),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "“Đạt 19 tiêu chí” là định nghĩa của chỉ tiêu, không phải mức phải đạt.",
          en: "“19 tiêu chí” defines the indicator; it is no target.",
        },
      },
    ],
  }),
] as const;
