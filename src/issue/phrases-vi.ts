/**
 * What a fault carries as an English phrase (what was expected, why a file is not read, how the command was called),
 * in Vietnamese. A phrase that is not known here, such as one of a library below, stays as it is.
 */
export function phraseInVietnamese(phrase: string): string {
  const found = phrases.find(([form]) => form.test(phrase));
  return found ? phrase.replace(found[0], found[1]) : phrase;
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^an observation$/, "một số liệu"],
  [/^an indicator's id$/, "mã chỉ tiêu"],
  [/^an area's id$/, "mã địa bàn"],
  [/^a text, or texts by name$/, "một chuỗi, hoặc các chuỗi có tên"],
  [/^a policy made by definePolicy$/, "chính sách do definePolicy tạo ra"],
  [/^a list$/, "một danh sách"],
  [/^a list of at least (\S+)$/, "danh sách có ít nhất $1 mục"],
  [/^a text$/, "một chuỗi"],
  [/^an object$/, "một đối tượng"],
  [/^true or false$/, "true hoặc false"],
  [/^a whole number from (\S+) to (\S+)$/, "số nguyên từ $1 đến $2"],
  [/^one of (.+)$/, "một trong các giá trị $1"],
  [/^plain or vi$/, "plain hoặc vi"],
  [/^a semantic version such as (\S+)$/, "số phiên bản dạng $1"],
  [/^a day such as (\S+)$/, "ngày dạng $1"],
  [
    /^an indicator's id, or one of all, any, not, at-least-k with of$/,
    "mã chỉ tiêu, hoặc all, any, not, at-least-k kèm of",
  ],
  [/^a list of conditions, or assigned$/, "danh sách điều kiện, hoặc assigned"],
  [/^values by indicator, or a list of observations$/, "các giá trị theo chỉ tiêu, hoặc danh sách số liệu"],
  [/^the first part of (.+)$/, "phần thứ nhất của $1"],
  [/^two different indicators$/, "hai chỉ tiêu khác nhau"],
  [/^EACCES$|^EPERM$/, "không có quyền truy cập"],
  [/^ENOTDIR$/, "đường dẫn đi qua một tệp"],
  [/^ENOSPC$/, "hết dung lượng"],
  [/^it was read already$/, "đã đọc rồi"],
  [/^EISDIR$/, "đây là thư mục"],
  [/^(`.+`) is no locale$/, "$1 không phải ngôn ngữ được hỗ trợ"],
  [/^unknown option (`.+`)$/, "không có tùy chọn $1"],
  [/^(`.+`) needs a value: (.+)$/, "$1 cần một giá trị: $2"],
  [/^(`.+`) takes no value$/, "$1 không nhận giá trị"],
  [/^(`thidua .+`) needs (.+)$/, "$1 cần $2"],
  [/^(`.+`) is one word too many$/, "thừa từ $1"],
  [/^(`.+`) is no value of (`.+`)$/, "$1 không phải giá trị của $2"],
  [/^(`.+`) is nothing to fail on$/, "$1 không phải điều kiện báo lỗi"],
  [/^the rule file holds no policy$/, "tệp quy tắc không có chính sách nào"],
  [/^there are several policies: name one with (`.+`)$/, "có nhiều chính sách: chọn một chính sách bằng $1"],
  [/^(`.+`) is no policy of the rule set$/, "$1 không phải chính sách của bộ quy tắc"],
  [/^(`.+`) is no directive of the package$/, "gói không có văn bản $1"],
  [/^(`.+`) cannot be an id; name one with (`.+`)$/, "$1 không dùng làm mã được; đặt mã bằng $2"],
  [/^(`.+`) ends in no form that is known$/, "đuôi tệp của $1 không phải định dạng được hỗ trợ"],
  [/^a picture holds one area: name it with (`.+`)$/, "một hình chỉ có một địa bàn: chọn địa bàn bằng $1"],
  [/^no target could be drafted from the text$/, "không dự thảo được chỉ tiêu nào từ văn bản"],
  [/^(`.+`) is nothing that thidua does$/, "thidua không có lệnh $1"],
];
