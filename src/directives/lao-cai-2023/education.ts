import { atLeast, indicator } from "../../index.js";
import { appendix, share } from "./appendix.js";

/** Schools and schooling: bullet 8. */
export const education = [
  indicator({
    id: "national-standard-schools",
    name: { vi: "Tỷ lệ trường học đạt chuẩn quốc gia", en: "Schools that meet the national standard" },
    aliases: ["Tỷ lệ trường đạt chuẩn quốc gia", "Trường đạt chuẩn quốc gia"],
    theme: "education",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("67.2"),
    basis: "derived",
    wording: { text: "67,2%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(8, "Tỷ lệ trường học đạt chuẩn quốc gia: 67,2%"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "“Đạt chuẩn” thuộc về tên chỉ tiêu, không phải từ đứng trước mức phải đạt.",
          en: "“Đạt chuẩn” (meets the standard) belongs to the name; it does not introduce the figure.",
        },
      },
    ],
  }),
  indicator({
    id: "youth-upper-secondary",
    name: {
      vi: "Tỷ lệ thanh niên trong độ tuổi đạt trình độ giáo dục THPT và tương đương",
      en: "Young people of the age with upper secondary education or its equal",
    },
    aliases: ["Tỷ lệ thanh niên trong độ tuổi đạt trình độ THPT và tương đương"],
    theme: "education",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("80"),
    basis: "derived",
    wording: { text: "80%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(8, "tỷ lệ thanh niên trong độ tuổi đạt trình độ giáo dục THPT và tương đương: 80%"),
  }),
] as const;
