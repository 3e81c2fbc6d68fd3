import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import type { Ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";

/** What is wrong with untrusted data. */
export interface Found {
  /** With its form: while there are any, what it says cannot be looked at. */
  readonly form: Issue[];
  /** With texts that are there, and say nothing: a day that no calendar has, a bound that is no number. */
  readonly texts: Issue[];
}

/** Looks at one value of untrusted data and adds what is wrong with it to `found`. */
export type Shape = (value: unknown, path: IssuePath, found: Found) => void;

/** What is wrong with data by its shape. */
export function faultsByShape(shape: Shape, data: unknown): Found {
  const found: Found = { form: [], texts: [] };
  shape(data, [], found);
  return found;
}

/** Faults of form that one input may have before the reader stops counting. */
const mostFaults = 1000;

/** A text with something in it. */
export const words: Shape = (value, path, found) => {
  if (typeof value !== "string" || value.trim() === "") malformed("a text", value, path, found);
};

/** True or false. */
export const truth: Shape = (value, path, found) => {
  if (typeof value !== "boolean") malformed("true or false", value, path, found);
};

/** A text that `isRight` takes; else it is the fault. */
export function textThat(
  isRight: (text: string) => boolean,
  fault: (received: string, path: IssuePath) => Issue,
): Shape {
  return (value, path, found) => {
    words(value, path, found);
    if (typeof value === "string" && !isRight(value)) found.texts.push(fault(asWritten(value), path));
  };
}

/** A decimal as text, in a range that `isRight` takes. */
export function decimal(isRight: (quantity: Ratio) => boolean = () => true): Shape {
  return (value, path, found) => {
    const quantity = typeof value === "string" ? quantityOf(value) : null;
    if (quantity && isRight(quantity)) return;
    const faults = typeof value === "string" ? found.texts : found.form;
    faults.push(issue("rule/bad-bound", { received: asWritten(value) }, path));
  };
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Shape {
  return (value, path, found) => {
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    if (!fits) malformed(`a whole number from ${least} to ${most}`, value, path, found);
  };
}

/** One of the words. */
export function oneOf(...known: readonly string[]): Shape {
  return (value, path, found) => {
    if (!(known as readonly unknown[]).includes(value)) {
      malformed(`one of ${known.join(", ")}`, value, path, found);
    }
  };
}

/** The shape, or null. */
export function nullable(shape: Shape): Shape {
  return (value, path, found) => {
    if (value !== null) shape(value, path, found);
  };
}

/** A list of at least `least` members. */
export function listOf(shape: Shape, least = 0): Shape {
  return (value, path, found) => {
    if (!Array.isArray(value)) return malformed("a list", value, path, found);
    if (value.length < least) return malformed(`a list of at least ${least}`, value, path, found);
    for (let i = 0; i < value.length && found.form.length < mostFaults; i += 1) {
      shape(value[i], [...path, i], found);
    }
  };
}

/** An object with any keys, each value of one shape. */
export function recordOf(shape: Shape): Shape {
  return (value, path, found) => {
    if (!isObject(value)) return malformed("an object", value, path, found);
    for (const [key, member] of Object.entries(value)) shape(member, [...path, key], found);
  };
}

/** An object with these keys and no others; an optional one may be absent or undefined. */
export function objectOf(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const shapes = new Map(Object.entries({ ...required, ...optional }));
  return (value, path, found) => {
    if (!isObject(value)) return malformed("an object", value, path, found);
    for (const key of Object.keys(required)) {
      if (value[key] === undefined) found.form.push(issue("rule/missing-key", { key }, path));
    }
    for (const [key, member] of Object.entries(value)) {
      const shape = shapes.get(key);
      if (!shape) found.form.push(unknownKey(key, shapes.keys(), path));
      else if (member !== undefined) shape(member, [...path, key], found);
    }
  };
}

/** An object told apart by the word at `tag`. */
export function taggedBy(tag: string, cases: Readonly<Record<string, Shape>>): Shape {
  const shapes = new Map(Object.entries(cases));
  return (value, path, found) => {
    if (!isObject(value)) return malformed("an object", value, path, found);
    const word = value[tag];
    if (word === undefined) return void found.form.push(issue("rule/missing-key", { key: tag }, path));
    const shape = shapes.get(word as string);
    if (!shape) return malformed(`one of ${[...shapes.keys()].join(", ")}`, word, [...path, tag], found);
    shape(value, path, found);
  };
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: Iterable<string>, path: IssuePath): Issue {
  return issue("rule/unknown-key", { received: asWritten(key), nearest: nearest(key, known) }, [
    ...path,
    asWritten(key),
  ]);
}

function malformed(expected: string, value: unknown, path: IssuePath, found: Found): void {
  found.form.push(issue("rule/malformed", { expected, received: asWritten(value) }, path));
}
