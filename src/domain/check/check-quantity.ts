import type { Issue } from "./issue.ts";
import { digitsOf } from "#domain/quantity/decimal.ts";
import { findQuantities } from "#domain/quantity/find-quantities.ts";
import { inUnit, type Numbers } from "#domain/quantity/in-unit.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { QuantityReading } from "#domain/quantity/reading.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import { QUALIFIERS, quantityFault } from "#domain/figure/value.ts";

type Tell = (code: Issue["code"], place: string, value: unknown, expected: string) => void;
type Judged = Pick<Observation, "value" | "lower" | "upper" | "missing" | "printed" | "qualifier">;

/**
 * Value, interval, words and printed phrase have to say the same, in the indicator's unit (`null` where the indicator is not
 * known). One issue at most: the first thing to mend.
 */
export function checkQuantity(o: Judged, unit: string | null, place: string, tell: Tell): void {
  const fault = quantityFault(o);
  if (fault !== null)
    return tell("bad-interval", place, { value: o.value, lower: o.lower, upper: o.upper, missing: o.missing }, fault);
  if (o.missing !== undefined) {
    if (o.printed !== "") tell("printed-differs", `${place}.printed`, o.printed, "empty, as the value is missing");
    return;
  }
  // What nearly all values are: the number, the unit and no word. Releases may hold a hundred thousand of them.
  if (o.qualifier === null && o.lower === undefined && o.value !== null && o.printed === `${o.value}${unit ?? ""}`)
    return;

  const said = phraseOf(o.printed);
  const read = said === null ? null : inUnit(said.reading, unit);
  // A decrease is printed without its sign.
  const numbers = read !== null && said?.falls === true && isBelow(o) ? negated(read) : read;
  if (said === null || numbers === null || numbers.value !== o.value)
    return tell("printed-differs", `${place}.printed`, o.printed, wanted(o, unit));

  const word = wordFault(o.qualifier, said.reading);
  if (word !== null) return tell("qualifier-differs", `${place}.qualifier`, o.qualifier, word);
  if (numbers.lower === o.lower && numbers.upper === o.upper) return;
  if (o.qualifier === null) tell("printed-differs", `${place}.printed`, o.printed, wanted(o, unit));
  else tell("qualifier-differs", `${place}.qualifier`, o.qualifier, endsWanted(numbers));
}

const isBelow = ({ value, lower, upper }: Judged): boolean => (value ?? lower ?? upper ?? 0) < 0;

interface Said {
  readonly reading: QuantityReading;
  /** A word of decrease stands before the number: 下降2.3% may be −2.3 of a growth rate, or 2.3 of a decrease. */
  readonly falls: boolean;
}

const DECREASE = /(?:下降|减少|降低|回落|下滑|下跌|负增长|缩减|压减|降)了?$/;

/** The one quantity that a printed phrase ends in; other words may stand before it (新增400亩), but no other quantity. */
function phraseOf(printed: string): Said | null {
  const reading = readQuantity(printed);
  if (reading !== null) return { reading, falls: false };
  const [only, ...others] = findQuantities(printed);
  const length = Array.from(printed).length;
  if (only === undefined || others.length > 0 || only.end !== length) return null;
  const before = Array.from(printed).slice(0, only.start).join("");
  return /\d/.test(before) ? null : { reading: only.reading, falls: DECREASE.test(before) };
}

/** 下降近5% is at most 5 down, and therefore −5 or more. */
function negated({ value, lower, upper }: Numbers): Numbers {
  const minus = (n: number | null): number | null => (n === null ? null : -n);
  if (lower === undefined || upper === undefined) return { value: minus(value) };
  return { value: minus(value), lower: minus(upper), upper: minus(lower) };
}

/** These say nothing of the number, and may stand elsewhere in the sentence than in the printed phrase. */
const OF_THE_SENTENCE: readonly (Qualifier | null)[] = ["预计", "意向", "达", "达到", null];

/** The qualifier that the printed words ask for, or `null` where the given one suits them. */
function wordFault(given: Qualifier | null, { qualifier, qualifiers }: QuantityReading): string | null {
  if (qualifier === null) return OF_THE_SENTENCE.includes(given) ? null : "null";
  if (given === qualifier || (given !== null && qualifiers.includes(given))) return null;
  return qualifier;
}

function endsWanted({ lower, upper }: Numbers): string {
  if (lower === undefined && upper === undefined) return "neither lower nor upper";
  if (lower === null && upper === null) return "lower = null, upper = null";
  if (lower !== null && upper !== null) return `${lower ?? ""}–${upper ?? ""}`;
  return lower === null ? "lower = null, upper = value" : "lower = value, upper = null";
}

/** The numbers and the unit that the phrase should have carried. */
function wanted({ value, lower, upper, qualifier }: Judged, unit: string | null): string {
  const range = value === null ? `${lower ?? ""}–${upper ?? ""}` : digitsOf(value);
  const open = qualifier !== null && (QUALIFIERS[qualifier].lower || QUALIFIERS[qualifier].upper);
  return `${open ? `${qualifier} ` : ""}${range}${unit === "unstated" ? "" : (unit ?? "")}`;
}
