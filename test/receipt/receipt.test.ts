import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { evaluate, type Observation, receipt, replay } from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { libraryVersion } from "../../src/receipt/library-version.js";
import { digestOf } from "../../src/receipt/receipt.js";

const rows = [
  { indicator: "child-stunting", value: "25,9" },
  { indicator: "new-rural-communes-share", numerator: "72", denominator: "127" },
  { indicator: "tourist-arrivals", value: "6.071", unit: "nghìn lượt" },
  { indicator: "border-gate-trade", standing: "not-applicable", reason: "không có cửa khẩu" },
  { indicator: "grdp-growth", value: "5,11", standing: "provisional" },
  { indicator: "doctors", value: "x" },
  { indicator: "unemployment", value: "1" },
  { indicator: "unemployment", value: "2" },
] as const satisfies readonly Observation[];
const card = evaluate(laoCai2023, rows, { area: "lao-cai", notation: "vi" });
const made = receipt(card);
const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(made));

it("has the version of the package", () => {
  expect(libraryVersion).toBe(manifest.version);
});

describe("a receipt", () => {
  it("replays to the same outcomes and margins, after a way through JSON too", () => {
    expect(replay(made, [laoCai2023])).toEqual({ ok: true, issues: [] });
    expect(replay(copy(), [laoCai2023]).ok).toBe(true);
  });

  it("of this release is the golden one, byte for byte", async () => {
    await expect(`${JSON.stringify(made, null, 1)}\n`).toMatchFileSnapshot(
      new URL("golden/lao-cai-2023-1.json", import.meta.url).pathname,
    );
    const golden = JSON.parse(readFileSync(new URL("golden/lao-cai-2023-1.json", import.meta.url), "utf8"));
    expect(replay(golden, [laoCai2023])).toEqual({ ok: true, issues: [] });
  });

  it("with any one field changed is found out", () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === "object" && value !== null)
        for (const [key, member] of Object.entries(value)) walk(member, [...path, key]);
      else paths.push(path);
    };
    walk(copy(), []);
    for (const path of paths) {
      const edited = copy();
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, edited);
      const key = String(path.at(-1));
      holder[key] = holder[key] === null ? "x" : `${holder[key]}0`;
      expect(replay(edited, [laoCai2023]).ok, path.join(".")).toBe(false);
    }
    expect(paths.length).toBeGreaterThan(100);
  });

  describe("sealed anew over outcomes that are not its observations'", () => {
    type Outcomes = { indicator: string; outcome: string; margin: unknown }[];
    const replayed = (edit: (outcomes: Outcomes) => void) => {
      const edited = copy();
      edit(edited["outcomes"] as Outcomes);
      return replay({ ...edited, digest: digestOf(edited) }, [laoCai2023]);
    };
    const of = (outcomes: Outcomes, id: string) =>
      outcomes.find(({ indicator }) => indicator === id) as Outcomes[0];

    it.each<[string, (outcomes: Outcomes) => void, string[]]>([
      [
        "a margin that was moved",
        (outcomes) => Object.assign(of(outcomes, "child-stunting"), { margin: "0.1" }),
        ["child-stunting", "margin", "0.1", "0"],
      ],
      [
        "a margin where nothing was judged",
        (outcomes) => Object.assign(of(outcomes, "doctors"), { margin: "1" }),
        ["doctors", "margin", "1", "none"],
      ],
      [
        "a margin left out",
        (outcomes) => Object.assign(of(outcomes, "tourist-arrivals"), { margin: null }),
        ["tourist-arrivals", "margin", "none", "0.071"],
      ],
      [
        "an outcome turned",
        (outcomes) => Object.assign(of(outcomes, "child-stunting"), { outcome: "met" }),
        ["child-stunting", "outcome", "met", "not-met"],
      ],
      [
        "an indicator left out",
        (outcomes) => outcomes.splice(outcomes.indexOf(of(outcomes, "doctors")), 1),
        ["doctors", "outcome", "none", "undetermined"],
      ],
      [
        "an indicator too many",
        (outcomes) => outcomes.push({ indicator: "happiness", outcome: "met", margin: "1" }),
        ["happiness", "outcome", "recorded", "none"],
      ],
    ])("%s", (_, edit, [indicator, field, recorded, replay]) => {
      const one = { code: "receipt/differs", indicator, field, recorded, replayed: replay };
      expect(replayed(edit)).toEqual({ ok: false, issues: [{ ...one, path: ["outcomes"] }] });
    });
  });

  it("of a rule set that is not there says so, and anything else is no receipt", () => {
    expect(replay(made, []).issues[0]?.code).toBe("receipt/rule-set-unknown");
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(replay(value, [laoCai2023]).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
