import { describe, expect, it } from "vitest";
import { refusal } from "./anything.js";
import { readers } from "./text-readers.js";

describe("long texts (spec 4.2)", () => {
  const long = [
    "0",
    "1,234",
    "12.345",
    "a ",
    "((",
    "[",
    '{"a":',
    '"',
    '","',
    "- Tỷ lệ ",
    "đạt 5%, ",
    "\n",
    "/2023-",
  ];
  // A form that tried every way to read them would not end within the time that a test has.
  it.each(long)("%j ten thousand times over is read in the time that its length takes", (piece) => {
    const given = piece.repeat(10_000);
    for (const read of readers)
      for (const tail of ["", "x"]) expect(refusal(() => read(given + tail))).toBeNull();
  });
});
