import { digitsOf } from "#domain/quantity/decimal.ts";

/** A number as the ratio of two whole numbers, the divisor above zero, in lowest terms: what is printed in decimals, exactly. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function lowest(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new Error("invalid fraction: divided by zero");
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b > 0n) [a, b] = [b, a % b];
  const by = d < 0n ? -a : a;
  return { n: n / by, d: d / by };
}

/** The decimal that a number is written as: 0.1 is a tenth. Throws `invalid fraction: <value>` for infinity. */
export function exact(value: number): Fraction {
  if (!Number.isFinite(value)) throw new Error(`invalid fraction: ${value}`);
  const [whole = "0", decimals = ""] = digitsOf(value).split(".");
  return lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.n, a.d * b.d);
/** Throws `invalid fraction: divided by zero`. */
export const over = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d, a.d * b.n);

/** −1, 0 or 1, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** True for a whole number. */
export const isWhole = ({ d }: Fraction): boolean => d === 1n;

/** True where the decimals of a number come to an end. */
export function isDecimal({ d }: Fraction): boolean {
  let rest = d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** With so many decimals: a half is rounded away from zero (四舍五入), or everything upwards or downwards. */
export function rounded({ n, d }: Fraction, decimals: number, way: "half" | "up" | "down" = "half"): Fraction {
  const scale = 10n ** BigInt(decimals);
  const scaled = n * scale;
  const floor = scaled / d - (scaled % d < 0n ? 1n : 0n);
  if (way === "down") return lowest(floor, scale);
  if (way === "up") return lowest(floor * d === scaled ? floor : floor + 1n, scale);
  const size = scaled < 0n ? -scaled : scaled;
  const half = (2n * size + d) / (2n * d);
  return lowest(scaled < 0n ? -half : half, scale);
}

/** The nearest number of the machine, from seventeen digits: the same for equal fractions, however they came about. */
export function toNumber({ n, d }: Fraction): number {
  if (n === 0n) return 0;
  const size = n < 0n ? -n : n;
  const shift = size.toString().length - d.toString().length;
  const power = BigInt(Math.abs(shift - 18));
  const digits = shift < 18 ? (size * 10n ** power) / d : size / (d * 10n ** power);
  return Number(`${n < 0n ? "-" : ""}${digits.toString()}e${shift - 18}`);
}
