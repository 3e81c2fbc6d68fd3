import type { Basis, Direction } from "../rule/rule.js";

/** Which way is good, on what that rests, and the word that decided; null where nothing does. */
export interface ReadDirection {
  readonly direction: Direction | null;
  readonly basis: Basis | null;
  readonly word: string | null;
}

/** Words of names by which less is better; tried before the others. */
const lower = [
  "thất nghiệp",
  "thiếu việc làm",
  "suy dinh dưỡng",
  "hộ nghèo",
  "hộ cận nghèo",
  "nghèo đa chiều",
  "tử vong",
  "tử suất",
  "tai nạn",
  "tội phạm",
  "phạm pháp",
  "vi phạm",
  "tệ nạn",
  "ma túy",
  "cháy nổ",
  "tảo hôn",
  "hôn nhân cận huyết",
  "bỏ học",
  "lưu ban",
  "mù chữ",
  "sinh con thứ",
  "mất cân bằng giới tính",
  "ô nhiễm",
  "thất thoát nước",
  "thất thu",
  "nợ đọng",
  "nợ thuế",
  "nợ xấu",
  "bội chi",
  "trễ hạn",
  "quá hạn",
  "chậm trễ",
  "tồn đọng",
  "khiếu kiện",
  "khiếu nại",
  "đơn thư vượt cấp",
  "lao động nông nghiệp",
  "lao động trong lĩnh vực nông nghiệp",
  "lao động nông, lâm",
  "tỷ lệ mắc",
  "mắc bệnh",
  "nhiễm hiv",
  "sốt rét",
  "yếu kém",
  "không hoàn thành",
  "phát thải",
  "tiêu hao năng lượng",
  "chỉ số giá tiêu dùng",
  "lạm phát",
  "icor",
  "thời gian giải quyết",
  "sinh thô",
];

/** Words of names by which more is better. */
const higher = [
  "tăng trưởng",
  "tốc độ tăng",
  "grdp",
  "gdp",
  "thu ngân sách",
  "thu nhập",
  "giá trị sản xuất",
  "giá trị sản phẩm",
  "giá trị gia tăng",
  "doanh thu",
  "khách du lịch",
  "bán lẻ",
  "xuất khẩu",
  "xuất nhập khẩu",
  "xuất - nhập khẩu",
  "vốn đầu tư",
  "đầu tư phát triển",
  "giải ngân",
  "năng suất",
  "sản lượng",
  "đạt chuẩn",
  "đạt tiêu chuẩn",
  "tốt nghiệp",
  "đi học",
  "huy động",
  "phổ cập",
  "trình độ",
  "qua đào tạo",
  "có việc làm",
  "việc làm mới",
  "giải quyết việc làm",
  "bằng cấp",
  "bảo hiểm",
  "bhxh",
  "bhyt",
  "giường bệnh",
  "bác sĩ",
  "bác sỹ",
  "tiêm chủng",
  "văn hóa",
  "văn hoá",
  "nông thôn mới",
  "che phủ rừng",
  "trồng rừng",
  "thu gom",
  "xử lý chất thải",
  "nước sạch",
  "hợp vệ sinh",
  "sử dụng điện",
  "trực tuyến",
  "hồ sơ",
  "đúng hạn",
  "trước hạn",
  "hài lòng",
  "chuyển đổi số",
  "kinh tế số",
  "điều tra",
  "khám phá",
  "phá án",
  "giải quyết các vụ",
  "đảng viên",
  "kết nạp",
  "hoàn thành",
  "giảm hộ nghèo",
  "giảm nghèo",
  "mức giảm",
  "tỷ lệ giảm",
  "hợp tác xã",
  "doanh nghiệp",
  "ocop",
  "kiên cố",
  "đô thị hóa",
  "đô thị hoá",
  "tuổi thọ",
  "cứng hóa",
  "cứng hoá",
  "cây xanh",
  "nhà ở xã hội",
  "nhập ngũ",
  "cấp giấy chứng nhận",
  "xuất sắc",
  "sạch",
];

/** Words of names whose good direction is a matter of policy, and the way it is mostly read. */
const assumed: readonly (readonly [string, Direction])[] = [
  ["tăng dân số", "lower-is-better"],
  ["tỷ suất sinh", "lower-is-better"],
];

/**
 * The good direction of an indicator, by the words of its name and whether it is asked to rise or fall. Unknown is
 * said, not guessed.
 */
export function readDirection(
  name: string,
  change: "none" | "increase" | "decrease",
  isStated: boolean,
): ReadDirection {
  // A cut, and a rise, are themselves what more is better of (spec 3.2).
  if (change !== "none") {
    return found("higher-is-better", "derived", change === "increase" ? "tăng" : "giảm", isStated);
  }
  const low = name.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  const open = assumed.find(([word]) => low.includes(word));
  if (open) return found(open[1], "assumed", open[0], isStated);
  if (/(?:mức|tỷ lệ|tỉ lệ) giảm/.test(low)) return found("higher-is-better", "derived", "giảm", isStated);
  const down = lower.find((word) => low.includes(word));
  if (down !== undefined) return found("lower-is-better", "derived", down, isStated);
  const up = higher.find((word) => low.includes(word));
  if (up !== undefined) return found("higher-is-better", "derived", up, isStated);
  return { direction: null, basis: isStated ? "stated" : null, word: null };
}

/** Where the words compare, the target rests on them, whatever decided the direction. */
function found(direction: Direction, basis: Basis, word: string, isStated: boolean): ReadDirection {
  return { direction, basis: isStated ? "stated" : basis, word };
}
