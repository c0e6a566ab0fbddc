import { digitsOf, shifted } from "#domain/quantity/decimal.ts";

/** What a number format does to a number, as far as it decides what is printed. */
export interface Shown {
  /** The number as its format prints it, without literals: 32.5 of 0.325 under `0.0%`. `null` where the format changes more. */
  readonly number: number | null;
  readonly percent: boolean;
  /** What the format writes around the number: `亿元` of `0.0"亿元"`. */
  readonly literal: string;
  /** True where digits are held that are not shown, or the number is shown in another scale. */
  readonly differs: boolean;
  /** The number without rounding, in the unit that is shown: 32.54 of 0.3254 under `0.0%`. */
  readonly held: number;
}

/** Binary numbers carry noise from the 16th digit on, and programs show none of it. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** More decimals than a document prints come from a formula, and are shown as far as the column is wide. */
const PRINTED_DECIMALS = 4;

const decimalsOf = (value: number): number => digitsOf(value).split(".")[1]?.length ?? 0;

/** Reads a number through its format (ECMA-376 18.8.31), section by sign. */
export function shown(value: number, format: string): Shown {
  const number = clean(value);
  const { body, literal } = partsOf(sectionFor(format, number));
  if (/^(?:general|@|)$/i.test(body.trim()))
    return {
      number: Number(number.toFixed(PRINTED_DECIMALS)),
      percent: false,
      literal,
      differs: decimalsOf(number) > PRINTED_DECIMALS,
      held: number,
    };
  const percents = body.split("%").length - 1;
  const held = percents === 0 ? number : clean(shifted(number, 2 * percents));
  const places = /\.([0#?]*)/.exec(body)?.[1]?.length ?? 0;
  const rounded = places <= 20 ? Number(held.toFixed(places)) : held;
  // Thousands cut off at the end (0,), a fraction, an exponent, a point that is a mere sign (0!.0,): another number is shown.
  const other = /[0#?],+(?:[^0#?]|$)/.test(body) || /[eE/]/.test(body) || percents > 1 || !/[0#?]/.test(body);
  return { number: other ? null : rounded, percent: percents > 0, literal, differs: other || rounded !== held, held };
}

/** Positive; negative; zero. A format of one section is for all. */
function sectionFor(format: string, value: number): string {
  const sections = format.match(/(?:"[^"]*"|\\.|!.|\[[^\]]*\]|[^;])+/g) ?? ["General"];
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[at] ?? sections[0] ?? "General";
}

/** The signs that form the number, and the literals without them. */
function partsOf(section: string): { readonly body: string; readonly literal: string } {
  let literal = "";
  const body = section
    .replace(/\[(?:[^\]]*)\]|_.|\*./g, "")
    .replace(/"([^"]*)"|\\(.)|!(.)/g, (_, quoted?: string, escaped?: string, marked?: string) => {
      const sign = quoted ?? escaped ?? marked ?? "";
      literal += sign;
      // A literal among the digits is no point, and the number is not what it looks like.
      return sign === "." ? "/" : "";
    })
    .replace(/[^\s0#?.,%eE/@a-z+-]/gi, (sign) => {
      literal += sign;
      return "";
    });
  return { body: body.replace(/[-+\s]+/g, "").replace(/^\(|\)$/g, ""), literal: literal.replace(/[-+()¥$￥\s]/g, "") };
}
