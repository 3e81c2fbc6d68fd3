import { atLeast, indicator, moreThan } from "../../index.js";
import { appendix, share } from "./appendix.js";

/** Public services and security: bullets 19 to 21. */
export const administration = [
  indicator({
    id: "online-procedures",
    name: {
      vi: "Tỷ lệ thủ tục hành chính đáp ứng yêu cầu được triển khai dịch vụ công trực tuyến toàn trình",
      en: "Eligible procedures offered wholly online",
    },
    aliases: ["Tỷ lệ TTHC đáp ứng yêu cầu được triển khai dịch vụ công trực tuyến toàn trình"],
    theme: "administration",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("100"),
    basis: "derived",
    wording: { text: "đạt 100%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(
      19,
      "Tỷ lệ thủ tục hành chính đáp ứng yêu cầu được triển khai dịch vụ công trực tuyến toàn trình đạt 100%",
    ),
    notes: [
      {
        kind: "reading",
        text: { vi: "Không thể vượt: 100% là toàn bộ.", en: "It cannot be exceeded: 100% is all of them." },
      },
    ],
  }),
  indicator({
    id: "online-dossiers",
    name: { vi: "Tỷ lệ hồ sơ được giải quyết trực tuyến toàn trình", en: "Dossiers settled wholly online" },
    aliases: ["Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình"],
    theme: "administration",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("50"),
    basis: "derived",
    wording: { text: "đạt 50%", word: null },
    plausible: share,
    accumulation: "rate",
    source: appendix(
      19,
      "Tỷ lệ hồ sơ được giải quyết trực tuyến toàn trình (trên tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến) đạt 50%",
    ),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "“Trên tổng số hồ sơ phát sinh” là mẫu số, không phải từ so sánh.",
          en: "“Trên tổng số hồ sơ phát sinh” is the denominator; it does not compare.",
        },
      },
    ],
  }),
  indicator({
    id: "security-communes",
    name: {
      vi: "Tỷ lệ các xã phường, thị trấn đạt xuất sắc trong thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc",
      en: "Communes, wards and townships graded excellent in the movement “All people protect national security”",
    },
    aliases: ["Tỷ lệ xã, phường, thị trấn đạt xuất sắc phong trào Toàn dân bảo vệ an ninh Tổ quốc"],
    theme: "security",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("80"),
    basis: "derived",
    wording: { text: "80%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(
      20,
      "Tỷ lệ các xã phường, thị trấn đạt xuất sắc trong thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc: 80%",
    ),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "“Đạt xuất sắc” là mức xếp loại; tính trên các xã, phường và thị trấn.",
          en: "“Đạt xuất sắc” (excellent) is the grade; of communes, wards and townships.",
        },
      },
    ],
  }),
  indicator({
    id: "case-resolution",
    name: { vi: "Tỷ lệ giải quyết các vụ án", en: "Cases solved" },
    aliases: ["Tỷ lệ giải quyết án", "Tỷ lệ điều tra, giải quyết các vụ án"],
    theme: "security",
    unit: "percent",
    direction: "higher-is-better",
    target: moreThan("90"),
    basis: "stated",
    wording: { text: ">90%", word: ">" },
    plausible: share,
    accumulation: "rate",
    source: appendix(21, "Tỷ lệ giải quyết các vụ án: >90%"),
    notes: [{ kind: "reading", text: { vi: "Đúng 90% là chưa đạt.", en: "Exactly 90% does not meet it." } }],
  }),
] as const;
