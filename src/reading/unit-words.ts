/** Things that are counted, as units stand behind a number; longer ones are tried before shorter ones. */
const counted = [
  "đơn vị cấp huyện",
  "đơn vị cấp xã",
  "giường bệnh",
  "giường",
  "bác sĩ",
  "bác sỹ",
  "dược sĩ",
  "dược sỹ",
  "lao động",
  "việc làm",
  "đảng viên",
  "hội viên",
  "đoàn viên",
  "công dân",
  "thanh niên",
  "học sinh",
  "sinh viên",
  "học viên",
  "giáo viên",
  "trẻ em",
  "trẻ",
  "cháu",
  "hộ gia đình",
  "hộ",
  "người dân",
  "người",
  "nhân khẩu",
  "dân",
  "lượt khách du lịch",
  "lượt khách",
  "lượt người",
  "lượt hộ",
  "lượt",
  "khách",
  "doanh nghiệp",
  "hợp tác xã",
  "htx",
  "tổ hợp tác",
  "trang trại",
  "cơ sở",
  "xã, phường, thị trấn",
  "xã, phường",
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "thôn, làng",
  "thôn, bản",
  "thôn",
  "bản",
  "làng",
  "buôn",
  "ấp",
  "khu dân cư",
  "khu phố",
  "tổ dân phố",
  "tổ",
  "chi bộ",
  "chi hội",
  "đảng bộ",
  "trường học",
  "trường",
  "phòng học",
  "lớp",
  "căn hộ",
  "căn nhà",
  "căn",
  "nhà",
  "ngôi nhà",
  "công trình",
  "dự án",
  "mô hình",
  "đề tài",
  "sáng kiến",
  "sản phẩm ocop",
  "sản phẩm",
  "hồ sơ",
  "thủ tục",
  "dịch vụ",
  "vụ",
  "vụ án",
  "vụ việc",
  "cuộc",
  "buổi",
  "hội nghị",
  "đợt",
  "chuyến",
  "tin, bài",
  "tin bài",
  "tin",
  "bài viết",
  "bài",
  "lớp học",
  "lần",
  "suất quà",
  "suất",
  "phần quà",
  "giải",
  "huy chương",
  "đơn vị máu",
  "đơn vị",
  "cán bộ",
  "công chức",
  "viên chức",
  "điển hình",
  "tập thể",
  "cá nhân",
  "gia đình",
  "điểm cầu",
  "trạm y tế",
  "trạm",
  "chợ",
  "cầu",
  "tuyến đường",
  "tuyến",
  "cây",
  "con",
  "tấn",
  "tạ",
  "kg",
  "km/km2",
  "km2",
  "km²",
  "km",
  "m2 sàn",
  "m2",
  "m²",
  "m3",
  "m³",
  "ha",
  "héc ta",
  "hecta",
  "lít",
  "kwh",
  "mw",
  "mwp",
  "gw",
  "bao",
  "chiếc",
  "máy",
  "thuê bao",
  "tài khoản",
  "thẻ",
  "giấy chứng nhận",
  "thửa",
  "khu",
  "cụm công nghiệp",
  "cụm",
  "điểm",
  "bậc",
  "tiêu chí",
  "chỉ tiêu",
  "bé trai",
  "nam",
  "con/phụ nữ",
  "hợp đồng",
  "phiên",
  "tác phẩm",
  "bộ",
  "tàu",
  "xe",
  "bếp",
  "vườn",
  "nhóm",
  "sáng chế",
  "văn bản",
  "đầu sách",
  "mũi tiêm",
  "liều",
  "ca",
  "câu lạc bộ",
  "đội",
  "mô-đun",
  "camera",
];

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");

const end = "(?![\\p{L}\\d])";
const perWhat =
  "người\\s+dân|phụ\\s+nữ|lao\\s+động|học\\s+sinh|đơn\\s+vị|bé\\s+gái|nữ|dân|người|năm|tháng|quý|ngày|tuần|giờ|hecta|ha|hộ|km2|km²|km|m2|xã|thôn|huyện|lớp|giường|vụ|đợt|kỳ|trẻ|cháu|máy|cặp";
const per = `(?:\\s*/\\s*(?:\\d{1,3}(?:[. ]?000)*\\s*)?(?:(?:vạn|nghìn|ngàn|triệu)\\s+)?(?:${perWhat})${end}(?:\\s+canh\\s+tác${end})?)*`;
const magnitude = "(?:nghìn\\s+tỷ|ngàn\\s+tỷ|nghìn\\s+tỉ|ngàn\\s+tỉ|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)";
const money = "(?:đồng|vnđ|vnd|đô\\s*-?\\s*la\\s+mỹ(?:\\s*\\(\\s*usd\\s*\\))?|đô\\s+la|usd)";

const forms: readonly RegExp[] = [
  new RegExp(`\\s*(?:%0(?!\\d)|‰)${per}`, "uy"),
  new RegExp(`\\s*%${per}`, "uy"),
  new RegExp(
    `\\s*(?:điểm\\s*%|điểm\\s+phần\\s+trăm${end}|phần\\s+trăm${end}|phần\\s+nghìn${end})${per}`,
    "uy",
  ),
  new RegExp(`\\s*${magnitude}\\s+(?:${money}|${longestFirst(counted)})${end}${per}`, "uy"),
  new RegExp(`\\s*${money}${end}${per}`, "uy"),
  new RegExp(`\\s*(?:số\\s+)?(?:${longestFirst(counted)})${end}${per}`, "uy"),
  new RegExp(`\\s*${magnitude}${end}${per}`, "uy"),
];

/** A unit that stands in a text. */
export interface UnitFound {
  /** As written, blanks folded; `‰` for `%0`, `USD` for `đô la Mỹ (USD)`. */
  readonly unit: string;
  /** Where it ends in the folded text. */
  readonly end: number;
}

/** The unit that stands at a place of a folded text, blanks before it allowed; null where none is known. */
export function unitAt(text: string, low: string, at: number): UnitFound | null {
  for (const form of forms) {
    form.lastIndex = at;
    const found = form.exec(low)?.[0];
    if (found === undefined) continue;
    const stop = at + found.length;
    return { unit: tidy(text.slice(at, stop)), end: stop };
  }
  return null;
}

const unitBefore = new RegExp(
  `(?:^|[^\\p{L}])(%|‰|(?:${magnitude}\\s+)?${money}${per}|(?:${magnitude}\\s+)?(?:${longestFirst(counted)})${per})[\\s|]*(?:[≥≤><]=?|=)?[\\s|]*$`,
  "u",
);

/** The unit that a table row has in the cell before its number: `% ≥`, `| Giường |`, `Căn`. */
export function unitJustBefore(text: string, before: string, start: number): string | null {
  const found = unitBefore.exec(before);
  const unit = found?.[1];
  if (!found || unit === undefined) return null;
  const at = start + found.index + found[0].indexOf(unit);
  const asWritten = text.slice(at, at + unit.length);
  // In running text a unit stands behind its number; a cell of a table begins with a capital.
  return unit === "%" || unit === "‰" || /^\p{Lu}/u.test(asWritten) || before.includes("|")
    ? tidy(asWritten)
    : null;
}

function tidy(unit: string): string {
  return unit
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/^số /iu, "")
    .replace(/^%0/, "‰")
    .replace(/đô\s*-?\s*la( mỹ)?(\s*\(\s*usd\s*\))?/iu, "USD")
    .replace(/usd/iu, "USD");
}
