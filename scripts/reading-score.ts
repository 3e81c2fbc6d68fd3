// Precision and recall of `readTargets` on labelled lines: npm run reading -- FILE
// Its time at half a megabyte and at one, which must not be 2.5 times as long: npm run reading -- --time
// A line is { text, targets: [{ comparator, values, unit, change }] }; matching folds NFC, case, blanks, tỉ and sỹ.
import { readFileSync } from "node:fs";
import { readTargets } from "../src/reading.js";

interface Label {
  comparator: string;
  values: string[];
  unit: string | null;
  change?: string;
}

if (process.argv.includes("--time")) {
  timeIt();
  process.exit();
}
const file = process.argv[2] ?? new URL("../test/reading/lines.jsonl", import.meta.url).pathname;
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const unit = (words: string | null | undefined): string =>
  (words ?? "")
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll("tỉ", "tỷ")
    .replaceAll("đô la mỹ", "usd")
    .replaceAll("sỹ", "sĩ")
    .replaceAll(" ", "");
const plain = (value: string): string =>
  (value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value).replace(/^0+(?=\d)/, "");
const key = ({ comparator, values }: { comparator: string; values: readonly string[] }): string =>
  `${comparator} ${values.map(plain).join(" ")}`;

const count = { gold: 0, got: 0, hit: 0, unit: 0, change: 0, invented: 0 };
const misses: string[] = [];
for (const row of rows) {
  const got = readTargets(row.text).targets;
  const gold: Label[] = [...row.targets];
  count.gold += gold.length;
  count.got += got.length;
  count.invented += Math.max(0, got.length - gold.length);
  for (const target of got) {
    const place = gold.findIndex((label) => key(label) === key(target));
    const label = gold[place];
    if (!label) {
      misses.push(`wrong  ${key(target)} | ${row.text}`);
      continue;
    }
    gold.splice(place, 1);
    count.hit += 1;
    if (unit(label.unit) === unit(target.unit)) count.unit += 1;
    else misses.push(`unit   ${target.unit} for ${label.unit} | ${row.text}`);
    if ((label.change ?? "none") === target.change) count.change += 1;
    else misses.push(`change ${target.change} for ${label.change} | ${row.text}`);
  }
  for (const label of gold) misses.push(`missed ${key(label)} | ${row.text}`);
}
const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
for (const miss of misses.slice(0, Number(process.env["SHOW"] ?? 0))) console.log(miss);
console.log(
  `${rows.length} lines, ${count.gold} targets: recall ${share(count.hit, count.gold)}%, precision ${share(count.hit, count.got)}%, unit ${share(count.unit, count.hit)}%, change ${share(count.change, count.hit)}%, invented ${count.invented}`,
);
const floor = 0.95;
process.exitCode =
  count.hit / count.gold >= floor && count.hit / count.got >= floor && count.unit / count.hit >= 0.9 ? 0 : 1;

/** The least of three runs at each length, for a directive and for pieces that would make a pattern run away. */
function timeIt(): void {
  const pieces = [
    "trên ",
    "1 ",
    "25,9% ",
    "từ 5 ",
    "5 xã ",
    "1/",
    "(",
    "a\n",
    "- ",
    "1. 000",
    "0",
    " ",
    "\u0301",
  ];
  const directive = readFileSync(
    new URL("../docs/directives/02-ct-ubnd-2023.vi.txt", import.meta.url),
    "utf8",
  );
  const least = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        readTargets(text);
        return performance.now() - start;
      }),
    );
  for (const piece of [directive, ...pieces]) {
    const [half, whole] = [500_000, 1_000_000].map((length) =>
      least(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
    ) as [number, number];
    const isLong = whole / half > 2.5 && whole > 200;
    const name = piece === directive ? "the directive" : JSON.stringify(piece);
    console.log(
      `${name.padEnd(16)} ${half.toFixed(0)} ms, ${whole.toFixed(0)} ms: ${(whole / half).toFixed(2)}`,
    );
    if (isLong) process.exitCode = 1;
  }
}
