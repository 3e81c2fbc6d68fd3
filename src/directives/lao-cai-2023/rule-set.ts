import { defineRuleSet } from "../../index.js";
import { administration } from "./administration.js";
import { directive } from "./appendix.js";
import { culture } from "./culture.js";
import { document } from "./document.js";
import { economy } from "./economy.js";
import { education } from "./education.js";
import { environment } from "./environment.js";
import { excused } from "./excused.js";
import { health } from "./health.js";
import { milestones, occasions } from "./occasions.js";
import { rural } from "./rural.js";
import { society } from "./society.js";

/**
 * The 35 targets of Directive 02/CT-UBND of Lào Cai, 13 January 2023, in the order of its appendix: 21 bullets,
 * each rule with its quote.
 */
export const laoCai2023 = /* @__PURE__ */ defineRuleSet({
  id: "lao-cai-2023",
  version: "1.0.0",
  title: {
    vi: "Chỉ tiêu thi đua phát triển kinh tế - xã hội năm 2023, tỉnh Lào Cai",
    en: "Emulation targets of socio-economic development 2023, Lào Cai province",
  },
  jurisdiction: "lao-cai",
  period: "2023",
  effective: { from: "2023-01-13", to: "2023-12-31" },
  documents: [document],
  rules: [
    ...economy,
    ...education,
    ...health,
    ...society,
    ...culture,
    ...rural,
    ...environment,
    ...administration,
  ],
  relations: [
    {
      kind: "part-of",
      part: "certified-workers",
      whole: "trained-workers",
      note: {
        vi: "“Trong đó”: hai tỷ lệ cùng tính trên tổng số lao động là một cách hiểu.",
        en: "“Trong đó”: that both are shares of all workers is a reading.",
      },
    },
    {
      kind: "same-target",
      indicators: ["new-rural-communes-share", "new-rural-communes"],
      note: {
        vi: "“Tương ứng”: một chỉ tiêu được nêu hai cách.",
        en: "“Tương ứng”: one target said in two ways.",
      },
    },
  ],
  milestones,
  occasions,
  targetsPart: { document: directive, from: "PHỤ LỤC TÓM TẮT", to: ">90%./." },
  excused,
  notes: [
    {
      kind: "context",
      text: {
        vi: "Chỉ thị không nêu điểm, trọng số, hạn mức, đơn vị chịu trách nhiệm, số gốc hay xếp hạng; bộ quy tắc không thêm gì.",
        en: "The directive gives no points, weights, quotas, owners, baselines or rankings; the rule set adds none.",
      },
    },
    {
      kind: "reading",
      text: {
        vi: "Hiệu lực từ ngày ban hành đến hết năm thi đua: chỉ thị không ghi ngày hết hiệu lực.",
        en: "In force from its issue to the end of the year of emulation: the text names no last day.",
      },
    },
  ],
});
