import fc from "fast-check";

/** Choices read off a list of numbers: 0 is always the plainest, so that a shorter list is a plainer case. */
export class Draw {
  #next = 0;
  readonly #numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to n - 1. */
  below(n: number): number {
    const drawn = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return drawn % n;
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<const T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** What a plain function makes of a draw, as an arbitrary that shrinks. */
export function drawn<T>(make: (draw: Draw) => T, length = 160): fc.Arbitrary<T> {
  const choice = fc.noBias(fc.nat(2 ** 31 - 1));
  return fc
    .array(choice, { minLength: length, maxLength: length, size: "max" })
    .map((numbers) => make(new Draw(numbers)));
}
