import type { IssueDetails, MalformedReason } from "./issue-details.js";
import { oneLine } from "./one-line.js";
import { phraseInVietnamese } from "./phrases-vi.js";
import { quoted, type WordTable } from "./words.js";

type CsvReason = IssueDetails["files/csv-syntax"]["reason"];

const near = (nearest: readonly string[], otherwise: string): string =>
  nearest.length === 0 ? otherwise : `Có phải ý là ${quoted(nearest, " hoặc ")}?`;

const numberHints: Record<MalformedReason, string> = {
  empty: "Nếu chưa có báo cáo thì không ghi giá trị, hoặc ghi null.",
  blank: "Bỏ các khoảng trắng, kể cả giữa các nhóm chữ số.",
  words: "Chỉ viết con số: đơn vị tính ghi vào `unit`, lời khác ghi vào `provenance`.",
  comma: 'Viết phần thập phân sau dấu chấm, hoặc khai báo `notation: "vi"` cho toàn bộ dữ liệu.',
  "percent-sign": "Chỉ viết con số; đơn vị tính ghi vào `unit`.",
  exponent: "Viết đủ các chữ số: 1000 thay cho 1e3.",
  underscore: "Bỏ dấu gạch dưới.",
  "unicode-minus": "Viết dấu trừ bằng ký tự ASCII `-`.",
  "dot-without-digits": "Viết chữ số ở cả hai bên dấu chấm: 0.5 thay cho .5.",
  "dot-decimal":
    "Theo cách viết tiếng Việt, phần thập phân đứng sau dấu phẩy; số này trông như viết bằng dấu chấm thập phân.",
  "dot-groups": 'Trông như nhóm hàng nghìn: khai báo `notation: "vi"` cho toàn bộ dữ liệu.',
  "not-a-number": "Viết bằng chữ số ASCII, nhiều nhất một dấu chấm, có thể có dấu âm dương: 25.9.",
  "wrong-type":
    "Đưa vào chuỗi, số, bigint hoặc Decimal; tỷ số, đơn vị tính hay kỳ báo cáo ghi bên cạnh `indicator`, trong danh sách.",
};

const nouns: Record<string, string> = {
  numerator: "tử số",
  denominator: "mẫu số",
  document: "văn bản",
  indicator: "chỉ tiêu",
  role: "vai trò",
  "unit.kind": "loại đơn vị",
  assigned: "chỉ tiêu được giao",
};
const noun = (word: string): string => nouns[word] ?? word;
const phrase = (text: string): string => phraseInVietnamese(oneLine(text));
const comparing: Record<string, string> = {
  "at-least": "ít nhất",
  "more-than": "trên",
  "at-most": "không quá",
  "less-than": "dưới",
  between: "trong khoảng",
  exactly: "đúng bằng",
  "higher-is-better": "càng cao càng tốt",
  "lower-is-better": "càng thấp càng tốt",
  or: "hoặc",
  by: "do từ",
};
const locks: Record<string, string> = { locked: "không cho đổi", "tighten-only": "chỉ cho siết chặt" };
const changes: Record<string, string> = {
  tightened: "siết chặt",
  loosened: "nới lỏng",
  incomparable: "không so sánh được",
  reworded: "đổi lời văn",
  "reworded-only": "đổi lời văn",
  added: "thêm mới",
  removed: "bỏ đi",
  unit: "hiểu đơn vị khác đi",
  "lock free": "bỏ khóa",
  "lock tighten-only": "nới khóa",
};
const comparators = (text: string): string =>
  text.replace(/[a-z]+(?:-[a-z]+)*/g, (one) => comparing[one] ?? one);
const yamlWords = {
  alias: "tệp quy tắc không dùng tham chiếu",
  tag: "tệp quy tắc không dùng thẻ kiểu này",
  key: "khóa không phải một chuỗi",
} as const;
const anArea = (area: string | null): string => (area === null ? "" : ` của \`${area}\``);

