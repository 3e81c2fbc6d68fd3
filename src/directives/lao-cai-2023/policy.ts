import { allAssigned, definePolicy, not } from "../../index.js";
import { directive } from "./appendix.js";
import { laoCai2023 } from "./rule-set.js";

/**
 * Point 2 of the directive: the head of an agency, unit, locality or enterprise with an assigned target or plan
 * that is not completed is not considered for commendation. Heads alone, and what was assigned to their own
 * unit alone.
 */
export const headsOfUnits = /* @__PURE__ */ definePolicy(laoCai2023, {
  id: "heads-of-units",
  name: { vi: "Người đứng đầu cơ quan, đơn vị, địa phương, doanh nghiệp", en: "Heads of units" },
  bars: [
    {
      id: "assigned-target-not-completed",
      name: {
        vi: "Có chỉ tiêu, kế hoạch được giao không hoàn thành",
        en: "An assigned target or plan not completed",
      },
      subjects: { roles: ["head"], unitKinds: ["agency", "unit", "locality", "enterprise"] },
      condition: /* @__PURE__ */ not(/* @__PURE__ */ allAssigned()),
      source: {
        document: directive,
        place: "2",
        quote:
          "Không xét khen thưởng cho người đứng đầu các cơ quan, đơn vị, địa phương, doanh nghiệp có chỉ tiêu, kế hoạch được giao không hoàn thành.",
      },
      notes: [
        {
          kind: "reading",
          text: {
            vi: "Chỉ cần một chỉ tiêu không hoàn thành là đủ: đây là một cách hiểu. Chỉ xét chỉ tiêu, kế hoạch giao cho chính đơn vị đó. Số liệu thiếu không loại ai và cũng không xác nhận cho ai.",
            en: "That one unmet target is enough is a reading. Only what was assigned to that very unit counts. A missing figure bars nobody and clears nobody.",
          },
        },
      ],
    },
  ],
});
