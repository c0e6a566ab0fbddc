import { compare, exact, type Fraction, isWhole, over, times, toNumber } from "#domain/status/fraction.ts";
import { type Dimension, unitOf } from "#domain/figure/unit.ts";
import type { Known } from "#domain/figure/value.ts";

/** What a sign looks like: people are figures of a person, suggestions dots, land is drawn to scale, all else is squares. */
export type SignShape = "square" | "person" | "dot" | "land";

/** One sign of a unit picture: a stated round amount of which a value has a whole number. */
export interface Sign {
  /** In `base`: 10000000 where a square stands for 1000万元. */
  readonly size: number;
  /** The unit that sizes are counted in; values are converted to it by whole powers of ten alone. */
  readonly base: string;
  readonly shape: SignShape;
}

/** A quantity with the unit that it is printed in. */
export interface Amount {
  readonly quantity: Known;
  readonly unit: string;
}

/** At most so many signs are drawn; of things that are counted one by one as well. */
export const MOST_SIGNS = 1000;
/** From so many signs on a value is told apart by eye and still counted. */
const ENOUGH = 10;
/** Fewer than these say less than a bar. */
const FEWEST = 3;

/** Counted one by one: none of them is ever split. */
const WHOLE_THINGS: ReadonlySet<Dimension> = new Set(["count", "people", "livestock"]);
const PERSONS: ReadonlySet<string> = new Set(["人", "名", "位"]);
/** Square metres of the units that land is measured in (1 亩 = 1/15 公顷). */
const LAND: ReadonlyMap<string, number> = new Map([
  ["亩", 10_000 / 15],
  ["公顷", 10_000],
  ["平方公里", 1_000_000],
]);

/** The side of a sign of land in metres. Throws `invalid land: <unit>` for what is none. */
export function sideOfLand({ size, base }: Sign): number {
  const area = LAND.get(base);
  if (area === undefined) throw new Error(`invalid land: ${base}`);
  return Math.sqrt(size * area);
}

/** True where a sign of land is small enough for something that people know to be seen beside it, at the same scale. */
export const hasPitch = (sign: Sign): boolean => sign.shape === "land" && sideOfLand(sign) < 400;

/** The unit that a unit is a power of ten of, and that power: 亿元 is 10⁸ 元; 亩 stays 亩, which is a third unit's fifteenth. */
export function decimalBase(code: string): { readonly base: string; readonly factor: number } {
  const { base } = unitOf(code);
  if (base === undefined || !/^10*$/.test(String(base.factor))) return { base: code, factor: 1 };
  const below = decimalBase(base.code);
  return { base: below.base, factor: base.factor * below.factor };
}

/** The ends of an amount that are printed, in units of its base. */
function endsOf({ quantity, unit }: Amount): readonly Fraction[] {
  const { factor } = decimalBase(unit);
  const ends = quantity.kind === "point" ? [quantity.value] : [quantity.value, quantity.lower, quantity.upper];
  return [...new Set(ends.flatMap((n) => (n === null ? [] : [n])))].map((n) => times(exact(n), exact(factor)));
}

/**
 * The sign of some amounts, whose units have one base, the same for all of them; `null` where none fits and a bar is drawn.
 * Things that are counted, up to 1000: one sign is one thing. Else the largest power of ten that divides every printed end
 * exactly, so that the largest has 10 to 1000 signs; else five, then two of a power of ten; else one of these with 3 to 9
 * signs. A sign is never cut. Amounts below zero and shares have none.
 */
export function signFor(amounts: readonly Amount[], isSuggestions = false): Sign | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const { dimension } = unitOf(first.unit);
  if (["share", "points", "multiple", "unknown", "time"].includes(dimension)) return null;
  const { base } = decimalBase(first.unit);
  const ends = amounts.flatMap(endsOf);
  const largest = ends.reduce<Fraction | null>((most, e) => (most === null || compare(e, most) > 0 ? e : most), null);
  if (largest === null || largest.n <= 0n || ends.some((e) => e.n < 0n)) return null;
  const whole = WHOLE_THINGS.has(dimension);
  const size = sizeFor(ends, largest, whole);
  return size === null ? null : { size: toNumber(size), base, shape: isSuggestions ? "dot" : shapeOf(base) };
}

const shapeOf = (base: string): SignShape => (PERSONS.has(base) ? "person" : LAND.has(base) ? "land" : "square");

function sizeFor(ends: readonly Fraction[], largest: Fraction, whole: boolean): Fraction | null {
  const one = exact(1);
  const divides = (size: Fraction): boolean => ends.every((e) => isWhole(over(e, size)));
  if (whole && compare(largest, exact(MOST_SIGNS)) <= 0) return divides(one) ? one : null;
  const fits = (size: Fraction, least: number, most: number): boolean => {
    const count = over(largest, size);
    return compare(count, exact(least)) >= 0 && compare(count, exact(most)) <= 0 && divides(size);
  };
  for (const [least, most] of [
    [ENOUGH, MOST_SIGNS],
    [FEWEST, ENOUGH - 1],
  ] as const) {
    for (const lead of [1, 5, 2]) {
      // From the power above the largest down to the thousandth part of it: no other has a number of signs that fits.
      const top = Math.ceil(Math.log10(toNumber(largest))) + 1;
      for (let power = top; power >= top - 5; power--) {
        const size = times(exact(lead), powerOfTen(power));
        if (whole && compare(size, one) < 0) continue;
        if (fits(size, least, most)) return size;
      }
    }
  }
  return null;
}

const powerOfTen = (power: number): Fraction =>
  power >= 0 ? { n: 10n ** BigInt(power), d: 1n } : { n: 1n, d: 10n ** BigInt(-power) };
