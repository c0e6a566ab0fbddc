import { shifted } from "#domain/quantity/decimal.ts";
import { fold } from "./folded.ts";

/** A number as it is typed or printed: `40.6` with its power of ten (亿: 8) and what stands behind it (元). */
interface Amount {
  readonly number: number;
  readonly power: number;
  readonly unit: string;
}

/** A printed value ready to be searched: the numbers in it, two of a range. */
export interface Valued {
  readonly text: string;
  readonly amounts: readonly Amount[];
}

/** Words of quantities that a reader may leave out. */
const QUALIFIER = /[余多约近超]/g;
const POWERS: readonly (readonly [word: string, power: number])[] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];

/** A printed value (`1900余人`, `2-3个`), made ready. */
export function valued(text: string): Valued {
  const folded = fold(text).folded;
  return {
    text,
    amounts: [...folded.matchAll(/(\d+(?:\.\d+)?)([^\d\s]*)/g)].flatMap((found) => inEnglish(amountOf(found))),
  };
}

/** Powers that English has words for, the largest first. */
const ENGLISH: Readonly<Record<string, number>> = { billion: 9, million: 6, thousand: 3 };

/** An amount, and the same as English pages print it: 40.6亿 is 4.06 billion. */
function inEnglish(amount: Amount): readonly Amount[] {
  if (amount.power === 0) return [amount];
  const whole = shifted(amount.number, amount.power);
  const power = Object.values(ENGLISH).find((p) => whole >= shifted(1, p)) ?? 0;
  return [amount, { ...amount, number: shifted(whole, -power), power }];
}

/** Whether an amount is one of the size that a word names: billion. */
export const isOfSize = ({ amounts }: Valued, word: string): boolean =>
  Object.prototype.hasOwnProperty.call(ENGLISH, word) && amounts.some(({ power }) => power === ENGLISH[word]);

/** The amount that a word of a query is; `null` where it does not begin with a number. */
export function amountIn(word: string): Amount | null {
  const found = /^(\d+(?:\.\d+)?)([^\d]*)$/.exec(word);
  return found === null ? null : amountOf(found);
}

/** How a value answers a number: `whole` by number and unit, `number` where the reader gave no unit, or not at all. */
export function answers(value: Valued, asked: Amount): "whole" | "number" | null {
  for (const amount of value.amounts) {
    const isBare = asked.power === 0 && asked.unit === "";
    if (isBare && amount.number === asked.number) return "number";
    const same = shifted(amount.number, amount.power) === shifted(asked.number, asked.power);
    if (same && (amount.unit.startsWith(asked.unit) || (amount.unit !== "" && asked.unit.startsWith(amount.unit))))
      return isBare ? "number" : "whole";
  }
  return null;
}

function amountOf([, digits = "", rest = ""]: RegExpMatchArray): Amount {
  const words = rest.replace(QUALIFIER, "");
  const [scale = "", power = 0] = POWERS.find(([word]) => words.startsWith(word)) ?? [];
  return { number: Number(digits), power, unit: words.slice(scale.length) };
}
