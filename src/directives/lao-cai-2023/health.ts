import { atLeast, indicator, lessThan } from "../../index.js";
import { appendix, notNegative, share } from "./appendix.js";

/** Beds, doctors, children: bullet 9. */
export const health = [
  indicator({
    id: "hospital-beds",
    name: { vi: "Số giường bệnh trên 1 vạn dân", en: "Hospital beds per 10,000 people" },
    aliases: [
      "Số giường bệnh/vạn dân",
      "Số giường bệnh/10.000 dân",
      "Giường bệnh trên 1 vạn dân",
      "Giường bệnh/vạn dân",
    ],
    theme: "health",
    unit: "per-10000-people",
    unitSpellings: {
      "giường bệnh/10.000 dân": "per-10000-people",
      "giường/10.000 dân": "per-10000-people",
      "giường bệnh/vạn dân": "per-10000-people",
      "giường/vạn dân": "per-10000-people",
      "giường bệnh": "per-10000-people",
      giường: "per-10000-people",
    },
    direction: "higher-is-better",
    target: atLeast("45"),
    basis: "derived",
    wording: { text: "đạt 45 giường bệnh", word: null },
    plausible: notNegative,
    accumulation: "state",
    source: appendix(9, "Số giường bệnh trên 1 vạn dân đạt 45 giường bệnh"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "“Trên 1 vạn dân” nghĩa là tính cho mỗi 10.000 dân, không phải từ so sánh; “giường bệnh” ở đây là giường bệnh trên 1 vạn dân.",
          en: "“Trên 1 vạn dân” means per 10,000 people; it does not compare, and “giường bệnh” here is beds per 10,000 people.",
        },
      },
    ],
  }),
  indicator({
    id: "doctors",
    name: { vi: "Số bác sỹ trên một vạn dân", en: "Doctors per 10,000 people" },
    aliases: [
      "Số bác sĩ trên một vạn dân",
      "Số bác sĩ/vạn dân",
      "Số bác sỹ/vạn dân",
      "Bác sĩ trên 1 vạn dân",
      "Số bác sĩ trên 1 vạn dân",
    ],
    theme: "health",
    unit: "per-10000-people",
    unitSpellings: {
      "bác sĩ/10.000 dân": "per-10000-people",
      "bác sỹ/10.000 dân": "per-10000-people",
      "bác sĩ/vạn dân": "per-10000-people",
      "bác sỹ/vạn dân": "per-10000-people",
      "bác sĩ": "per-10000-people",
      "bác sỹ": "per-10000-people",
    },
    direction: "higher-is-better",
    target: atLeast("14"),
    basis: "derived",
    wording: { text: "đạt 14 bác sỹ", word: null },
    plausible: notNegative,
    accumulation: "state",
    source: appendix(9, "số bác sỹ trên một vạn dân đạt 14 bác sỹ"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "“Trên một vạn dân” nghĩa là tính cho mỗi 10.000 dân.",
          en: "“Trên một vạn dân”, in words, means per 10,000 people.",
        },
      },
    ],
  }),
  indicator({
    id: "child-stunting",
    name: {
      vi: "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể chiều cao trên tuổi",
      en: "Stunting (height for age), children under 5",
    },
    aliases: ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi", "Tỷ lệ suy dinh dưỡng thể thấp còi"],
    theme: "health",
    unit: "percent",
    direction: "lower-is-better",
    target: lessThan("25.9"),
    basis: "stated",
    wording: { text: "dưới 25,9%", word: "dưới" },
    plausible: share,
    accumulation: "state",
    source: appendix(9, "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể chiều cao trên tuổi dưới 25,9%"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "“Dưới 5 tuổi” là độ tuổi, “trên tuổi” là theo tuổi; chỉ chữ “dưới” cuối cùng là từ so sánh.",
          en: "“Dưới 5 tuổi” is an age and “trên tuổi” is for-age; only the last “dưới” compares.",
        },
      },
    ],
  }),
  indicator({
    id: "child-underweight",
    name: {
      vi: "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể cân nặng trên tuổi",
      en: "Underweight (weight for age), children under 5",
    },
    aliases: ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân", "Tỷ lệ suy dinh dưỡng thể nhẹ cân"],
    theme: "health",
    unit: "percent",
    direction: "lower-is-better",
    target: lessThan("14.4"),
    basis: "stated",
    wording: { text: "dưới 14,4%", word: "dưới" },
    plausible: share,
    accumulation: "state",
    source: appendix(9, "thể cân nặng trên tuổi dưới 14,4%"),
    notes: [
      {
        kind: "reading",
        text: {
          vi: "Chủ thể “trẻ em dưới 5 tuổi suy dinh dưỡng” lấy từ vế trước; “trên tuổi” là theo tuổi.",
          en: "Its subject, malnourished children under 5, is carried over from the clause before; “trên tuổi” again is for-age.",
        },
      },
    ],
  }),
] as const;
