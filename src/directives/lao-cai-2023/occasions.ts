import type { Occasion, Source } from "../../index.js";
import { directive } from "./appendix.js";

const inPreamble = (quote: string): Source => ({ document: directive, place: "preamble", quote });

/** The review that the directive sets. */
export const milestones: readonly Occasion[] = [
  {
    id: "mid-year-review",
    name: {
      vi: "Sơ kết phong trào thi đua 6 tháng đầu năm 2023",
      en: "Review of the first six months of 2023",
    },
    on: "2023-06-11",
    source: {
      document: directive,
      place: "4",
      quote:
        "sơ kết đánh giá kết quả thực hiện phong trào thi đua 6 tháng đầu năm 2023 vào dịp kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)",
    },
  },
];

/** The anniversaries that the directive names. */
export const occasions: readonly Occasion[] = [
  {
    id: "patriotic-emulation-call",
    name: {
      vi: "75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc",
      en: "75 years since the call for patriotic emulation",
    },
    on: "2023-06-11",
    since: "1948-06-11",
    source: inPreamble("kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023)"),
  },
  {
    id: "uncle-ho-in-lao-cai",
    name: { vi: "65 năm ngày Bác Hồ lên thăm Lào Cai", en: "65 years since Hồ Chí Minh's visit to Lào Cai" },
    on: "2023-09-23",
    since: "1958-09-23",
    source: inPreamble("kỷ niệm 65 năm ngày Bác Hồ lên thăm Lào Cai (23/9/1958 - 23/9/2023)"),
  },
  {
    id: "first-rural-party-cell",
    name: {
      vi: "75 năm ngày thành lập Chi bộ nông thôn đầu tiên tỉnh Lào Cai",
      en: "75 years since the first rural Party cell of Lào Cai",
    },
    on: "2023-10-10",
    since: "1948-10-10",
    source: inPreamble(
      "kỷ niệm 75 năm ngày thành lập Chi bộ nông thôn đầu tiên tỉnh Lào Cai (10/10/1948 - 10/10/2023)",
    ),
  },
  {
    id: "provincial-armed-forces",
    name: {
      vi: "75 năm ngày truyền thống lực lượng vũ trang tỉnh Lào Cai",
      en: "75 years of the armed forces of Lào Cai",
    },
    on: "2023-04-02",
    since: "1948-04-02",
    source: inPreamble(
      "kỷ niệm 75 năm ngày truyền thống lực lượng vũ trang tỉnh Lào Cai (02/4/1948 - 02/4/2023)",
    ),
  },
  {
    id: "sa-pa-tourism",
    name: { vi: "120 năm du lịch Sa Pa", en: "120 years of Sa Pa tourism" },
    on: null,
    source: inPreamble("kỷ niệm 120 năm du lịch Sa Pa"),
  },
];
