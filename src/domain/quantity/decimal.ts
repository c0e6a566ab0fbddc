/** A number times a power of ten, as decimals have it: 40.6 by 8 is 4060000000 and not a neighbour of it. */
export function shifted(value: number, power: number): number {
  if (power === 0 || value === 0) return value;
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** All digits of a number, without an exponent: `1e21` as a document would print it. */
export function digitsOf(value: number): string {
  const [digits = "0", exponent] = String(Math.abs(value)).split("e");
  const sign = value < 0 ? "-" : "";
  if (exponent === undefined) return sign + digits;
  const [whole = "0", fraction = ""] = digits.split(".");
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return sign + all.padEnd(point, "0").slice(0, point) + (all.length > point ? `.${all.slice(point)}` : "");
}

/** A sum or difference of decimals without what binary numbers leave behind: 0.1 and 0.2 are 0.3. `of`: its terms. */
export function inDecimals(result: number, ...of: readonly number[]): number {
  const places = Math.max(...of.map((n) => digitsOf(n).split(".")[1]?.length ?? 0));
  return Number(result.toFixed(Math.min(places, 100)));
}

/** How many digits of a number count: 15 of 123456789012345, 2 of 0.00000012 and of 1200. */
export const significantDigits = (value: number): number =>
  digitsOf(Math.abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
