import type { UnitDefinition, UnitKind } from "./unit-definition.js";

/** One row of the catalogue: id, Vietnamese, English, factor, further spellings. */
type Row = readonly [id: string, vi: string, en: string, factor: string, ...spellings: string[]];

function dimension(
  name: string,
  kind: UnitKind,
  rows: readonly Row[],
  whole: boolean | "base" = false,
): UnitDefinition[] {
  return rows.map(([id, vi, en, factor, ...spellings]) => ({
    id,
    name: { vi, en },
    spellings: [...new Set([vi, en, ...spellings].map((text) => text.normalize("NFC")))],
    dimension: name,
    factor,
    kind,
    ...(whole === true || (whole === "base" && factor === "1") ? { whole: true } : {}),
  }));
}

function count(id: string, vi: string, en: string, ...spellings: string[]): UnitDefinition[] {
  return dimension(id, "count", [[id, vi, en, "1", ...spellings]], true);
}

const rows: readonly UnitDefinition[] = [
  ...dimension("share", "rate", [
    ["fraction", "lần", "as a fraction", "1"],
    ["percent", "%", "%", "0.01", "phần trăm", "per cent", "pct"],
    ["per-mille", "‰", "‰", "0.001", "phần nghìn", "phần ngàn", "per mille"],
  ]),
  ...dimension("percentage-points", "points", [
    ["percentage-points", "điểm phần trăm", "percentage points", "1", "điểm %", "percentage point", "pp"],
  ]),
  ...dimension("per-people", "rate", [
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
  ]),
  ...dimension("dong", "amount", [
    ["dong", "đồng", "dong", "1", "VND", "VNĐ", "VNđ"],
    ["thousand-dong", "nghìn đồng", "thousand dong", "1000", "ngàn đồng"],
    ["million-dong", "triệu đồng", "million dong", "1000000", "triệu VND"],
    ["billion-dong", "tỷ đồng", "billion dong", "1000000000", "tỉ đồng", "tỷ VND"],
    ["trillion-dong", "nghìn tỷ đồng", "trillion dong", "1000000000000", "nghìn tỉ đồng", "ngàn tỷ đồng"],
  ]),
  ...dimension("dong-per-hectare", "other", [
    ["dong-per-hectare", "đồng/ha", "dong per hectare", "1"],
    ["million-dong-per-hectare", "triệu đồng/ha", "million dong per hectare", "1000000"],
    ["billion-dong-per-hectare", "tỷ đồng/ha", "billion dong per hectare", "1000000000", "tỉ đồng/ha"],
  ]),
  ...dimension("usd", "amount", [
    ["usd", "USD", "USD", "1", "đô la Mỹ", "đô-la Mỹ"],
    ["thousand-usd", "nghìn USD", "thousand USD", "1000", "ngàn USD"],
    ["million-usd", "triệu USD", "million USD", "1000000", "triệu đô la Mỹ"],
    ["billion-usd", "tỷ USD", "billion USD", "1000000000", "tỉ USD", "tỷ đô la Mỹ"],
  ]),
  ...dimension(
    "visits",
    "count",
    [
      ["visits", "lượt", "visits", "1", "lượt khách", "lượt người"],
      ["thousand-visits", "nghìn lượt", "thousand visits", "1000", "ngàn lượt", "nghìn lượt khách"],
      ["million-visits", "triệu lượt", "million visits", "1000000", "triệu lượt khách"],
    ],
    "base",
  ),
  ...dimension(
    "people",
    "count",
    [
      ["people", "người", "people", "1", "lao động", "dân"],
      ["thousand-people", "nghìn người", "thousand people", "1000", "ngàn người"],
    ],
    "base",
  ),
  ...dimension("area", "amount", [
    ["square-metres", "m²", "m²", "0.0001", "m2"],
    ["hectares", "ha", "hectares", "1", "héc ta", "hecta"],
    ["square-kilometres", "km²", "km²", "100", "km2"],
  ]),
  ...dimension("length", "amount", [
    ["metres", "m", "metres", "1", "mét"],
    ["kilometres", "km", "kilometres", "1000", "ki-lô-mét"],
  ]),
  ...dimension("mass", "amount", [
    ["kilograms", "kg", "kg", "0.001"],
    ["tonnes", "tấn", "tonnes", "1"],
    ["thousand-tonnes", "nghìn tấn", "thousand tonnes", "1000", "ngàn tấn"],
    ["million-tonnes", "triệu tấn", "million tonnes", "1000000"],
  ]),
  ...count("communes", "xã", "communes", "xã, phường, thị trấn", "commune"),
  ...count("villages", "thôn", "villages", "thôn, bản", "thôn, bản, tổ dân phố"),
  ...count("households", "hộ", "households", "hộ gia đình"),
  ...count("schools", "trường", "schools", "trường học"),
  ...count("enterprises", "doanh nghiệp", "enterprises"),
  ...count("cooperatives", "hợp tác xã", "cooperatives", "HTX"),
  ...count("beds", "giường bệnh", "hospital beds", "giường"),
  ...count("doctors", "bác sĩ", "doctors", "bác sỹ"),
  ...count("cases", "vụ", "cases", "vụ án"),
  ...count("dossiers", "hồ sơ", "dossiers"),
  ...count("products", "sản phẩm", "products"),
  ...count("projects", "dự án", "projects"),
];

/** The units that every rule set may use without defining them; a rule set may add its own. */
export const unitCatalogue: readonly UnitDefinition[] = Object.freeze(
  rows.map((unit) =>
    Object.freeze({ ...unit, name: Object.freeze(unit.name), spellings: Object.freeze(unit.spellings) }),
  ),
);
