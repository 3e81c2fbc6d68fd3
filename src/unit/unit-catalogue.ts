import type { UnitDefinition, UnitKind } from "./unit-definition.js";

/** One row of the catalogue: id, Vietnamese, English, factor, further spellings. */
type Row = readonly [id: string, vi: string, en: string, factor: string, ...spellings: string[]];

/** The number words that stand before a unit, the usual one first. */
const numberWords = {
  thousand: ["1000", "nghìn", "ngàn"],
  million: ["1000000", "triệu"],
  billion: ["1000000000", "tỷ", "tỉ"],
  trillion: ["1000000000000", "nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"],
} as const;

type NumberWord = keyof typeof numberWords;

/** Units that convert into one another. What is counted comes whole, but not in thousands. */
function dimension(name: string, kind: UnitKind, ...rows: readonly Row[]): UnitDefinition[] {
  return rows.map(([id, vi, en, factor, ...spellings]) =>
    Object.freeze({
      id,
      name: Object.freeze({ vi, en }),
      spellings: Object.freeze([...new Set([vi, en, ...spellings])]),
      dimension: name,
      factor,
      kind,
      ...(kind === "count" && factor === "1" ? { whole: true } : {}),
    }),
  );
}

/** A unit and its multiples: in words, each spelling of it behind each number word. */
function multiples([id, vi, en, factor, ...spellings]: Row, ...names: readonly NumberWord[]): Row[] {
  const inNumberWords = names.map((name): Row => {
    const [times, word, ...words] = numberWords[name];
    const said = [vi, ...spellings].flatMap((unit) => [word, ...words].map((number) => `${number} ${unit}`));
    return [`${name}-${id}`, `${word} ${vi}`, `${name} ${en}`, times, ...said];
  });
  return [[id, vi, en, factor, ...spellings], ...inNumberWords];
}

/** What is only counted: in English by its id. */
function count(id: string, vi: string, ...spellings: string[]): UnitDefinition[] {
  return dimension(id, "count", [id, vi, id, "1", ...spellings]);
}

/** The units that every rule set may use without defining them; a rule set may add its own. */
export const unitCatalogue: readonly UnitDefinition[] = /* @__PURE__ */ Object.freeze([
  ...dimension(
    "share",
    "rate",
    ["fraction", "lần", "as a fraction", "1"],
    ["percent", "%", "%", "0.01", "phần trăm", "per cent", "pct"],
    ["per-mille", "‰", "‰", "0.001", "phần nghìn", "phần ngàn", "per mille"],
  ),
  ...dimension("percentage-points", "points", [
    "percentage-points",
    "điểm phần trăm",
    "percentage points",
    "1",
    "điểm %",
    "percentage point",
    "pp",
  ]),
  ...dimension(
    "per-people",
    "rate",
    [
      "per-1000-people",
      "trên 1.000 dân",
      "per 1,000 people",
      "0.001",
      "/1.000 dân",
      "/nghìn dân",
      "/1000 dân",
    ],
    [
      "per-10000-people",
      "trên 10.000 dân",
      "per 10,000 people",
      "0.0001",
      "/10.000 dân",
      "/10000 dân",
      "/vạn dân",
      "/1 vạn dân",
      "trên 1 vạn dân",
      "trên một vạn dân",
    ],
    ["per-100000-people", "trên 100.000 dân", "per 100,000 people", "0.00001", "/100.000 dân", "/100000 dân"],
  ),
  ...dimension(
    "dong",
    "amount",
    ...multiples(
      ["dong", "đồng", "dong", "1", "VND", "VNĐ", "VNđ"],
      "thousand",
      "million",
      "billion",
      "trillion",
    ),
  ),
  ...dimension(
    "dong-per-hectare",
    "other",
    ...multiples(["dong-per-hectare", "đồng/ha", "dong per hectare", "1"], "million", "billion"),
  ),
  ...dimension(
    "usd",
    "amount",
    ...multiples(["usd", "USD", "USD", "1", "đô la Mỹ", "đô-la Mỹ"], "thousand", "million", "billion"),
  ),
  ...dimension(
    "visits",
    "count",
    ...multiples(["visits", "lượt", "visits", "1", "lượt khách", "lượt người"], "thousand", "million"),
  ),
  ...dimension(
    "people",
    "count",
    ...multiples(["people", "người", "people", "1", "lao động", "dân"], "thousand"),
  ),
  ...dimension(
    "area",
    "amount",
    ["square-metres", "m²", "m²", "0.0001", "m2"],
    ["hectares", "ha", "hectares", "1", "héc ta", "hecta"],
    ["square-kilometres", "km²", "km²", "100", "km2"],
  ),
  ...dimension(
    "length",
    "amount",
    ["metres", "m", "metres", "1", "mét"],
    ["kilometres", "km", "kilometres", "1000", "ki-lô-mét"],
  ),
  ...dimension(
    "mass",
    "amount",
    ["kilograms", "kg", "kg", "0.001"],
    ...multiples(["tonnes", "tấn", "tonnes", "1"], "thousand", "million"),
  ),
  ...count("communes", "xã", "xã, phường, thị trấn", "commune"),
  ...count("villages", "thôn", "thôn, bản", "thôn, bản, tổ dân phố"),
  ...count("households", "hộ", "hộ gia đình"),
  ...count("schools", "trường", "trường học"),
  ...count("enterprises", "doanh nghiệp"),
  ...count("cooperatives", "hợp tác xã", "HTX"),
  ...dimension("beds", "count", ["beds", "giường bệnh", "hospital beds", "1", "giường"]),
  ...count("doctors", "bác sĩ", "bác sỹ"),
  ...count("cases", "vụ", "vụ án"),
  ...count("dossiers", "hồ sơ"),
  ...count("products", "sản phẩm"),
  ...count("projects", "dự án"),
]);
