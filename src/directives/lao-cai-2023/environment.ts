import { atLeast, indicator } from "../../index.js";
import { appendix, share } from "./appendix.js";

/** Forest, waste, water: bullets 16 to 18. */
export const environment = [
  indicator({
    id: "forest-cover",
    name: { vi: "Tỷ lệ che phủ rừng", en: "Forest cover" },
    aliases: ["Độ che phủ rừng", "Che phủ rừng"],
    theme: "environment",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("58.5"),
    basis: "derived",
    wording: { text: "58,5%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(16, "Tỷ lệ che phủ rừng: 58,5%"),
  }),
  indicator({
    id: "urban-waste-collection",
    name: { vi: "Tỷ lệ thu gom rác thải sinh hoạt tại các đô thị", en: "Household waste collected in towns" },
    aliases: ["Tỷ lệ thu gom rác thải sinh hoạt đô thị"],
    theme: "environment",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("95"),
    basis: "derived",
    wording: { text: "đạt 95%", word: null },
    plausible: share,
    accumulation: "rate",
    source: appendix(17, "Tỷ lệ thu gom rác thải sinh hoạt tại các đô thị đạt 95%"),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "Chỉ tính thu gom; không nói đến xử lý.",
          en: "Waste collected; the text does not speak of treatment here.",
        },
      },
    ],
  }),
  indicator({
    id: "rural-waste-treatment",
    name: {
      vi: "Tỷ lệ lượng chất thải rắn sinh hoạt tại khu dân cư nông thôn tập trung được thu gom, xử lý",
      en: "Household waste of concentrated rural settlements collected and treated",
    },
    aliases: ["Tỷ lệ chất thải rắn sinh hoạt tại khu dân cư nông thôn tập trung được thu gom, xử lý"],
    theme: "environment",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("77"),
    basis: "derived",
    wording: { text: "77%", word: null },
    plausible: share,
    accumulation: "rate",
    source: appendix(
      17,
      "Tỷ lệ lượng chất thải rắn sinh hoạt tại khu dân cư nông thôn tập trung được thu gom, xử lý: 77%",
    ),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "Được thu gom và xử lý; chỉ tính khu dân cư nông thôn tập trung, không phải toàn bộ nông thôn.",
          en: "Collected and treated; concentrated rural settlements alone, not the whole countryside.",
        },
      },
    ],
  }),
  indicator({
    id: "urban-clean-water",
    name: { vi: "Tỷ lệ dân cư thành thị được sử dụng nước sạch", en: "Townspeople with clean water" },
    aliases: ["Tỷ lệ dân số thành thị được sử dụng nước sạch"],
    theme: "environment",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("94"),
    basis: "derived",
    wording: { text: "đạt 94%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(18, "Tỷ lệ dân cư thành thị được sử dụng nước sạch đạt 94%"),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "Tính theo người dân.",
          en: "Counted in people.",
        },
      },
    ],
  }),
  indicator({
    id: "rural-hygienic-water",
    name: {
      vi: "Tỷ lệ hộ nông thôn được sử dụng nước sinh hoạt hợp vệ sinh",
      en: "Rural households with hygienic water",
    },
    aliases: ["Tỷ lệ hộ dân nông thôn được sử dụng nước hợp vệ sinh"],
    theme: "environment",
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("96.5"),
    basis: "derived",
    wording: { text: "đạt 96,5%", word: null },
    plausible: share,
    accumulation: "state",
    source: appendix(18, "Tỷ lệ hộ nông thôn được sử dụng nước sinh hoạt hợp vệ sinh đạt 96,5%"),
    notes: [
      {
        kind: "definition",
        text: {
          vi: "Tính theo hộ; nước hợp vệ sinh khác nước sạch.",
          en: "Counted in households; hygienic water is not the clean water of the towns' target.",
        },
      },
    ],
  }),
] as const;