const csvSyntax: Record<CsvReason, (line: number) => readonly [message: string, hint: string]> = {
  "open-quote": (line) => [
    `dòng ${line} có dấu ngoặc kép không được đóng; dòng đó không được đọc`,
    "Bỏ dấu ngoặc kép đó, hoặc đóng lại.",
  ],
  "more-cells": (line) => [
    `dòng ${line} có nhiều ô hơn dòng tiêu đề; dòng đó không được đọc`,
    "Đặt ô có dấu phân cách trong ngoặc kép, hoặc bỏ các ô thừa.",
  ],
  "endless-row": (line) => [
    `hàng bắt đầu từ dòng ${line} không kết thúc; hàng đó và phần sau không được đọc`,
    "Đưa tệp CSV, mỗi hàng kết thúc bằng dấu xuống dòng.",
  ],
};

/** Every code in Vietnamese. */
export const vietnamese: WordTable = {
  "number/malformed": (i) => [
    i.received === ""
      ? "chuỗi rỗng không phải là số thập phân"
      : `\`${i.received}\` không phải là số thập phân`,
    numberHints[i.reason],
  ],
  "number/out-of-range": (i) => [
    `\`${i.received}\` có hơn 20 chữ số trước dấu thập phân hoặc hơn 18 chữ số sau dấu`,
    "Ghi số liệu như đã công bố, nếu cần thì theo đơn vị lớn hơn hoặc nhỏ hơn; thư viện không làm tròn thay.",
  ],
  "number/inexact": (i) => [
    `số \`${i.received}\` có hơn 15 chữ số có nghĩa, là dấu vết của phép tính nhị phân`,
    'Đưa số liệu vào dưới dạng chuỗi: "25.9".',
  ],
  "number/not-finite": (i) => [
    `\`${i.received}\` không phải là số hữu hạn`,
    "Nếu chưa có số liệu thì bỏ trống.",
  ],
  "number/zero-denominator": (i) => [
    `mẫu số \`${i.received}\` bằng không`,
    "Ghi tổng số; nếu không có trường hợp nào thì khai báo không áp dụng kèm lý do.",
  ],
  "number/negative-denominator": (i) => [`mẫu số \`${i.received}\` nhỏ hơn không`, "Đặt dấu âm ở tử số."],
  "unit/unknown": (i) => [
    `\`${i.received}\` không phải đơn vị tính đã biết`,
    near(
      i.nearest,
      "Dùng mã hoặc cách viết trong danh mục đơn vị tính, hoặc định nghĩa đơn vị trong bộ quy tắc.",
    ),
  ],
  "unit/mismatch": (i) => [
    `\`${i.received}\` không đổi được sang \`${i.expected}\``,
    `Ghi số liệu theo \`${i.expected}\` hoặc một đơn vị cùng loại.`,
  ],
  "unit/missing": (i) => [
    `tỷ số cho chỉ tiêu tính theo \`${i.expected}\` phải ghi rõ đơn vị tính`,
    `Thêm \`unit\`, ví dụ \`${i.expected}\`; chỉ tỷ lệ mới được đọc như số thuần.`,
  ],
  "period/malformed": (i) => [
    `\`${i.received}\` không phải kỳ báo cáo`,
    'Viết dạng chuỗi: "2023", "2023-H1", "2023-Q3", "2023-06", hoặc khoảng như "2023-01/2023-10".',
  ],
  "period/mismatch": (i) => [
    `số liệu của kỳ \`${i.received}\`, trong khi đánh giá kỳ \`${i.expected}\``,
    "Ghi số liệu của cả kỳ, hoặc đánh giá kỳ kia.",
  ],
  "observation/missing": (i) => [
    `chưa có báo cáo \`${i.indicator}\`${anArea(i.area)} cho kỳ \`${i.period}\``,
    "Báo cáo số liệu; khi chưa có thì chỉ tiêu không được coi là đạt hay không đạt.",
  ],
  "observation/incomplete": (i) => [
    `tỷ số của \`${i.indicator}\` thiếu ${noun(i.lacks)}`,
    `Ghi thêm ${noun(i.lacks)}, hoặc ghi một giá trị.`,
  ],
  "observation/two-values": (i) => [
    `\`${i.indicator}\` vừa có giá trị vừa có tỷ số`,
    "Chỉ ghi một trong hai.",
  ],
  "observation/conflict": (i) => [
    `\`${i.indicator}\` có các số liệu khác nhau: ${quoted(i.values)}`,
    "Giữ số đúng, hoặc ghi các số khác là số ước tính; thư viện không chọn theo đa số.",
  ],
  "observation/reason-missing": (i) => [
    `\`${i.indicator}\` được khai báo không áp dụng mà không có lý do`,
    "Ghi lý do vào `reason`.",
  ],
  "observation/area-ambiguous": (i) => [
    `số liệu thuộc nhiều địa bàn: ${quoted(i.areas.slice(0, 5))}${i.areas.length > 5 ? " …" : ""}`,
    "Chọn một địa bàn, hoặc đánh giá tất cả.",
  ],
  "observation/area-absent": (i) => [
    `không có số liệu nào của địa bàn \`${i.received}\``,
    near(i.nearest, "Nêu một địa bàn có trong tệp, hoặc không nêu địa bàn."),
  ],
  "observation/area-split": (i) => [
    `các dòng của \`${i.area}\` không đứng liền nhau`,
    "Sắp xếp theo địa bàn, hoặc đọc mà không hứa các dòng đã gộp.",
  ],
  "observation/unknown-indicator": (i) => [
    `\`${i.received}\` không phải chỉ tiêu của bộ quy tắc`,
    near(i.nearest, "Dùng mã của bộ quy tắc; `thidua describe` liệt kê các mã."),
  ],
  "observation/unknown-standing": (i) => [
    `\`${i.received}\` không phải tình trạng số liệu`,
    near(i.nearest, "Dùng final, provisional hoặc not-applicable."),
  ],
  "observation/unknown-field": (i) => [
    `\`${i.received}\` không phải trường của số liệu, nên không được đọc`,
    near(i.nearest, "Bỏ đi, hoặc ghi vào `provenance`."),
  ],
  "observation/malformed": (i) => [
    `cần ${phrase(i.expected)}, nhận được \`${i.received}\``,
    `Ghi ${phrase(i.expected)}.`,
  ],
  "observation/column-length": (i) => [
    `cột \`${i.column}\` có ${i.received} số liệu, trong khi bảng có ${i.expected} địa bàn`,
    "Mỗi cột phải có đủ một ô cho từng địa bàn, ô chưa có số liệu ghi null.",
  ],
  "observation/area-repeated": (i) => [
    `mã \`${i.area}\` được dùng cho nhiều địa bàn trong bảng`,
    "Mỗi địa bàn chỉ ghi một lần, hoặc chỉ địa bàn bằng số thứ tự.",
  ],
  "observation/area-unnamed": () => [
    "dòng không ghi địa bàn, trong khi có địa bàn đã đánh giá xong",
    "Ghi rõ địa bàn; dòng dùng chung cho mọi địa bàn phải đứng đầu.",
  ],

  "rule/unknown-key": (i) => [
    `\`${i.received}\` không phải khóa ở đây`,
    near(i.nearest, "Bỏ đi; JSON Schema liệt kê các khóa."),
  ],
  "rule/missing-key": (i) => [`thiếu khóa \`${i.key}\``, `Thêm \`${i.key}\`.`],
  "rule/malformed": (i) => [
    `cần ${phrase(i.expected)}, nhận được \`${i.received}\``,
    `Viết ${phrase(i.expected)}.`,
  ],
  "rule/bad-id": (i) => [
    `\`${i.received}\` không dùng làm mã được`,
    "Dùng chữ cái không dấu, chữ số, - _ . : và bắt đầu bằng chữ hoặc số; tên sẵn có của JavaScript không dùng được.",
  ],
  "rule/duplicate-id": (i) => [`mã \`${i.received}\` xuất hiện hai lần`, "Mỗi mục một mã riêng."],
  "rule/unknown-reference": (i) => [
    `\`${i.received}\` không phải ${noun(i.to)} của bộ quy tắc`,
    near(i.nearest, `Ghi một ${noun(i.to)} có sẵn, hoặc thêm vào.`),
  ],
  "rule/cyclic-reference": (i) => [
    `một phần lại là phần của chính nó: ${i.cycle.join(" → ")}`,
    "Bỏ bớt một quan hệ.",
  ],
  "rule/empty-interval": (i) => [
    `không có giá trị nào giữa \`${i.lower}\` và \`${i.upper}\` như yêu cầu`,
    "Đặt cận dưới trước, xem lại các đầu mút có được tính hay không và cách làm tròn.",
  ],
  "rule/bad-bound": (i) => [
    `\`${i.received}\` không phải mức chỉ tiêu`,
    'Viết dạng chuỗi thập phân có dấu chấm: "25.9".',
  ],
  "rule/bad-count": (i) => [
    `không thể yêu cầu \`${i.received}\` trong số ${i.members} thành phần`,
    "Yêu cầu một số nguyên từ 1 đến số thành phần.",
  ],
  "rule/empty-list": () => ["tổng hợp không có thành phần", "Ghi ít nhất một thành phần."],
  "rule/too-deep": (i) => [`lồng nhau quá ${i.limit} cấp`, "Làm phẳng bớt."],
  "rule/unknown-schema-version": (i) => [
    `bản này không đọc được phiên bản lược đồ \`${i.received}\``,
    `Ghi số ${i.supported}, hoặc dùng bản đọc được.`,
  ],
  "rule/quote-not-in-text": (i) => [
    `trích dẫn của \`${i.indicator}\` không có trong văn bản: \`${i.quote}\``,
    "Chép nguyên văn từ văn bản.",
  ],
  "rule/bound-not-in-quote": (i) => [
    `mức \`${i.bound}\` của \`${i.indicator}\` không có trong trích dẫn: \`${i.quote}\``,
    "So lại với văn bản; một trong hai bị sai.",
  ],
  "rule/number-uncovered": (i) => [
    `không quy tắc nào ứng với con số \`${i.number}\` trong \`${i.context}\``,
    "Thêm quy tắc, hoặc ghi lý do con số không phải chỉ tiêu.",
  ],
  "rule/comparator-not-in-words": (i) => [
    `\`${i.indicator}\` được đánh giá là ${comparators(i.comparator)}, còn trích dẫn đọc là ${comparators(i.words)}: \`${i.quote}\``,
    "So lại với văn bản; cách hiểu khác với câu chữ phải có ghi chú.",
  ],
  "rule/unit-not-in-words": (i) => [
    `\`${i.indicator}\` tính theo \`${i.unit}\`, còn trích dẫn ghi \`${i.words}\`: \`${i.quote}\``,
    "So lại với văn bản, hoặc ghi nghĩa của từ đó ở `unitSpellings`.",
  ],
  "rule/noted-discrepancy": (i) => [
    `đã biết về \`${i.subject}\`: ${i.vi.replace(/[.]$/, "")}`,
    "Không phải sửa gì.",
  ],
  "rule/contradiction": (i) => [
    `${quoted(i.indicators, " và ")} không thể cùng đạt: tại \`${i.witness}\` một trong hai không đạt`,
    "So cả hai chỉ tiêu với văn bản.",
  ],
  "rule/pair-disagrees": (i) => [
    `${quoted(i.indicators, " và ")} là một chỉ tiêu nhưng yêu cầu khác nhau: xem \`${i.witness}\``,
    "So cả hai chỉ tiêu với văn bản.",
  ],
  "rule/impossible-target": (i) => [
    `không giá trị nào có thể có của \`${i.indicator}\` đạt \`${i.bound}\`: giới hạn là \`${i.limit}\``,
    "Kiểm tra mức chỉ tiêu và đơn vị tính.",
  ],
  "rule/always-met": (i) => [
    `mọi giá trị có thể có của \`${i.indicator}\` đều đạt \`${i.bound}\``,
    "Kiểm tra mức chỉ tiêu và phép so sánh.",
  ],
  "rule/redundant": (i) => [
    `\`${i.indicator}\` luôn đạt khi \`${i.by}\` đạt: xem \`${i.witness}\``,
    "Giữ lại nếu văn bản có; chỉ tiêu này không tự quyết định điều gì.",
  ],
  "rule/assumed-without-note": (i) => [
    `chiều của \`${i.indicator}\` là suy đoán, mà không ghi chú nào nói đó là cách hiểu của ai`,
    "Thêm ghi chú loại `reading`: cách hiểu của ai, vì sao.",
  ],
  "rule/bound-not-whole": (i) => [
    `\`${i.indicator}\` chỉ nhận số nguyên: \`${i.bound}\` cũng là \`${i.whole}\``,
    "Giữ nguyên văn; chỉ cần biết điều đó.",
  ],
  "rule/expired": (i) => [
    `bộ quy tắc hết hiệu lực ngày \`${i.to}\`, trước \`${i.asOf}\``,
    "Dùng bộ đang có hiệu lực.",
  ],
  "rule/not-yet-in-force": (i) => [
    `bộ quy tắc có hiệu lực từ ngày \`${i.from}\`, sau \`${i.asOf}\``,
    "Dùng bộ đang có hiệu lực.",
  ],
  "rule/not-yet-issued": (i) => [
    `\`${i.document}\` ban hành ngày \`${i.issued}\`, sau \`${i.asOf}\``,
    "Kiểm tra ngày.",
  ],
  "rule/several-in-force": (i) => [
    `nhiều bộ quy tắc cùng có hiệu lực ngày \`${i.asOf}\`: ${quoted(i.ruleSets)}`,
    "Cho mỗi bộ một ngày bắt đầu riêng.",
  ],
  "rule/unit-mismatch": (i) => [
    `\`${i.received}\` không so được với \`${i.expected}\``,
    "Dùng các đơn vị cùng loại.",
  ],

  "evaluation/implausible": (i) => [
    i.expected === "whole"
      ? `\`${i.indicator}\` là \`${i.value}\`, trong khi phải là số nguyên`
      : `\`${i.indicator}\` là \`${i.value}\`, ${i.expected === "at-least" ? "thấp hơn mức nhỏ nhất" : "cao hơn mức lớn nhất"} có thể, \`${i.bound}\``,
    "Kiểm tra số liệu và đơn vị tính; kết quả đánh giá giữ nguyên.",
  ],
  "evaluation/part-over-whole": (i) => [
    `\`${i.part}\` (${i.partValue}) lớn hơn tổng thể \`${i.whole}\` (${i.wholeValue})`,
    "Kiểm tra cả hai số liệu; kết quả đánh giá giữ nguyên.",
  ],
  "evaluation/same-target-disagrees": (i) => [
    `\`${i.met}\` đạt còn \`${i.notMet}\` không đạt, dù là cùng một chỉ tiêu`,
    "Kiểm tra cả hai số liệu; kết quả đánh giá giữ nguyên.",
  ],
  "evaluation/unknown-indicator": (i) => [
    `\`${i.received}\` không phải chỉ tiêu của bộ quy tắc`,
    near(i.nearest, "Dùng mã của bộ quy tắc."),
  ],
  "evaluation/unknown-area": (i) => [
    `bảng không có địa bàn \`${i.received}\``,
    near(i.nearest, "Dùng mã của một địa bàn trong bảng, hoặc số thứ tự trong cột, tính từ 0."),
  ],
  "evaluation/not-additive": (i) => [
    `\`${i.indicator}\` tính theo \`${i.unit}\` không cộng được`,
    "Ghi tử số kèm mẫu số thì cộng được; tỷ lệ phần trăm không bao giờ được cộng hay lấy trung bình.",
  ],
  "evaluation/part-missing": (i) => [
    `tổng của \`${i.indicator}\` thiếu phần \`${i.part}\``,
    "Báo cáo phần đó; tổng thiếu một phần là tổng sai.",
  ],
  "evaluation/parts-do-not-cover": (i) => [
    `các kỳ ${quoted(i.received)} không hợp thành \`${i.period}\` cho \`${i.indicator}\``,
    "Ghi mỗi phần một lần, không hở và không chồng lên nhau.",
  ],
  "evaluation/assignment-missing": () => [
    "điều kiện hỏi các chỉ tiêu được giao, mà chưa có",
    "Đưa vào `assigned`.",
  ],

  "eligibility/assignment-missing": (i) => [
    `chưa rõ chỉ tiêu nào được giao${i.unit === null ? "" : ` cho \`${i.unit}\``}`,
    'Đưa vào `assigned`: danh sách mã, hoặc "all".',
  ],
  "eligibility/assignment-empty": () => ["danh sách giao không có chỉ tiêu nào", 'Ghi các mã, hoặc "all".'],
  "eligibility/assignment-unknown": (i) => [
    `chỉ tiêu được giao \`${i.received}\` không có trong bộ quy tắc`,
    near(i.nearest, "Dùng mã của bộ quy tắc."),
  ],
  "eligibility/assignment-sum": (i) => [
    `mức giao cho các đơn vị về \`${i.indicator}\` cộng lại là \`${i.received}\`, còn toàn tỉnh là \`${i.expected}\``,
    "Kiểm tra bảng giao; đơn vị nào có phần đều phải có trong bảng.",
  ],
  "eligibility/assignment-conflict": (i) => [
    `\`${i.unit}\` có trong bảng giao với ${i.field === "kind" ? "nhiều loại đơn vị" : `nhiều mức của \`${i.indicator}\``} khác nhau: ${quoted(i.values)}`,
    "Giữ một trong các giá trị đó.",
  ],
  "eligibility/assignment-part-over-whole": (i) => [
    `\`${i.unit}\` được giao phần \`${i.part}\` ở mức \`${i.partBound}\`, còn tổng thể \`${i.whole}\` ở mức \`${i.wholeBound}\``,
    "Phần không thể lớn hơn tổng thể: kiểm tra cả hai số.",
  ],
  "eligibility/assignment-share": (i) => [
    `mức giao cho các đơn vị về \`${i.indicator}\`, tính theo mẫu số của từng đơn vị, gộp lại là \`${i.received}\`, còn toàn tỉnh cần \`${i.expected}\``,
    "Nâng mức của một số đơn vị, hoặc kiểm tra các mẫu số.",
  ],
  "eligibility/bad-candidate": (i) => [
    i.received === "undefined"
      ? `chưa rõ ${noun(i.field)} của người được xét`
      : `\`${i.received}\` không dùng làm ${noun(i.field)} của người được xét`,
    i.field === "assigned"
      ? "Đưa vào danh sách mã chỉ tiêu, hoặc `all`."
      : near(i.nearest, `Ghi ${noun(i.field)} của người được xét.`),
  ],
  "eligibility/candidate-count": (i) => [
    `có ${i.received} đối tượng cho ${i.expected} địa bàn`,
    "Đưa một đối tượng chung cho mọi địa bàn, hoặc danh sách mỗi địa bàn một đối tượng.",
  ],
  "eligibility/rule-set-mismatch": (i) => [
    `chính sách dành cho \`${i.expected}\`, còn bên kia thuộc \`${i.received}\``,
    "Dùng chính sách của cùng bộ quy tắc.",
  ],

  "compare/forbidden-change": (i) => [
    `bộ gốc ${locks[i.lock] ?? i.lock} \`${i.indicator}\`, còn thay đổi này là ${changes[i.change] ?? i.change}${i.witness === null ? "" : `: hai bản khác nhau ở \`${i.witness}\``}`,
    "Giữ nguyên, hoặc siết chặt hơn nếu khóa cho phép.",
  ],

  "receipt/malformed": (i) => [
    `\`${i.received}\` không phải biên nhận`,
    "Đưa JSON của biên nhận đúng như đã ghi.",
  ],
  "receipt/digest-mismatch": (i) => [
    `biên nhận đã bị sửa: mã tóm lược ghi \`${i.received}\`, nội dung cho \`${i.expected}\``,
    "Tìm lại biên nhận đúng như đã ghi.",
  ],
  "receipt/rule-set-unknown": (i) => [
    `không có bộ quy tắc \`${i.ruleSet}\` với mã băm \`${i.hash}\``,
    "Đưa vào đúng bộ quy tắc và phiên bản đã đánh giá.",
  ],
  "receipt/differs": (i) => [
    `\`${i.indicator}\` ${i.field}: đã ghi \`${i.recorded}\`, tính lại được \`${i.replayed}\``,
    "Một trong hai bị sai; so phiên bản của thư viện.",
  ],

  "files/not-found": (i) => [`không có tệp \`${i.file}\``, "Kiểm tra đường dẫn."],
  "files/unreadable": (i) => [
    `không đọc được \`${i.file}\`: ${phrase(i.reason)}`,
    "Kiểm tra tệp và quyền truy cập.",
  ],
  "files/unwritable": (i) => [
    `không ghi được \`${i.file}\`: ${phrase(i.reason)}`,
    "Kiểm tra thư mục và quyền truy cập.",
  ],
  "files/not-utf8": (i) => [`\`${i.file}\` không phải văn bản UTF-8`, "Lưu lại theo UTF-8."],
  "files/json-syntax": (i) => [
    `không đúng JSON ở dòng ${i.line}, cột ${i.column}: ${i.found === "" ? "văn bản kết thúc ở đó" : `gặp \`${i.found}\``}`,
    "Sửa tệp ở chỗ đó.",
  ],
  "files/yaml-syntax": (i) => [
    `không đúng YAML ở dòng ${i.line}, cột ${i.column}: ${i.found === "" ? "văn bản kết thúc ở đó" : `gặp \`${i.found}\``}`,
    "Sửa tệp ở chỗ đó.",
  ],
  "files/yaml-unsupported": (i) => [
    `${yamlWords[i.what]} ở dòng ${i.line}, cột ${i.column}: \`${i.found}\``,
    i.what === "alias" ? "Viết đầy đủ nội dung tại chỗ đó." : "Viết ở dạng thường, hoặc đặt trong ngoặc kép.",
  ],
  "files/yaml-not-installed": (i) => [
    `\`${i.file}\` là tệp YAML, mà gói \`yaml\` dùng để đọc chưa được cài đặt`,
    "Chạy `npm install yaml`, hoặc dùng tệp quy tắc JSON.",
  ],
  "files/duplicate-key": (i) => [
    `khóa \`${i.key}\` xuất hiện hai lần, lần sau ở dòng ${i.line}, cột ${i.column}`,
    "Giữ một trong hai; thư viện không đoán.",
  ],
  "files/too-deep": (i) => [
    `lồng nhau quá ${i.limit} cấp ở dòng ${i.line}, cột ${i.column}`,
    "Làm phẳng bớt.",
  ],
  "files/csv-syntax": (i) => csvSyntax[i.reason](i.line),
  "files/csv-missing-column": (i) => [
    `không có cột \`${i.column}\`; dòng tiêu đề có ${quoted(i.received)}`,
    "Thêm cột, hoặc đổi tên một cột.",
  ],
  "files/csv-unknown-column": (i) => [
    `cột \`${i.received}\` không được đọc`,
    near(i.nearest, "Bỏ đi, hoặc đổi thành mã hay tên chỉ tiêu."),
  ],
  "files/csv-duplicate-column": (i) => [`cột \`${i.received}\` xuất hiện hai lần`, "Giữ một cột."],
  "files/empty": (i) => [`không có gì trong \`${i.file}\``, "Đưa tệp có tiêu đề và các dòng, hoặc tệp JSON."],
  "files/too-large": (i) => [
    `\`${i.file}\` quá lớn để giữ trọn trong bộ nhớ`,
    "Nếu là CSV và các dòng của mỗi địa bàn đứng liền nhau, `thidua evaluate … --grouped` đọc được tệp mọi cỡ; nếu không, đưa tệp nhỏ hơn.",
  ],

  "cli/usage": (i) => [phrase(i.problem), near(i.nearest, "Chạy `thidua --help`.")],
};
