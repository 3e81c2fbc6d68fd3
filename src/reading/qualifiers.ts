/** What a number says where it is no target. */
export type QualifierKind =
  | "date"
  | "duration"
  | "age"
  | "denominator"
  | "document"
  | "price-base"
  | "ordinal"
  | "definition"
  | "name"
  | "share"
  | "score"
  | "reward"
  | "baseline"
  | "repetition"
  | "page";

/** A number that is no target: its kind, and where it ends in the folded text. */
export interface QualifierFound {
  readonly kind: QualifierKind;
  readonly end: number;
}

interface Form {
  readonly kind: QualifierKind;
  /** Looked for in the words before the number; anything will do where it is left out. */
  readonly before?: RegExp;
  /** Looked for from the number on, the number included. */
  readonly from: RegExp;
}

const n = "\\d+(?:[.,]\\d+)*";
const to = "\\s*(?:-|–|—|đến|tới)\\s*";
const end = "(?![\\p{L}\\d])";
const year = "(?:19|20)\\d\\d";
const word = "(?:^|[^\\p{L}])";

// Looked for backward from the number: the time does not grow with the words before it.
const before = (words: string): RegExp =>
  new RegExp(`(?<=${word}(?:${words.replaceAll(" ", "\\s+")})\\s*)`, "uy");
const from = (form: string): RegExp => new RegExp(form, "uy");

