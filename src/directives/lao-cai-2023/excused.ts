import type { ExcusedNumber } from "../../index.js";

/** The numbers of the appendix that are no targets, each with the words around it. */
export const excused: readonly ExcusedNumber[] = [
  {
    number: "2023",
    quote: "KINH TẾ - XÃ HỘI NĂM 2023",
    reason: { vi: "Năm của chỉ thị", en: "The year of the directive" },
  },
  {
    number: "12",
    quote: "Chỉ thị số 12/CT-UBND",
    reason: {
      vi: "Số của chỉ thị như phụ lục ghi; đầu văn bản ghi 02",
      en: "The directive's number as the appendix has it; the head of the text has 02",
    },
  },
  {
    number: "13/01/2023",
    quote: "ngày 13/01/2023",
    reason: { vi: "Ngày ban hành", en: "The day of issue" },
  },
  {
    number: "2010",
    quote: "Giá trị sản xuất công nghiệp (giá 2010)",
    reason: { vi: "Gốc giá", en: "The price base" },
  },
  {
    number: "01",
    quote: "Giá trị sản phẩm trên 01 ha đất canh tác",
    reason: { vi: "Tính cho mỗi héc-ta", en: "Per hectare" },
  },
  {
    number: "1",
    quote: "Số giường bệnh trên 1 vạn dân",
    reason: { vi: "Tính cho mỗi vạn dân", en: "Per ten thousand people" },
  },
  {
    number: "một vạn",
    quote: "số bác sỹ trên một vạn dân",
    reason: { vi: "Tính cho mỗi vạn dân, viết bằng chữ", en: "Per ten thousand people, in words" },
  },
  {
    number: "5",
    quote: "trẻ em dưới 5 tuổi",
    reason: { vi: "Độ tuổi", en: "An age" },
  },
  {
    number: "19",
    quote: "đạt 19 tiêu chí nông thôn mới",
    reason: { vi: "Định nghĩa của chỉ tiêu", en: "The definition of the indicator" },
  },
];
