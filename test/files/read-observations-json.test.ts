import { describe, expect, it } from "vitest";
import { jsonPlaces, readObservationsJson } from "../../src/files.js";
import { evaluate, type Observation } from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";

const judged = (text: string) => evaluate(laoCai2023, readObservationsJson(text));
const issues = (text: string) => judged(text).issues.map(({ code, path }) => [code, path.join(".")]);

describe("observations in JSON", () => {
  it.each([
    ["values by indicator", '{"doctors": 14, "forest-cover": "58.5"}'],
    ["a list", '[{"indicator": "doctors", "value": 14}, {"indicator": "forest-cover", "value": "58.5"}]'],
    ["values under `observations`", '{"observations": {"doctors": 14, "forest-cover": 58.5}}'],
    [
      "a list under `observations`",
      '\uFEFF{"observations": [{"indicator": "doctors", "value": 14}, {"indicator": "forest-cover", "value": 58.50}]}',
    ],
  ])("%s", (_, text) => {
    expect(judged(text).summary).toMatchObject({ met: 2, undetermined: 33 });
    expect(judged(text).issues).toEqual([]);
  });

  it("a number is its digits: one past what a double holds decides", () => {
    expect(judged('{"child-stunting": 25.899999999999999999}').get("child-stunting").outcome).toBe("met");
    expect(judged('{"child-stunting": 25.9}').get("child-stunting").outcome).toBe("not-met");
    expect(issues('{"doctors": 14e0}')).toEqual([["number/malformed", "observations.doctors"]]);
  });

  it("numbers where no quantity is asked are the texts they stand as", () => {
    const [observation] = readObservationsJson('[{"indicator": "doctors", "value": 14, "period": 2023}]') as [
      Observation,
    ];
    expect(observation.period).toBe("2023");
    expect(issues('[{"indicator": "doctors", "value": 14, "unit": 5}, 7]')).toEqual([
      ["observation/malformed", "observations.1"],
      ["unit/unknown", "observations.0.unit"],
    ]);
  });

  it.each(["5", "null", '"x"', '{"observations": null}', '{"observations": 5}'])("%s is none", (text) => {
    expect(() => judged(text)).toThrow(
      /values by indicator, or a list of observations, received `(5|null|x)`/,
    );
  });

  it("what cannot be meant is kept for the evaluation to name, and good data beside it is judged", () => {
    const text =
      '{"doctors": 14, "__proto__": 1, "constructor": 2, "forest-cover": [58], "grdp-growth": true}';
    expect(issues(text)).toEqual([
      ["observation/unknown-indicator", "observations.__proto__"],
      ["observation/unknown-indicator", "observations.constructor"],
      ["number/malformed", "observations.grdp-growth"],
      ["number/malformed", "observations.forest-cover"],
    ]);
    expect(judged(text).summary.met).toBe(1);
  });
});

describe("the places of JSON", () => {
  const place = jsonPlaces('\uFEFF{ "a": [1,\n  {"b": "x", "__proto__": {"c": 2}}],\r\n"d": null }');
  it.each([
    ["the whole", [], 1, 1],
    ["a member", ["a"], 1, 8],
    ["an entry", ["a", 0], 1, 9],
    ["one further down", ["a", 1, "b"], 2, 9],
    ["a key that objects have", ["a", 1, "__proto__", "c"], 2, 33],
    ["after Windows line ends", ["d"], 3, 6],
    ["what is not there: where it would be", ["a", 1, "x"], 2, 3],
    ["what objects carry", ["a", 1, "toString"], 2, 3],
  ])("%s", (_, path, line, column) => {
    expect(place(path)).toEqual({ line, column });
  });

  it("of what is no JSON there are none", () => {
    expect(jsonPlaces("[1,")(["0"])).toBeNull();
  });
});