/** In this order: the first that fits decides. */
const forms: readonly Form[] = [
  // The number of a telephone, and 5G further down, are part of a name.
  {
    kind: "name",
    before: before("(?:điện thoại|đt|fax|hotline)\\s*:?"),
    from: from("\\d[\\d. ]{6,14}\\d"),
  },
  { kind: "date", from: from(`\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*${year}${end}`) },
  { kind: "date", before: before("quý\\s+[ivx]+\\s*/"), from: from(`${year}${end}`) },
  { kind: "date", from: from(`(?:0?[1-9]|1[0-2])\\s*[/-]\\s*${year}${end}`) },
  {
    kind: "date",
    before: before("ngày"),
    from: from(
      `\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2})?(?:${to}\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2})?)?${end}(?!\\s*%)`,
    ),
  },
  { kind: "date", before: before("tháng|quý"), from: from(`\\d{1,2}(?:${to}\\d{1,2})?${end}(?!\\s*%)`) },
  {
    kind: "price-base",
    before: before("giá(?:\\s+so\\s+sánh|\\s+cố\\s+định)?(?:\\s+năm)?"),
    from: from(`${year}${end}`),
  },
  {
    kind: "document",
    from: from(
      `\\d+[a-zđ]?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?(?:nq|qđ|ct|kh|tt|nđ|ttr|bc|cv|hd|qh|tb|ub|đa|ctr|ttlt|l)[\\p{L}\\d/-]*`,
    ),
  },
  {
    kind: "document",
    from: from(`\\d+\\s*-\\s*(?:nq|qđ|ct|kh|ctr|kl|hd|đa|qđi|tb|tt)\\s*/?\\s*-?\\s*[\\p{L}\\d/-]*`),
  },
  {
    kind: "document",
    before: before(
      "(?:chỉ thị|nghị quyết|quyết định|kế hoạch|thông tư|nghị định|công văn|tờ trình|báo cáo|hướng dẫn|kết luận|văn bản|(?<!kiểu )mẫu|biểu|phụ lục|đề án|dự án|quy định|luật|thông báo|thông tri|bộ luật|pháp lệnh|điều|khoản|(?<!(?:trọng|địa|thí|cao|quan|bình) )điểm|chương|mục|phần|tiêu chí)(?:\\s+số)?|số hiệu|quốc lộ|tỉnh lộ|đường tỉnh",
    ),
    from: from(
      `\\d+(?:\\.\\d+)*${end}(?![.,]\\d)(?!\\s*(?:[%‰]|năm${end}|tỷ|triệu|nghìn|tấn|ha${end}|người|lao|hộ|lượt|xã|thôn|doanh))`,
    ),
  },
  {
    kind: "date",
    before: before("năm|giai\\s+đoạn|nhiệm\\s+kỳ|niên\\s+khóa|năm\\s+học|đầu\\s+năm|cuối\\s+năm"),
    from: from(`${year}(?:${to}(?:năm\\s+)?${year})?${end}`),
  },
  { kind: "date", from: from(`${year}${to}(?:năm\\s+)?${year}${end}(?!\\s*(?:%|tỷ|triệu|usd))`) },
  {
    kind: "ordinal",
    before: before("thứ|hạng|xếp|đứng|vị trí"),
    from: from(`\\d{1,3}\\s*/\\s*\\d{1,3}${end}`),
  },
  {
    kind: "ordinal",
    before: before(
      "thứ|khóa|khoá|cấp|cấp\\s+độ|mức\\s+độ|mức|loại|hạng|nhóm|khối|bậc|vùng|tuyến|lần\\s+thứ|độ|ca",
    ),
    from: from(
      `\\d{1,2}(?:\\s*(?:,|và|-)\\s*\\d{1,2})*${end}(?!\\s*[%‰,.]?\\d)(?!\\s*(?:%|‰|tỷ|triệu|nghìn|đồng))`,
    ),
  },
  { kind: "age", from: from(`${n}(?:${to}(?:dưới\\s+)?${n})?\\s*(?:tháng\\s+)?tuổi${end}`) },
  {
    kind: "age",
    before: before("tuổi(?:\\s+từ)?"),
    from: from(`\\d{1,2}(?:${to}\\d{1,2})?${end}(?![.,]\\d)(?!\\s*%)`),
  },
  {
    kind: "denominator",
    before: /(?<=(?:trên|\/)\s*)/uy,
    from: from(
      `(?:0?1\\s+vạn|1[. ]?000|10[. ]?000|100[. ]?000|1000000|100|1\\s+triệu|0?1\\s+nghìn)\\s*(?:người\\s+dân|dân(?:\\s+số)?|trẻ(?:\\s+đẻ)?\\s*(?:ra\\s+)?sống|trẻ|ca|phụ\\s+nữ|bà\\s+mẹ|nhân\\s+khẩu|hộ)${end}`,
    ),
  },
  {
    kind: "denominator",
    before: /(?<=(?:trên|\/)\s*)/uy,
    from: from(`0?1\\s*(?:ha|héc\\s*ta|hecta|km2|km²|m2|m3|đơn\\s+vị|lao\\s+động|người|hộ|năm)${end}`),
  },
  // "1/3 số hộ" is a share, and no count of which there are three.
  { kind: "share", from: from(`[1-9]\\s*/\\s*[1-9](?=\\s+(?:tổng\\s+)?số${end})`) },
  {
    kind: "score",
    before: before("(?:cứ|mỗi|thiếu|chậm)(?:\\s+\\p{L}+){0,3}"),
    from: from(`${n}(?=[^.;\\d]{0,60}(?:trừ|cộng|thưởng)\\s+(?:thêm\\s+)?\\d)`),
  },
  {
    kind: "reward",
    before: before("(?:tiền|mức) thưởng(?:\\s+\\p{L}+){0,6}"),
    from: from(`${n}\\s*(?:lần|(?:triệu|nghìn)?\\s*đồng)${end}`),
  },
  {
    kind: "score",
    before: /(?<=(?:\+|cộng|trừ|thưởng|phạt|được|tối\s+đa(?:\s+không\s+quá)?|không\s+quá)\s*(?:thêm\s*)?)/uy,
    from: from(`${n}\\s*điểm${end}(?!\\s*(?:%|phần))`),
  },
  {
    kind: "score",
    from: from(
      `${n}(?:${to}(?:dưới\\s+)?${n})?\\s*điểm${end}(?!\\s*(?:%|phần|cầu|du\\s+lịch|dân\\s+cư|trường|bưu|phục))`,
    ),
  },
  {
    kind: "baseline",
    before: /(?<=so\s+với(?:\s+(?:mức|con\s+số|kế\s+hoạch))?\s*)/uy,
    from: from(`${n}\\s*(?:%|‰)?`),
  },
  {
    kind: "baseline",
    before: before("từ(?:\\s+mức)?"),
    from: from(
      `${n}\\s*(?:%|‰|[\\p{L}]{1,6})?(?:[^;.]{0,30}?)(?=\\s(?:giảm\\s+)?(?:xuống|còn|lên)(?:\\s+(?:còn|đến|tới|dưới|trên|khoảng|mức))*\\s+\\d)`,
    ),
  },
  { kind: "duration", from: from(`24\\s*/\\s*(?:24|7)\\s*(?:giờ|h)?`) },
  {
    kind: "duration",
    from: from(`${n}(?:${to}${n})?\\s*(?:năm|tháng|tuần|ngày|giờ|phút|quý)(?:\\s+làm\\s+việc)?${end}`),
  },
  {
    kind: "definition",
    before: before("cả|đủ|các|những|toàn\\s+bộ"),
    from: from(`${n}\\s+(?:chỉ\\s+tiêu|tiêu\\s+chí|nội\\s+dung|nhiệm\\s+vụ|nhóm|lĩnh\\s+vực|khâu)${end}`),
  },
  {
    kind: "definition",
    before: before("riêng|của|thuộc|tại|ở|giữa|trong|với"),
    from: from(
      `\\d+(?=\\s+\\p{L}[^;.,\\d]{0,60}\\s(?:đạt|giảm|tăng|còn|dưới|trên|xuống|chiếm)\\s+(?:\\p{L}+\\s+){0,2}\\d)`,
    ),
  },
  {
    kind: "ordinal",
    before: before("chỉ tiêu|mục tiêu|nhiệm vụ|bước|bảng"),
    from: from(`\\d{1,2}(?:\\.\\d{1,2})*(?=\\s*:)`),
  },
  { kind: "name", from: from(`[2-6]g${end}`) },
  {
    kind: "definition",
    from: from(`${n}(?:${to}${n})?\\s+(?:sao(?:\\s+trở\\s+lên)?|con\\s+số)${end}`),
  },
  {
    kind: "definition",
    from: from(
      `${n}\\s+(?:nội\\s+dung|nhiệm\\s+vụ|nhóm\\s+chỉ\\s+tiêu|nhóm|giải\\s+pháp|lĩnh\\s+vực|khâu\\s+đột\\s+phá|khâu|đột\\s+phá|bước|trụ\\s+cột|chương\\s+trình|thành\\s+tố|cấp|mặt)${end}`,
    ),
  },
  { kind: "definition", from: from(`\\d+(?:\\s*/\\s*\\d+)?\\s+(?:tiêu\\s+chí|chỉ\\s+tiêu)${end}`) },
  { kind: "date", from: from(`${year}${end}(?!\\s*(?:%|‰|[\\p{L}]))(?![.,]\\d)`) },
  {
    kind: "date",
    before: before("so\\s+với|từ|đến|tới|trước|sau|kể\\s+từ|tính\\s+đến|hết"),
    from: from(`${year}${end}(?!\\s*(?:%|‰|tỷ|triệu|nghìn|đồng|usd|người|lao|xã|hộ|ha|tấn))`),
  },
];

/** What a number at a place says, where the words beside it show that it is no target. */
export function qualifierAt(low: string, at: number): QualifierFound | null {
  for (const { kind, before: needed, from: form } of forms) {
    if (needed && !fitsAt(needed, low, at)) continue;
    form.lastIndex = at;
    const found = form.exec(low)?.[0];
    if (found !== undefined) return { kind, end: at + found.length };
  }
  return null;
}

function fitsAt(form: RegExp, low: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(low);
}
