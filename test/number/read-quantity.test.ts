import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { DecimalLiteral } from "../../src/number/decimal-literal.js";
import { print } from "../../src/number/print.js";
import { type Notation, quantityAsWritten, readQuantity } from "../../src/number/read-quantity.js";

function read(input: unknown, notation: Notation = "plain"): unknown {
  const answer = readQuantity(input, notation);
  if (answer.ok) return print(answer.quantity);
  return "reason" in answer.issue ? `${answer.issue.code} ${answer.issue.reason}` : answer.issue.code;
}

describe("a quantity in plain notation", () => {
  it.each([
    ["25.9", "25.9"],
    ["25.90", "25.9"],
    ["007", "7"],
    ["+5", "5"],
    ["-0", "0"],
    ["-0.50", "-0.5"],
    ["00012345678901234567890.100000000000000000000", "12345678901234567890.1"],
    [`${"0".repeat(10_000)}7`, "7"],
    ["0.000000000000000001", "0.000000000000000001"],
    [25.9, "25.9"],
    [1e-7, "0.0000001"],
    [-0, "0"],
    [1.5e-7, "0.00000015"],
    [-1200, "-1200"],
    [1e19, "10000000000000000000"],
    [12_345_678_901_234n * 10n, "123456789012340"],
    [-5n, "-5"],
    [1n - 10n ** 20n, "-99999999999999999999"],
    [new Decimal("25.90"), "25.9"],
    [new Decimal("-0"), "0"],
    [new Decimal("0e-500"), "0"],
    [new Decimal("1e-30").minus("1e-30"), "0"],
    [new Decimal("1e19"), "10000000000000000000"],
    [new DecimalLiteral("25.9"), "25.9"],
  ])("reads %s as %s", (input, expected) => expect(read(input)).toBe(expected));

  it.each([
    ["5.", "number/malformed dot-without-digits"],
    [".5", "number/malformed dot-without-digits"],
    [" 5", "number/malformed blank"],
    ["1e3", "number/malformed exponent"],
    ["1_000", "number/malformed underscore"],
    ["25,9", "number/malformed comma"],
    ["25.9%", "number/malformed percent-sign"],
    ["−5", "number/malformed unicode-minus"],
    ["", "number/malformed empty"],
    ["n/a", "number/malformed not-a-number"],
    ["14 bác sĩ", "number/malformed words"],
    ["khoảng 14", "number/malformed words"],
    ["không", "number/malformed not-a-number"],
    ["1.2 %", "number/malformed percent-sign"],
    ["1.234.567", "number/malformed dot-groups"],
    ["٥", "number/malformed not-a-number"],
    ["12.", "number/malformed dot-without-digits"],
    [".25", "number/malformed dot-without-digits"],
    ["-5.", "number/malformed dot-without-digits"],
    ["x5.", "number/malformed not-a-number"],
    ["-1e3", "number/malformed exponent"],
    ["1.5E10", "number/malformed exponent"],
    ["12e+3", "number/malformed exponent"],
    ["x1e3", "number/malformed not-a-number"],
    ["1e3x", "number/malformed not-a-number"],
    ["-25,9", "number/malformed comma"],
    ["1.234,567", "number/malformed comma"],
    ["x25,9", "number/malformed not-a-number"],
    ["25,9x", "number/malformed not-a-number"],
    ["-12.345.678", "number/malformed dot-groups"],
    ["x1.234.567", "number/malformed not-a-number"],
    ["1.234.567x", "number/malformed not-a-number"],
    [null, "number/malformed wrong-type"],
    [Object.assign(() => {}, { toStringTag: "[object Decimal]" }), "number/malformed wrong-type"],
    [true, "number/malformed wrong-type"],
    [[], "number/malformed wrong-type"],
    [{}, "number/malformed wrong-type"],
    [new Number(5), "number/malformed wrong-type"],
    [{ toStringTag: "[object Decimal]", s: 1, e: 0, d: [5] }, "number/malformed wrong-type"],
    ["9".repeat(10_000), "number/out-of-range"],
    ["0.0000000000000000001", "number/out-of-range"],
    ["123456789012345678901", "number/out-of-range"],
    [1e21, "number/out-of-range"],
    [1e20, "number/out-of-range"],
    [1e-19, "number/out-of-range"],
    [10n ** 20n, "number/out-of-range"],
    [new Decimal("1e9000000"), "number/out-of-range"],
    [new Decimal("1e-19"), "number/out-of-range"],
    [100 * 0.259, "number/inexact"],
    [9007199254740992, "number/inexact"],
    [Number.NaN, "number/not-finite"],
    [Number.NEGATIVE_INFINITY, "number/not-finite"],
    [new Decimal("NaN"), "number/not-finite"],
    [new Decimal("Infinity"), "number/not-finite"],
    [new DecimalLiteral("1e3"), "number/malformed exponent"],
  ])("refuses %s as %s", (input, expected) => expect(read(input)).toBe(expected));
});

describe("a quantity in Vietnamese notation", () => {
  it.each([
    ["12.000", "12000"],
    ["1.234", "1234"],
    ["0,5", "0.5"],
    ["12.000,50", "12000.5"],
    ["-1.234.567,8", "-1234567.8"],
    ["25", "25"],
    [new DecimalLiteral("12.000"), "12"],
    [25.9, "25.9"],
  ])("reads %s as %s", (input, expected) => expect(read(input, "vi")).toBe(expected));

  it.each([
    ["0.500", "number/malformed dot-decimal"],
    ["12.00", "number/malformed dot-decimal"],
    ["6.5", "number/malformed dot-decimal"],
    ["1,234.5", "number/malformed dot-decimal"],
    ["-6.5", "number/malformed dot-decimal"],
    [".5", "number/malformed dot-decimal"],
    ["12,345.6", "number/malformed dot-decimal"],
    ["1,234,567.8", "number/malformed dot-decimal"],
    ["x6.5", "number/malformed not-a-number"],
    ["1.23.456", "number/malformed not-a-number"],
    ["25,9%", "number/malformed percent-sign"],
    ["", "number/malformed empty"],
  ])("refuses %s as %s", (input, expected) => expect(read(input, "vi")).toBe(expected));
});

it.each([
  [Number.NaN, "NaN"],
  [100 * 0.259, "25.900000000000002"],
  [1e21, "1e+21"],
  [10n ** 20n, "100000000000000000000"],
  ["0.0000000000000000001", "0.0000000000000000001"],
  [new Decimal("-Infinity"), "-Infinity"],
  // Its digits would be nine million.
  [new Decimal("1e9000000"), "1e+9000000"],
  [new Decimal("1e-9000000"), "1e-9000000"],
])("what is refused is named as it was given: %s", (input, written) => {
  expect(readQuantity(input)).toMatchObject({ ok: false, issue: { received: written } });
});

it("a number of a file is its text, and stays so", () => {
  const literal = new DecimalLiteral("25.90");
  expect([`${literal}`, JSON.stringify([literal])]).toEqual(["25.90", '["25.90"]']);
  expect(Object.isFrozen(literal)).toBe(true);
});

describe("a quantity as it was written, for a fault to carry", () => {
  const claimed = { toStringTag: "[object Decimal]", s: 1, e: 0, d: [5] };
  it.each([
    ["25.90", "25.90"],
    [new Decimal("25.90"), "25.9"],
    [new DecimalLiteral("25.90"), "25.90"],
    [25.9, "25.9"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [() => 5, "function"],
    [{}, "{…}"],
    [new Number(5), "{…}"],
    [claimed, "{…}"],
  ])("of %s is %s", (input, expected) => expect(quantityAsWritten(input)).toBe(expected));
});
