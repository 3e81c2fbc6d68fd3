import type { LegalDocument } from "../../index.js";
import { directive } from "./appendix.js";

const committee = { vi: "Ủy ban nhân dân tỉnh Lào Cai", en: "People's Committee of Lào Cai province" };

/** The directive itself, and what it rests on in the order of its text. */
export const document: LegalDocument = {
  id: directive,
  number: "02/CT-UBND",
  title: {
    vi: "Chỉ thị về phát động phong trào thi đua năm 2023",
    en: "Directive launching the emulation movement of 2023",
  },
  issuer: committee,
  issued: "2023-01-13",
  basedOn: [
    {
      number: "40/NQ-HĐND",
      issued: "2022-12-07",
      title: {
        vi: "Nghị quyết của Hội đồng nhân dân tỉnh về kế hoạch phát triển kinh tế - xã hội năm 2023",
        en: "Resolution of the provincial People's Council on the socio-economic plan for 2023",
      },
    },
    {
      number: "34-CT/TW",
      issued: "2014-04-07",
      title: {
        vi: "Chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
        en: "Directive of the Politburo on continuing to renew emulation and commendation",
      },
    },
    {
      number: "08-CT/TU",
      issued: "2021-03-03",
      title: {
        vi: "Chỉ thị của Tỉnh ủy Lào Cai về đẩy mạnh phong trào thi đua yêu nước",
        en: "Directive of the Lào Cai Party Committee on promoting the patriotic emulation movement",
      },
    },
    {
      number: "328/KH-UBND",
      issued: "2021-08-17",
      title: {
        vi: "Kế hoạch của UBND tỉnh triển khai thực hiện Chỉ thị số 19/CT-TTg",
        en: "Plan of the provincial People's Committee to carry out Directive 19/CT-TTg",
      },
    },
    {
      number: "19/CT-TTg",
      issued: "2021-07-16",
      title: {
        vi: "Chỉ thị của Thủ tướng Chính phủ phát động thi đua thực hiện thắng lợi kế hoạch 5 năm 2021 - 2025",
        en: "Directive of the Prime Minister launching emulation for the five-year plan 2021 - 2025",
      },
    },
    {
      number: "3389/QĐ-UBND",
      issued: "2022-12-09",
      title: {
        vi: "Quyết định của UBND tỉnh giao chỉ tiêu, nhiệm vụ, kế hoạch năm 2023",
        en: "Decision of the provincial People's Committee assigning the targets, tasks and plans of 2023",
      },
    },
    {
      number: "10-NQ/TU",
      issued: "2021-08-26",
      title: {
        vi: "Nghị quyết của Ban Thường vụ Tỉnh ủy về Chiến lược phát triển nông nghiệp hàng hóa",
        en: "Resolution of the Standing Committee of the Party Committee on commodity agriculture",
      },
    },
    {
      number: "23/CT-TTg",
      issued: "2021-09-02",
      title: {
        vi: "Chỉ thị của Thủ tướng Chính phủ về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2030",
        en: "Directive of the Prime Minister on administrative reform 2021 - 2030",
      },
    },
    {
      number: "336/KH-UBND",
      issued: "2021-08-26",
      title: {
        vi: "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025",
        en: "Plan to build up and spread good examples 2021 - 2025",
      },
    },
  ],
  notes: [
    {
      kind: "discrepancy",
      text: {
        vi: "Đầu văn bản ghi “Số: 02 /CT-UBND”; phụ lục ghi “Chỉ thị số 12/CT-UBND ngày 13/01/2023”. Cùng ngày. Thư viện dùng số 02 và ghi lại cả hai.",
        en: "The head says “Số: 02 /CT-UBND”; the appendix says “Chỉ thị số 12/CT-UBND ngày 13/01/2023”. The day is the same. The library uses 02 and records both.",
      },
    },
    {
      kind: "reading",
      text: {
        vi: "Phụ lục tóm tắt “các chỉ tiêu thi đua”; cho rằng đó là tóm tắt Quyết định 3389/QĐ-UBND là một suy luận.",
        en: "The appendix is called a summary of “các chỉ tiêu thi đua”; that it summarises Decision 3389/QĐ-UBND is an inference.",
      },
    },
    {
      kind: "reading",
      text: {
        vi: "“19-CT-” và “TTg” in trên hai dòng; dạng thường dùng 19/CT-TTg là của thư viện.",
        en: "“19-CT-” and “TTg” are printed on two lines; the usual form 19/CT-TTg is the library's.",
      },
    },
  ],
};
