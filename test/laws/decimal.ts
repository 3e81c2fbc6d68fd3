/** A decimal as a whole number of its last place: 25.9 is `{ digits: 259n, places: 1 }`. */
export interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

/** The plain text of a decimal. */
export function decimalText({ digits, places }: Scaled): string {
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const cut = magnitude.length - places;
  const text = places === 0 ? magnitude : `${magnitude.slice(0, cut)}.${magnitude.slice(cut)}`;
  return digits < 0n ? `-${text}` : text;
}

/** The same decimal with so many places more, then so many units of its last place away. */
export function moved({ digits, places }: Scaled, more: number, by: bigint): Scaled {
  return { digits: digits * 10n ** BigInt(more) + by, places: places + more };
}

/** The same decimal, times a power of ten. */
export function shifted({ digits, places }: Scaled, power: number): Scaled {
  const left = places - power;
  return left >= 0 ? { digits, places: left } : { digits: digits * 10n ** BigInt(-left), places: 0 };
}

/** The same decimal without the zeros at its end. */
export function trimmed({ digits, places }: Scaled): Scaled {
  return places > 0 && digits % 10n === 0n
    ? trimmed({ digits: digits / 10n, places: places - 1 })
    : { digits, places };
}

/** Compares by bringing to one last place. */
export function compareScaled(a: Scaled, b: Scaled): number {
  const places = Math.max(a.places, b.places);
  const [x, y] = [a, b].map((one) => one.digits * 10n ** BigInt(places - one.places)) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** An exact number as the library hands it out: decimal text, or a reduced ratio with ten places beside it. */
export function exactText({ n, d }: { readonly n: bigint; readonly d: bigint }): unknown {
  let places = 0;
  while ((n * 10n ** BigInt(places)) % d !== 0n && places < 120) places += 1;
  if (places < 120) return decimalText({ digits: (n * 10n ** BigInt(places)) / d, places });
  const magnitude = n < 0n ? -n : n;
  const tenth = (2n * magnitude * 10n ** 10n + d) / (2n * d);
  const decimal = decimalText({ digits: n < 0n ? -tenth : tenth, places: 10 });
  return { numerator: `${n}`, denominator: `${d}`, decimal };
}
